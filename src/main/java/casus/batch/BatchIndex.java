package casus.batch;

import casus.page.Block;
import casus.page.Check;
import casus.page.Mark;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import casus.prose.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A batch as a page with a row a scenario, what needs a look first: result, answer, duties, what has changed; the row leads to
 * the brief where there is one.
 */
final class BatchIndex {
    /** Of what is wrong with a scenario, or has changed, so many are told in its row. */
    private static final int MOST = 3;

    /** A blank at which no line ends. */
    private static final String FIRM = "\u00a0";

    private final BatchReport report;
    private final Map<String, List<Baseline.Change>> changes = new HashMap<>();

    BatchIndex(BatchReport report) {
        this.report = report;
        for (Baseline.Change change : report.changes())
            changes.computeIfAbsent(change.input(), any -> new ArrayList<>()).add(change);
    }

    Page page() {
        long look = report.failed() + report.errors();
        String scenarios = BatchReport.counted(report.results().size(), "scenario");
        PageBuilder page = new PageBuilder(
                scenarios + (look == 0 ? "" : ": " + look + (look == 1 ? " needs a look" : " need a look")));
        page.paragraph(report.expected() + "." + compared() + notRun());
        page.add(new Block.Counts(Stream.of(Check.values())
                .map(check -> new Block.Count(ResultMarks.status(check), (int) report.results().stream()
                        .filter(result -> ResultMarks.result(result) == check)
                        .count()))
                .filter(count -> count.number() > 0)
                .toList()));
        answers(page);
        duties(page);
        page.heading(2, "All scenarios");
        page.add(table());
        gone(page);
        whatIsWrong(page);
        page.heading(2, "Provenance");
        page.paragraph(Phrase.of("Version " + report.receipt().version() + ", rules ")
                .code(report.receipt().rules())
                .text(", data ")
                .code(report.receipt().data())
                .text("."));
        return page.build();
    }

    private String compared() {
        if (!report.compared()) return "";
        String where = report.changes().isEmpty() ? "" : " in " + BatchReport.counted(changes.size(), "scenario");
        return " Compared with an earlier run: " + report.comparison() + where + ".";
    }

    private String notRun() {
        return report.notRun() == 0 ? "" : " " + BatchReport.counted(report.notRun(), "scenario") + " not run.";
    }

    private void answers(PageBuilder page) {
        Map<String, Long> counts = report.results().stream()
                .filter(result -> result.answer() != null)
                .collect(Collectors.groupingBy(
                        result -> ResultMarks.kinds(result.answer()).get(0), Collectors.counting()));
        List<Phrase> told = ResultMarks.answers().stream()
                .filter(counts::containsKey)
                .map(kind -> Phrase.EMPTY
                        .status(kind, ResultMarks.answer(kind).css())
                        .text(FIRM + counts.get(kind)))
                .toList();
        if (!told.isEmpty()) page.paragraph(Phrase.of("Answers: ").then(Phrase.joined(", ", told)));
    }

    private void duties(PageBuilder page) {
        Map<Mark, Integer> counts = ResultMarks.duties(report.results());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Phrase> told = counts.entrySet().stream()
                .map(count -> ResultMarks.status(count.getKey()).text(FIRM + count.getValue()))
                .toList();
        String head = (all == 1 ? "1 duty" : all + " duties") + " by status: ";
        if (all > 0) page.paragraph(Phrase.of(head).then(Phrase.joined(", ", told)));
    }

    private Block.Table table() {
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column("scenario", false),
                new Block.Column("result", false, true),
                new Block.Column("day", false),
                new Block.Column("answer", false, true),
                new Block.Column("duties", false)));
        if (report.compared()) columns.add(new Block.Column("change", false, true));
        Comparator<Result> order = Comparator.<Result, Check>comparing(ResultMarks::result)
                .thenComparing(result -> !changes.containsKey(result.input()));
        return new Block.Table(
                Phrase.EMPTY,
                columns,
                report.results().stream().sorted(order).map(this::row).toList());
    }

    private Block.Row row(Result result) {
        List<Phrase> cells =
                new ArrayList<>(List.of(scenario(result), result(result), day(result), answer(result), duties(result)));
        if (report.compared()) cells.add(change(changes.getOrDefault(result.input(), List.of())));
        boolean fails = result.error() != null || !result.isPassed();
        return new Block.Row(fails ? Tone.FAILS : Tone.PLAIN, cells);
    }

    private static Phrase scenario(Result result) {
        String title = result.title() == null ? result.input() : result.title();
        Phrase name = result.page() == null
                ? Phrase.of(title)
                : Phrase.EMPTY.link(result.page().file(), title);
        name = name.sortedBy(title.toLowerCase(Locale.ROOT));
        if (result.title() != null) name = name.below(result.shown());
        List<String> wrong = wrong(result);
        for (String one : wrong.subList(0, Math.min(MOST, wrong.size()))) name = name.below(one);
        return wrong.size() > MOST ? name.below("and " + (wrong.size() - MOST) + " more") : name;
    }

    /** What is wrong, each with its place. */
    private static List<String> wrong(Result result) {
        List<String> wrong = new ArrayList<>();
        result.failures()
                .forEach(failure ->
                        wrong.add(TextSummary.shown(failure.at()) + ": " + failure.id() + ": " + failure.message()));
        if (result.error() != null)
            result.error().notes().forEach(note -> wrong.add(TextSummary.shown(note.at()) + ": " + note.message()));
        return wrong;
    }

    private static Phrase result(Result result) {
        Check check = ResultMarks.result(result);
        Phrase phrase =
                ResultMarks.status(check).sortedBy("" + List.of(Check.values()).indexOf(check));
        return result.expectations() == 0
                ? phrase
                : phrase.below(result.held() + " of " + BatchReport.counted(result.expectations(), "expectation"));
    }

    private static Phrase day(Result result) {
        if (result.asOf() == null) return Phrase.EMPTY;
        return Phrase.EMPTY.keep(Words.day(LocalDate.parse(result.asOf()))).sortedBy(result.asOf());
    }

    private static Phrase answer(Result result) {
        if (result.answer() == null) return Phrase.of("not assessed").sortedBy("99");
        List<String> kinds = ResultMarks.kinds(result.answer());
        String first = kinds.get(0);
        Phrase phrase = Phrase.EMPTY
                .status(first, ResultMarks.answer(first).css())
                .sortedBy("" + ResultMarks.answers().indexOf(first));
        if (kinds.size() > 1) phrase = phrase.below("and: " + String.join(", ", kinds.subList(1, kinds.size())));
        return phrase.below(result.answer().sentences().stream().findFirst().orElse(""));
    }

    private static Phrase duties(Result result) {
        Map<Mark, Integer> counts = ResultMarks.duties(List.of(result));
        if (counts.isEmpty()) return Phrase.of("none").sortedBy("0");
        List<Phrase> told = counts.entrySet().stream()
                .map(count -> Phrase.EMPTY.keep(
                        count.getValue() + " " + count.getKey().word()))
                .toList();
        return Phrase.joined(", ", told).sortedBy("" + counts.getOrDefault(Mark.OWED, 0));
    }

    private static Phrase change(List<Baseline.Change> changes) {
        if (changes.isEmpty()) return Phrase.of("none").sortedBy("0");
        Phrase phrase = Phrase.EMPTY.strong("changed").sortedBy("" + changes.size());
        for (Baseline.Change change : changes.subList(0, Math.min(MOST, changes.size())))
            phrase = phrase.below(told(change));
        return changes.size() > MOST ? phrase.below("and " + (changes.size() - MOST) + " more") : phrase;
    }

    private static String told(Baseline.Change change) {
        return (change.verdict() == null ? "" : change.verdict() + ": ") + change.before() + " → " + change.after();
    }

    private void gone(PageBuilder page) {
        if (report.gone().isEmpty()) return;
        page.heading(2, "No longer there");
        report.gone().forEach(input -> page.point(1, Phrase.EMPTY.code(input)));
    }

    /** All of it, with reasons and excerpts, and what has changed with what it rests on. */
    private void whatIsWrong(PageBuilder page) {
        List<Block> folds = new ArrayList<>();
        for (Result result : report.results()) {
            List<Block> blocks = new ArrayList<>();
            for (Result.Failure failure : result.failures()) {
                Phrase line =
                        Phrase.of(TextSummary.shown(failure.at()) + ": " + failure.id() + ": " + failure.message());
                for (String why : failure.why()) line = line.line().code(why);
                blocks.add(new Block.Paragraph(line));
            }
            if (result.error() != null)
                result.error().notes().forEach(note -> blocks.add(new Block.Paragraph(lines(note.text()))));
            changes.getOrDefault(result.input(), List.of())
                    .forEach(change -> blocks.add(new Block.Paragraph(
                            Phrase.of(told(change) + ", because of " + String.join(", ", change.because())))));
            if (!blocks.isEmpty()) folds.add(new Block.Fold(Phrase.of(result.shown()), false, blocks));
        }
        if (folds.isEmpty()) return;
        page.heading(2, "What failed or changed");
        folds.forEach(page::add);
    }

    private static Phrase lines(String text) {
        return text.lines()
                .map(line -> Phrase.EMPTY.code(line))
                .reduce((above, below) -> above.line().then(below))
                .orElse(Phrase.EMPTY);
    }
}
