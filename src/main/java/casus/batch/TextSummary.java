package casus.batch;

import casus.diagnostics.Plain;
import casus.page.Block;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.List;
import java.util.Map;

/** A batch as text: the answers, a line a scenario, what did not pass, what has changed, and last the counts. */
final class TextSummary {
    private TextSummary() {}

    static String of(BatchReport report, int width) {
        return of(report, answers(report, width));
    }

    /** The same with something in place of the answers. */
    static String of(BatchReport report, String above) {
        StringBuilder text = new StringBuilder(above);
        if (text.length() > 0) text.append('\n');
        for (Result result : report.results()) {
            if (result.isPassed()) continue;
            String what = result.error() == null
                    ? "FAILED  " + result.input() + "  " + BatchReport.expected(result.held(), result.expectations())
                    : "ERROR   " + result.input() + "  "
                            + BatchReport.counted(result.error().notes().size(), "problem");
            line(text, what);
        }
        for (Baseline.Change change : report.changes()) {
            line(
                    text,
                    "CHANGED " + change.input() + "  " + (change.verdict() == null ? "" : change.verdict() + ": ")
                            + change.before() + " -> " + change.after());
            line(text, "        because of " + String.join(", ", change.because()));
        }
        for (String input : report.gone()) line(text, "GONE    " + input);
        line(text, report.totals());
        if (report.compared()) line(text, report.comparison());
        return text.toString();
    }

    /** Empty where no scenario has an answer. */
    private static String answers(BatchReport report, int width) {
        Map<String, String> names = report.names();
        List<Block.Row> rows = report.results().stream()
                .map(result -> new Block.Row(
                        Tone.PLAIN, List.of(Phrase.EMPTY.code(names.get(result.input())), Phrase.of(answer(result)))))
                .toList();
        if (report.results().stream().allMatch(result -> result.answer() == null)) return "";
        Block table = new Block.Table(Phrase.EMPTY, Block.Column.words(List.of("scenario", "answer")), rows);
        return PageFormat.TEXT.write(new PageBuilder("").add(table).build(), width);
    }

    private static String answer(Result result) {
        return result.answer() == null
                ? "not assessed: " + result.error().notes().get(0).message()
                : result.answer().text();
    }

    /** What went wrong, as it is told on stderr. */
    static String troubles(BatchReport report) {
        StringBuilder text = new StringBuilder();
        for (Result result : report.results()) {
            for (Result.Failure failure : result.failures()) {
                line(text, shown(failure.at()) + ": " + failure.id() + ": " + failure.message());
                failure.why().forEach(why -> line(text, "   | " + why));
            }
            if (result.error() != null) {
                result.error().notes().forEach(note -> note.text().lines().forEach(part -> line(text, part)));
            }
        }
        return text.toString().stripTrailing();
    }

    static String shown(Result.Place at) {
        return at.file() + (at.line() > 0 ? ":" + at.line() : "") + (at.column() > 0 ? ":" + at.column() : "");
    }

    private static void line(StringBuilder text, String line) {
        text.append(Plain.line(line)).append('\n');
    }
}
