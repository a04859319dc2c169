package casus.report;

import casus.data.Registry;
import casus.flip.CandidateChange;
import casus.flip.Steps;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which one step would move most, as a page or JSON. */
public final class StepsReport {
    /** So many steps are told on a page. */
    private static final int MOST = 12;

    private StepsReport() {}

    /** The steps, what moves most first, each with what it moves and the options that make it so. */
    public static Page page(
            String title,
            Steps.Found found,
            int changes,
            Registry registry,
            Function<List<CandidateChange>, String> words) {
        PageBuilder page = new PageBuilder(title);
        page.paragraph("Which one step would move most.");
        List<Steps.Step> shown = found.steps().stream().limit(MOST).toList();
        for (Steps.Step step : shown) {
            page.step(Phrase.of(words.apply(List.of(step.change()))));
            page.point(2, moves(step));
            step.forces().stream()
                    .collect(Collectors.groupingBy(Steps.Strength::id, TreeMap::new, Collectors.toList()))
                    .forEach((id, strengths) -> page.point(2, force(id, strengths, registry)));
            FlipReport.silent(page, step.silent(), registry);
            FlipReport.options(page, step.change());
        }
        int more = found.steps().size() - shown.size();
        page.paragraph(changes + " changes bear on it; " + found.tried() + " were tried, each alone, and "
                + found.steps().size() + " move something"
                + (more > 0 ? "; the other " + more + " are in --format json" : "")
                + (found.complete() ? "." : ". Then " + found.end().words() + ": there may be more."));
        return page.build();
    }

    private static String moves(Steps.Step step) {
        List<String> parts = new ArrayList<>();
        if (!step.duties().isEmpty()) parts.add(counted(step.duties(), "duty", "duties"));
        if (!step.engagements().isEmpty()) parts.add(counted(step.engagements(), "clause", "clauses"));
        return parts.isEmpty() ? "moves no duty and no clause" : "moves " + String.join("; ", parts);
    }

    private static String counted(List<Steps.Moved> moved, String one, String several) {
        Map<String, Long> to =
                moved.stream().collect(Collectors.groupingBy(Steps.Moved::to, TreeMap::new, Collectors.counting()));
        return moved.size() + " " + (moved.size() == 1 ? one : several) + " ("
                + to.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(entry -> entry.getValue() + " to " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String force(String id, List<Steps.Strength> strengths, Registry registry) {
        String name = registry.called(id.replaceFirst(":", "/")).name().replaceFirst("^the ", "");
        return name + ": "
                + strengths.stream()
                        .map(strength -> Words.measure(strength.measure()) + " " + Words.range(strength.from()) + " -> "
                                + Words.range(strength.to()))
                        .collect(Collectors.joining(", "))
                + " men";
    }

    /** The same as an object. */
    public static String json(Steps.Found found) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("steps", found.steps().stream().map(StepsReport::step).toList());
        root.put("tried", found.tried());
        FlipReport.ended(root, found.end());
        return Json.pretty(root);
    }

    private static Map<String, Object> step(Steps.Step step) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("change", FlipReport.change(step.change()));
        map.put("duties", step.duties());
        map.put("engagements", step.engagements());
        map.put("forces", step.forces());
        if (!step.silent().isEmpty()) map.put("silent", step.silent());
        return map;
    }
}
