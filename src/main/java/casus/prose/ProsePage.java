package casus.prose;

import casus.data.Registry;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.PageFormat;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer as a page: the first sentence, numbered reasons, footnotes; what makes it too long is left out and counted. */
public final class ProsePage {
    /** Lines at the usual width, the footnotes not among them. */
    public static final int LINES = 25;

    /** Columns that hold no numbers: of whom, and why. */
    private static final List<String> WORDS = List.of("", "why");

    private final Notes notes;

    private ProsePage(Registry registry) {
        this.notes = new Notes(registry);
    }

    /** The answer in at most {@link #LINES} lines, and its footnotes. */
    public static Page of(Explained told, Registry registry) {
        return new ProsePage(registry).page(fitting(told, registry));
    }

    /** The answer with so much left out that it fits. */
    static Explained fitting(Explained told, Registry registry) {
        Explained fitting = new Once(registry).told(toldOnce(told));
        while (fitting.isLong() && lines(fitting, registry) > LINES) fitting = fitting.shorter();
        return fitting;
    }

    /** What the answer says already is no reason again; its notes go to the answer. */
    private static Explained toldOnce(Explained told) {
        List<Sentence> answer = new ArrayList<>(told.answer());
        List<Explained.Point> points = new ArrayList<>();
        for (Explained.Point point : told.reasons()) {
            List<Sentence> kept = new ArrayList<>();
            for (Sentence sentence : point.sentences()) {
                int last = answer.size() - 1;
                if (says(answer.get(last), sentence))
                    answer.set(last, answer.get(last).with(sentence.cites()));
                else kept.add(sentence);
            }
            if (!kept.isEmpty()) points.add(new Explained.Point(point.decisive(), kept));
        }
        return new Explained(answer, told.table(), points, told.changes(), told.after(), told.leftOut());
    }

    private static boolean says(Sentence answer, Sentence reason) {
        int first = reason.text().indexOf(' ');
        return answer.text().contains(": ")
                && (answer.text().contains(Words.within(reason.text()))
                        || answer.text().contains(": it" + reason.text().substring(Math.max(0, first))));
    }

    /** Those before the footnotes. */
    private static long lines(Explained told, Registry registry) {
        return PageFormat.TEXT
                .write(new ProsePage(registry).page(told), PageFormat.WIDTH)
                .lines()
                .takeWhile(line -> !line.strip().startsWith("[1] "))
                .count();
    }

    private Page page(Explained told) {
        PageBuilder page = new PageBuilder("");
        page.paragraph(phrase(told.answer()));
        if (told.table() != null) table(page, told.table());
        for (Explained.Point point : told.reasons()) page.step(phrase(point.sentences()));
        if (told.changes() != null && !told.changes().isEmpty()) changes(page, told.changes());
        Phrase after = Phrase.EMPTY;
        List<Sentence> rest = new ArrayList<>(told.after());
        if (told.leftOut() > 0) {
            rest.add(Sentence.of(
                    told.leftOut() == 1
                            ? "1 lesser reason is left out; with --proof it is shown"
                            : told.leftOut() + " lesser reasons are left out; with --proof they are shown"));
        }
        for (Sentence sentence : rest)
            after = (after.parts().isEmpty() ? after : after.line()).then(notes.phrase(sentence));
        if (!rest.isEmpty()) page.paragraph(after);
        List<Block.Footnote> noted = notes.footnotes();
        if (!noted.isEmpty()) page.add(new Block.Footnotes(noted));
        return page.build();
    }

    private Phrase phrase(List<Sentence> sentences) {
        return Phrase.joined(" ", sentences.stream().map(notes::phrase).toList());
    }

    private static void table(PageBuilder page, Explained.Strengths table) {
        page.add(new Block.Table(
                Phrase.EMPTY,
                table.columns().stream()
                        .map(name -> new Block.Column(name, !WORDS.contains(name)))
                        .toList(),
                table.rows().stream()
                        .map(row -> new Block.Row(
                                Tone.PLAIN, row.stream().map(Phrase::of).toList()))
                        .toList()));
    }

    private static void changes(PageBuilder page, List<Explained.Change> changes) {
        page.paragraph("What would have to be otherwise:");
        for (Explained.Change change : changes) {
            Phrase phrase = Phrase.of(change.words() + (change.then().isEmpty() ? "." : ": " + change.then() + "."));
            for (String option : change.options()) phrase = phrase.text(" ").code(option);
            page.point(1, phrase);
        }
    }

    /** The answer for programs (contract, 13.7), without its proof. */
    public static Map<String, Object> json(Explained told, Registry registry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", text(told.answer()));
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (Explained.Point point : told.reasons()) {
            Map<String, Object> reason = new LinkedHashMap<>();
            reason.put("text", text(point.sentences()));
            reason.put("decisive", point.decisive());
            Map<String, Object> cites = new TreeMap<>();
            point.sentences()
                    .forEach(sentence -> sentence.cites()
                            .forEach(id ->
                                    cites.put(id, Notes.cite(registry.claims().get(id)))));
            reason.put("cites", cites);
            reasons.add(reason);
        }
        json.put("reasons", reasons);
        if (told.changes() != null) json.put("otherwise", told.changes());
        if (!told.after().isEmpty())
            json.put("after", told.after().stream().map(Sentence::whole).toList());
        json.put("leftOut", told.leftOut());
        return json;
    }

    private static String text(List<Sentence> sentences) {
        return String.join(" ", sentences.stream().map(Sentence::whole).toList());
    }
}
