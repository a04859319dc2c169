package casus.draft;

import casus.compare.CorpusDifference;
import casus.compare.DifferencePage;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.model.Act;
import casus.model.Participation;
import casus.model.ProtectionRecord;
import casus.model.ProvisionTerm;
import casus.model.ReservationRecord;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;

/**
 * What a draft would change, as a page and for programs.
 *
 * @param day on which it is asked who is bound twice and what nobody answers
 * @param changes the crises of the corpus in which something moves
 * @param open how many crises of the corpus leave something open, and are not asked
 * @param torn by crisis of the corpus, the states whose duties collide that did not before
 * @param kinds how many kinds of event there are
 * @param weights the heaviest words first
 */
record DraftReport(
        DraftLaw draft,
        LocalDate day,
        CorpusDifference changes,
        int open,
        SortedMap<String, List<String>> torn,
        SortedMap<String, NavigableSet<String>> boundTwice,
        List<Collision> collisions,
        int kinds,
        List<Hole> holes,
        List<Weight> weights) {
    private static final String TO = " -> ";
    private static final int HEAD = 7;
    private static final int FEW = 3;

    Page page(Registry registry) {
        Words words = new Words(registry);
        PageBuilder page = new PageBuilder("What the draft " + draft.title() + " would change");
        page.paragraph(
                "Nothing of this is in force: the draft is an assumption, and all that follows holds under it alone.");
        terms(page, words);
        changes(page, registry);
        if (draft.clause() != null) {
            twice(page, words);
            holes(page, words);
        }
        weights(page);
        return page.build();
    }

    private void terms(PageBuilder page, Words words) {
        page.heading(2, "What it says");
        if (!draft.parties().isEmpty())
            page.point(
                    1,
                    "It binds " + words.states(draft.parties())
                            + (draft.period().from() == null
                                    ? ""
                                    : " from " + draft.period().from().inWords() + " on")
                            + ".");
        draft.entries().stream()
                .filter(entry -> entry instanceof ProvisionTerm || entry instanceof ReservationRecord)
                .map(entry -> entry instanceof ProtectionRecord term ? protection(term, words) : entry.label())
                .forEach(label -> page.point(1, sentence(words.plain(label))));
        draft.leavesOut()
                .forEach(record ->
                        page.point(1, Phrase.of("It takes away ").code(record).text(".")));
    }

    private String protection(ProtectionRecord term, Words words) {
        if (term.instrument().equals(draft.id())) return "it protects its parties";
        List<String> states = draft.entries().stream()
                .filter(entry -> entry instanceof Participation act
                        && act.act() == Act.JOINED
                        && act.instrument().equals(term.instrument()))
                .flatMap(entry -> ((Participation) entry).states().stream())
                .toList();
        return states.isEmpty() ? term.label() : "it protects " + words.states(states);
    }

    private static String sentence(String text) {
        return Words.capital(text) + ".";
    }

    private void changes(PageBuilder page, Registry registry) {
        page.heading(2, "What it would change");
        page.paragraph("In " + changes.moved().size() + " of " + changes.all() + " crises of " + changes.folder()
                + " an answer would be another."
                + (open == 0
                        ? ""
                        : " " + Words.capital(counted(open, "crisis that leaves", "crises that leave"))
                                + " something open " + (open == 1 ? "is" : "are") + " not asked."));
        Map<List<String>, List<CorpusDifference.Crisis>> alike = new LinkedHashMap<>();
        for (CorpusDifference.Crisis crisis : changes.moved())
            alike.computeIfAbsent(
                            DifferencePage.told(crisis.before(), crisis.after(), crisis.moved(), registry),
                            any -> new ArrayList<>())
                    .add(crisis);
        alike.forEach((lines, crises) -> {
            lines.forEach(line -> page.point(1, line.replace(TO, TO + "under the assumption ")));
            page.point(2, named(crises));
        });
    }

    /** Crises by their titles while they are few, by their files alone where they are many. */
    private static Phrase named(List<CorpusDifference.Crisis> crises) {
        boolean few = crises.size() <= FEW;
        Phrase named = Phrase.of(few ? "" : "in " + crises.size() + " crises: ");
        for (int at = 0; at < crises.size(); at++) {
            CorpusDifference.Crisis one = crises.get(at);
            if (at > 0) named = named.text(few ? "; " : ", ");
            if (few) named = named.text(one.after().scenario().title() + ", ");
            named = named.code(one.file());
        }
        return named;
    }

    private void twice(PageBuilder page, Words words) {
        page.heading(2, "Who would be bound twice");
        boundTwice.forEach((state, by) -> page.point(
                1,
                Words.capital(words.name(state)) + ", which " + listed(by, words) + " already on " + Words.day(day)
                        + "."));
        if (boundTwice.isEmpty())
            page.paragraph("No party that the draft names is bound by a clause of defence on " + Words.day(day) + ".");
        if (collisions.isEmpty() && torn.isEmpty()) return;
        page.heading(2, "Whose duties would collide");
        Map<Collision, List<String>> alike = new LinkedHashMap<>();
        for (Collision one : collisions)
            alike.computeIfAbsent(new Collision(one.guarded(), "", one.bearers()), any -> new ArrayList<>())
                    .add(one.other());
        alike.forEach((one, others) -> page.point(
                1,
                "Should " + words.name(one.guarded()) + " and "
                        + (others.size() == 1 ? "" : "any of ") + words.states(others) + " attack one another, "
                        + words.states(one.bearers())
                        + " would owe help to both, to one of them at least under " + draft.called() + "."));
        torn.forEach((file, states) -> page.point(
                1,
                Phrase.of("In ")
                        .code(file)
                        .text(", " + words.states(states) + " would owe help to both sides under " + draft.called()
                                + ".")));
    }

    private static String listed(Collection<String> instruments, Words words) {
        List<String> names = instruments.stream().map(words::name).toList();
        return Words.list(names) + (names.size() == 1 ? " binds" : " bind");
    }

    private void holes(PageBuilder page, Words words) {
        List<Hole> told =
                holes.stream().filter(hole -> hole.answered() != Answer.OTHERS).toList();
        if (told.isEmpty()) return;
        page.heading(2, "What nobody answers");
        told.forEach(hole -> page.point(1, told(hole, words)));
    }

    private String told(Hole hole, Words words) {
        String who = hole.answered() == Answer.NOBODY
                ? "Nobody answers "
                : "It is open whether " + draft.called() + " answers ";
        boolean all = hole.kinds().size() == kinds && hole.answered() == Answer.NOBODY;
        String what = all
                ? "anything"
                : Words.list(hole.kinds().stream().map(words::kind).toList());
        String by = hole.by().isEmpty() ? ", whoever is behind it" : " " + Words.list(hole.by());
        return who + what + by + (hole.where().isEmpty() ? "" : ", " + hole.where())
                + (hole.states().isEmpty() ? "" : ", where it strikes " + words.states(hole.states())) + ".";
    }

    private void weights(PageBuilder page) {
        page.heading(2, "Which word decides most");
        page.paragraph(
                weights.isEmpty()
                        ? "No answer of the corpus hangs on a single word of the draft."
                        : "Weighed by the duties of the corpus that would stand otherwise, then by all answers, then by"
                                + " men; one word at a time.");
        for (Weight weight : weights.subList(0, Math.min(HEAD, weights.size())))
            page.step(Phrase.of(Words.capital(weight.change()) + ": " + moved(weight)));
    }

    private static String moved(Weight weight) {
        String answers = counted(weight.answers(), "answer", "answers");
        String duties = counted(weight.duties(), "duty", "duties");
        String others = counted(weight.answers() - weight.duties(), "other answer", "other answers");
        String all = weight.duties() == 0
                ? answers
                : weight.answers() == weight.duties() ? duties : duties + " and " + others;
        String men = weight.men() == 0
                ? ""
                : ", and the strength of a force by up to " + Words.number(weight.men()) + " men";
        return all + " would move" + men + ", in " + counted(weight.crises(), "crisis", "crises") + ".";
    }

    private static String counted(int number, String one, String several) {
        return number == 1 ? "one " + one : number + " " + several;
    }

    /** For programs. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("assumption", draft.text());
        json.put("draft", draft.id());
        json.put("clause", draft.clause() == null ? null : draft.clause().id());
        json.put("day", day.toString());
        json.put("hash", draft.hash());
        json.put("crises", changes.json().get("scenarios"));
        json.put("unchanged", changes.json().get("unchanged"));
        json.put("open", open);
        List<Map<String, Object>> twice = new ArrayList<>();
        boundTwice.forEach((state, by) -> twice.add(Map.of("state", state, "by", by)));
        json.put("boundTwice", twice);
        json.put("collisions", collisions);
        json.put("torn", torn);
        json.put("holes", holes);
        json.put("decides", weights);
        return json;
    }
}
