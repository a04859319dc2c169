package casus.compare;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.Status;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.StatusWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What moved between two assessments, as a page.
 *
 * @param from what the one is called
 * @param to what the other is called
 */
public record DifferencePage(String from, Assessment before, String to, Assessment after) {
    /** What moved, a sentence each, without what moved it. */
    public static List<String> told(Assessment before, Assessment after, List<Movement> moved, Registry registry) {
        return new MovedText(before, after, false, registry)
                .lines(moved).stream().map(MovedText.Line::text).toList();
    }

    /** What moved, in a line: how many duties stand how now, and clauses, and what the forces have. */
    public static String line(Assessment before, Assessment after, List<Movement> moved, Registry registry) {
        List<String> parts = new ArrayList<>();
        parts.addAll(now("duty:", "duty", "duties", moved, before, after));
        parts.addAll(now("engagement:", "clause", "clauses", moved, before, after));
        List<Movement> forces =
                moved.stream().filter(one -> one.id().startsWith("force:")).toList();
        told(before, after, forces, registry).forEach(text -> parts.add(text.replaceFirst("[.]$", "")));
        long others = moved.size() - of("duty:", moved) - of("engagement:", moved) - of("force:", moved);
        if (parts.isEmpty()) add(parts, others, "other conclusion moved", "other conclusions moved");
        return (parts.isEmpty() ? "Nothing moved" : String.join("; ", parts)) + ".";
    }

    /** "3 duties now owed", by how they stand now. */
    private static List<String> now(
            String kind, String one, String several, List<Movement> moved, Assessment before, Assessment after) {
        Map<String, Long> now = moved.stream()
                .filter(movement -> movement.id().startsWith(kind))
                .collect(Collectors.groupingBy(
                        movement -> change(movement, before, after), TreeMap::new, Collectors.counting()));
        return now.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getValue() + " " + (entry.getValue() == 1 ? one : several) + " " + entry.getKey())
                .toList();
    }

    private static String change(Movement movement, Assessment before, Assessment after) {
        String from = movement.from().replaceFirst(" .*", "");
        String to = movement.to().replaceFirst(" .*", "");
        if (Status.ABSENT.is(to)) return "fewer";
        String modality = after.findings().get(movement.id()) instanceof Finding.Duty duty ? duty.modality() : null;
        String word = StatusWords.of(movement.id(), to, modality)
                .replaceFirst("^it answers$", "answering")
                .replaceFirst("^it does not answer$", "not answering")
                .replaceFirst("^takes part$", "taken part in");
        if (!from.equals(to)) return "now " + word.replaceFirst(" now$", "");
        Map<String, String> old = before.statuses(movement.id());
        boolean alike = old.equals(after.statuses(movement.id()));
        if (!alike) return word + ", in other sources";
        boolean accrued = (movement.from() + movement.to()).contains("accrued");
        return "still " + word + (accrued ? ", though not as before" : ": what is awaited is no longer the same");
    }

    /**
     * The page on these movements.
     *
     * @param undated what else would move if no event had a date
     */
    public Page page(List<Movement> moved, List<String> undated, Registry registry) {
        PageBuilder page = new PageBuilder(title());
        page.paragraph("Between " + from + " and " + to + ": " + count(moved) + " moved.");
        List<Block.Line> lines = new ArrayList<>();
        for (MovedText.Line line : new MovedText(before, after, true, registry).lines(moved)) {
            lines.add(new Block.Line(lines.size() + 1, Phrase.of(line.text())));
        }
        if (!lines.isEmpty()) page.add(new Block.Lines("What moved", lines));
        if (!undated.isEmpty()) {
            page.add(new Block.Lines(
                    "If the event had no date, this would move too",
                    undated.stream().map(text -> Block.Line.of(Phrase.of(text))).toList()));
        }
        page.paragraph("Unchanged: " + unchanged(moved, registry) + ".");
        return page.build();
    }

    /** Of two scenarios both titles. */
    private String title() {
        String old = before.scenario().title();
        String now = after.scenario().title();
        return old.equals(now) ? now : old + " -> " + now;
    }

    /** "one duty and one force"; "nothing". */
    private String count(List<Movement> moved) {
        List<String> parts = new ArrayList<>();
        add(parts, of("duty:", moved), "duty", "duties");
        add(parts, of("force:", moved), "force", "forces");
        add(parts, moved.size() - of("duty:", moved) - of("force:", moved), "other conclusion", "other conclusions");
        if (parts.size() < 2) return parts.isEmpty() ? "nothing" : parts.get(0);
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static long of(String kind, List<Movement> moved) {
        return moved.stream().filter(one -> one.id().startsWith(kind)).count();
    }

    private static void add(List<String> parts, long number, String one, String several) {
        if (number > 0) parts.add(number == 1 ? "one " + one : number + " " + several);
    }

    private String unchanged(List<Movement> moved, Registry registry) {
        return left(Finding.Duty.class, "duty", "duties", moved, Finding::id) + ", "
                + left(Finding.Engagement.class, "clause", "clauses", moved, one -> called(one.id(), registry))
                + " and "
                + left(Finding.Force.class, "force", "forces", moved, Finding::id);
    }

    /** The clauses of a force are one, and so are those of several events, as in the assessment: they go by one name (contract, 13.9). */
    private static String called(String engagement, Registry registry) {
        return registry.called(engagement.split(":", -1)[1]).name();
    }

    private <T extends Finding> String left(
            Class<T> kind, String one, String several, List<Movement> moved, Function<T, String> called) {
        List<String> ids = moved.stream().map(Movement::id).toList();
        Set<String> all = new HashSet<>();
        Set<String> gone = new HashSet<>();
        after.all(kind).forEach(finding -> (ids.contains(finding.id()) ? gone : all).add(called.apply(finding)));
        all.removeAll(gone);
        return all.size() + " " + (all.size() == 1 ? one : several);
    }
}
