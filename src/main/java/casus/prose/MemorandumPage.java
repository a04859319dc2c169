package casus.prose;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.model.Grade;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Memoranda for and against as a document, and for programs. */
public final class MemorandumPage {
    private final Memorandum.Pair pair;
    private final Registry registry;
    private final Words words;
    private final MemorandumNotes notes;
    private Once once;

    /** The document of these two. */
    public MemorandumPage(Memorandum.Pair pair, Registry registry) {
        this.pair = pair;
        this.registry = registry;
        this.words = new Words(registry);
        this.notes = new MemorandumNotes(registry);
        this.once = new Once(registry);
    }

    /** What has been named in full in this memorandum is called by its short name from then on. */
    private Phrase phrase(Sentence sentence) {
        return notes.phrase(once.told(sentence));
    }

    /**
     * The page: for, against, where they part, what would settle it, notes.
     *
     * @param title of the crisis
     * @param binds the state that the conclusion would bind, by code, or null for a clause
     */
    public Page page(String title, String binds) {
        PageBuilder page = new PageBuilder(title);
        page.paragraph(
                "Two memoranda from the same records, one for the conclusion and one against it; neither says more than"
                        + " a source does.");
        memorandum(page, pair.forIt(), binds);
        memorandum(page, pair.against(), binds);
        if (!pair.partings().isEmpty()) {
            page.heading(2, "Where the two part");
            for (Memorandum.Parting parting : pair.partings()) {
                String question = parting.question();
                Phrase asked = Phrase.of(question + (question.endsWith("?") ? " " : ": "));
                List<Phrase> answers =
                        parting.answers().stream().map(this::phrase).toList();
                page.point(1, asked.then(Phrase.joined(" ", answers)));
            }
        }
        page.heading(2, "What would settle it");
        pair.settling().forEach(sentence -> page.point(1, phrase(sentence)));
        page.add(new Block.Footnotes(notes.footnotes()));
        return page.build();
    }

    private void memorandum(PageBuilder page, Memorandum one, String binds) {
        once = new Once(registry);
        page.heading(2, "Memorandum " + (one.isFor() ? "for" : "against") + " the conclusion" + heading(one, binds));
        page.paragraph(phrase(one.submission()));
        boolean alone = one.alternative().isNone();
        steps(page, one.steps(), one.weakest(), alone ? "side" : "argument");
        if (!alone) {
            page.paragraph(
                    "In the alternative, taking it as " + one.alternative().premise() + ":");
            steps(page, one.alternative().steps(), one.alternative().weakest(), "argument");
        }
        if (one.leftOut() > 0)
            page.paragraph(Phrase.of(one.leftOut() + (one.leftOut() == 1 ? " lesser step is" : " lesser steps are")
                            + " left out; ")
                    .code("casus why --proof")
                    .text(" shows all."));
    }

    /** Steps, and which of them is the weakest; {@code what} they make up. */
    private void steps(PageBuilder page, List<Memorandum.Argued> steps, int weakest, String what) {
        for (Memorandum.Argued step : steps)
            page.step(phrase(step.sentence()).aside(" Strength: " + strength(step) + "."));
        if (weakest == 0) return;
        Memorandum.Argued step = steps.get(weakest - 1);
        String text = step.grade() == Grade.SEEN
                ? "no step of this " + what + " rests on less than a text that was read, or on what the file states"
                : "the weakest step of this " + what + " is step " + weakest + ", which rests on "
                        + weakness(step.grade());
        page.paragraph(phrase(new Sentence(text, step.sentence().cites())));
    }

    private String heading(Memorandum one, String binds) {
        String behalf = one.behalf() == null ? "" : ", on behalf of " + words.name(one.behalf());
        if (binds == null) return behalf;
        return behalf
                + (binds.equals(one.behalf()) ? ", the state it would bind" : "; it would bind " + words.name(binds));
    }

    private static String strength(Memorandum.Argued step) {
        if (step.grade() != null) return Notes.graded(step.grade());
        return Ground.FILE.carries(step.sentence()) ? "as the file states it" : "nothing on record";
    }

    private static String weakness(Grade grade) {
        return switch (grade) {
            case SEEN -> "a text that was read";
            case SECONDARY -> "a text as others report it";
            case STUDY -> "a study alone";
            case UNVERIFIED -> "what could not be checked";
            case JUDGEMENT -> "a legal view of Casus' makers";
        };
    }

    /** For programs, as {@code casus schema plea} describes it. */
    public Map<String, Object> json(Assessment assessment, String id) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("casus", 1);
        json.put("scenario", assessment.scenario());
        json.put("conclusion", id);
        json.put("for", json(pair.forIt()));
        json.put("against", json(pair.against()));
        json.put("partings", pair.partings().stream().map(this::json).toList());
        json.put("settling", pair.settling().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Memorandum one) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (one.behalf() != null) json.put("behalf", one.behalf());
        json.put("taken", one.contested());
        json.put("submission", json(one.submission()));
        json.put("steps", one.steps().stream().map(this::json).toList());
        if (one.weakest() > 0) json.put("weakest", one.weakest());
        if (!one.alternative().isNone()) json.put("alternative", json(one.alternative()));
        json.put("leftOut", one.leftOut());
        return json;
    }

    private Map<String, Object> json(Memorandum.Alternative other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("premise", other.premise());
        json.put("steps", other.steps().stream().map(this::json).toList());
        if (other.weakest() > 0) json.put("weakest", other.weakest());
        return json;
    }

    private Map<String, Object> json(Memorandum.Argued step) {
        Map<String, Object> json = json(step.sentence());
        if (step.grade() != null) json.put("grade", step.grade().id());
        return json;
    }

    private Map<String, Object> json(Memorandum.Parting parting) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (parting.contest() != null) json.put("contest", parting.contest());
        json.put("question", parting.question());
        json.put("answers", parting.answers().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Sentence sentence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", sentence.whole());
        Map<String, Object> cites = new TreeMap<>();
        List<String> otherwise = new ArrayList<>();
        for (String cite : sentence.cites()) {
            if (registry.claims().containsKey(cite))
                cites.put(cite, Notes.cite(registry.claims().get(cite)));
            else Ground.of(cite).map(Ground::word).ifPresent(otherwise::add);
        }
        json.put("cites", cites);
        if (!otherwise.isEmpty()) json.put("rests", otherwise);
        return json;
    }
}
