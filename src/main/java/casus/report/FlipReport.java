package casus.report;

import casus.data.Registry;
import casus.flip.CandidateChange;
import casus.flip.Effort;
import casus.flip.Flip;
import casus.flip.Target;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would have to be otherwise, as a page or JSON.
 *
 * @param words of changes that go together
 */
public record FlipReport(Target target, Registry registry, Function<List<CandidateChange>, String> words) {
    /** The answers, smallest first, each with the options that make it so. */
    public Page page(Flip.Answers answers) {
        PageBuilder page = begun(answers.before(), answers.already(), answers.found());
        page.paragraph(closing(answers));
        if (answers.found().isEmpty() && !answers.already()) page.paragraph(varied(answers));
        return page.build();
    }

    /** The same while it is looked for more. */
    public Page page(String before, List<Flip.Answer> found) {
        return begun(before, false, found).build();
    }

    private PageBuilder begun(String before, boolean already, List<Flip.Answer> found) {
        PageBuilder page = new PageBuilder(target.id());
        page.paragraph("It stands at: " + before + ".  Wanted: " + target.wanted() + "."
                + (already ? "  It stands so already." : ""));
        for (Flip.Answer answer : found) {
            page.step(Phrase.of(words.apply(answer.candidates())));
            page.point(2, "then it stands at: " + answer.standing());
            silent(page, answer.silent(), registry);
            answer.candidates().forEach(change -> options(page, change));
        }
        return page;
    }

    /** Who takes part no longer. */
    static void silent(PageBuilder page, List<String> silent, Registry registry) {
        if (silent.isEmpty()) return;
        Words words = new Words(registry);
        page.point(
                2,
                words.sources(silent)
                        + (words.isPlural(silent)
                                ? " do not speak of that day: it is judged without them"
                                : " does not speak of that day: it is judged without it"));
    }

    /** The options that make a change. */
    static void options(PageBuilder page, CandidateChange change) {
        change.options().forEach(option -> page.point(2, Phrase.EMPTY.code(option)));
    }

    /** What was tried, so that nobody takes what was not tried for what cannot do it. */
    private static String varied(Flip.Answers answers) {
        String about = answers.candidates().stream()
                .map(CandidateChange::about)
                .distinct()
                .collect(Collectors.joining(", "));
        return "Varied: " + (about.isEmpty() ? "nothing" : about)
                + ". All else the scenario and the law say stayed as it is.";
    }

    private static String closing(Flip.Answers answers) {
        String tried = answers.candidates().size() + " changes bear on it; " + answers.tried() + " sets of up to "
                + answers.bound() + " were tried";
        if (!answers.complete()) return tried + ", then " + answers.end().words() + ": there may be more answers.";
        if (answers.already()) return answers.candidates().size() + " changes bear on it.";
        return answers.found().isEmpty()
                ? tried + ": none of them does it."
                : tried + ": nothing else that was varied gives it within the bound.";
    }

    /** The same as an object. */
    public String json(Flip.Answers answers) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", target.id());
        root.put("before", answers.before());
        root.put("wanted", target.wanted());
        root.put("already", answers.already());
        root.put("answers", answers.found().stream().map(this::answer).toList());
        root.put("bound", answers.bound());
        ended(root, answers.end());
        root.put("tried", answers.tried());
        root.put(
                "changes", answers.candidates().stream().map(FlipReport::change).toList());
        return Json.pretty(root);
    }

    /** A partial answer says that it is one, and why. */
    static void ended(Map<String, Object> root, Effort.End end) {
        root.put("complete", end == Effort.End.COMPLETE);
        if (end != Effort.End.COMPLETE) root.put("partial", end.words());
    }

    private Map<String, Object> answer(Flip.Answer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sentence", words.apply(answer.candidates()));
        map.put("changes", answer.candidates().stream().map(FlipReport::change).toList());
        map.put("standing", answer.standing());
        if (!answer.silent().isEmpty()) map.put("silent", answer.silent());
        return map;
    }

    static Map<String, Object> change(CandidateChange change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", change.words());
        map.put("options", List.copyOf(change.options()));
        return map;
    }
}
