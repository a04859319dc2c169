package casus.compare;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Finding.Duty;
import casus.assessment.Numbers;
import casus.data.Registry;
import casus.model.Status;
import casus.prose.CauseWords;
import casus.prose.Hits;
import casus.prose.Prose;
import casus.prose.StatusWords;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What moved, in sentences: duties that moved alike in one, forces before them, and behind each what moved it. */
final class MovedText {
    /** A sentence, and the conclusions that it tells of. */
    record Line(String text, List<String> ids) {}

    private static final String TO = " -> ";
    private static final String NONE = "none";

    private final Assessment before;
    private final Assessment after;
    private final boolean reasons;
    private final CauseWords causes;
    private final Prose old;
    private final Prose fresh;
    private final Hits named;

    /**
     * On what moved from one assessment to another; where there is none before, only how it stands is told.
     *
     * @param reasons whether each line says what moved it
     */
    MovedText(Assessment before, Assessment after, boolean reasons, Registry registry) {
        this.before = before;
        this.reasons = reasons;
        this.after = after;
        this.causes = new CauseWords(registry);
        this.old = before == null ? null : new Prose(before, registry);
        this.fresh = new Prose(after, registry);
        this.named = new Hits(after, registry);
    }

    /** The lines on these movements. A clause that begins or ceases to answer is told by its duties, where it lays any. */
    List<Line> lines(List<Movement> moved) {
        Map<String, List<Movement>> alike = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        List<Movement> others = new ArrayList<>();
        moved.stream().sorted(Comparator.comparing(this::weight)).forEach(one -> {
            if (isDuty(one)) {
                String key =
                        clauseAndEvent(one.id()) + told(old, before, List.of(one)) + told(fresh, after, List.of(one));
                alike.computeIfAbsent(reasons ? key + one.because() : key, any -> new ArrayList<>())
                        .add(one);
            } else if (force(one) != null) lines.add(line(subject(one) + ": " + figures(one), List.of(one)));
            else others.add(one);
        });
        alike.values().forEach(group -> lines.add(line(duties(group), group)));
        Set<String> obliging = obliging();
        others.stream()
                .filter(one -> !one.id().startsWith("engagement:") || !obliging.contains(instrumentAndEvent(one.id())))
                .forEach(one -> lines.add(line(subject(one) + ": " + words(one), List.of(one))));
        return lines;
    }

    private Line line(String text, List<Movement> group) {
        List<String> because = reasons ? causes.of(group.get(0).because(), after) : List.of();
        return new Line(
                because.isEmpty() ? text + "." : text + ". " + CauseWords.sentences(because),
                group.stream().map(Movement::id).toList());
    }

    private static boolean isDuty(Movement one) {
        return one.id().startsWith("duty:");
    }

    /** The instruments of clauses that lay duties on somebody: whether they answer an event, their duties tell. */
    private Set<String> obliging() {
        Set<String> obliging = new TreeSet<>();
        after.all(Duty.class).forEach(duty -> obliging.add(instrumentAndEvent(duty.id())));
        if (before != null) before.all(Duty.class).forEach(duty -> obliging.add(instrumentAndEvent(duty.id())));
        return obliging;
    }

    private static String instrumentAndEvent(String id) {
        return clauseAndEvent(id).replaceFirst("/[^:]*:", ":");
    }

    private static String clauseAndEvent(String id) {
        String[] parts = id.split(":", -1);
        return parts[1] + ":" + parts[parts.length - 1];
    }

    private int weight(Movement one) {
        Duty duty = duty(one);
        return duty == null ? 0 : duty.weight();
    }

    private Duty duty(Movement one) {
        return finding(one) instanceof Duty duty ? duty : null;
    }

    private Finding.Force force(Movement one) {
        return finding(one) instanceof Finding.Force force ? force : null;
    }

    private Finding finding(Movement one) {
        Finding now = after.findings().get(one.id());
        return now == null && before != null ? before.findings().get(one.id()) : now;
    }

    private String subject(Movement one) {
        return Words.capital(named.told(one.id()));
    }

    private String duties(List<Movement> group) {
        String states = group.stream().map(this::bearer).sorted().collect(Collectors.joining(", "));
        String matter = fresh.matter(group.stream().map(Movement::id).toList());
        return Words.capital(states) + ", " + matter + event(group.get(0)) + ": "
                + moved(told(old, before, group), told(fresh, after, group));
    }

    /** Of which event, where there are several; by the word that the file has for it. */
    private String event(Movement one) {
        Set<String> events = new TreeSet<>();
        after.all(Duty.class).forEach(duty -> events.add(duty.event()));
        if (before != null) before.all(Duty.class).forEach(duty -> events.add(duty.event()));
        return events.size() < 2 ? "" : " [" + one.id().replaceFirst(".*:", "") + "]";
    }

    private String bearer(Movement one) {
        String told = named.told(one.id());
        return told.substring(0, told.indexOf(", "));
    }

    private static String told(Prose prose, Assessment assessment, List<Movement> group) {
        List<String> ids = group.stream().map(Movement::id).toList();
        if (prose == null) return "";
        String standing = prose.standing(ids);
        boolean accrued = assessment.findings().get(ids.get(0)) instanceof Duty duty && duty.accrued();
        if (standing.isEmpty()) return "nothing owed";
        return standing + (accrued ? ", and remains answerable" : "");
    }

    private static String word(Movement one, String status) {
        return StatusWords.of(one.id(), status.replaceFirst(" .*", ""));
    }

    /** Where the word is the same on both sides, the readings have changed places. */
    private String words(Movement one) {
        String from = word(one, one.from());
        String to = word(one, one.to());
        return from.equals(to) && before != null ? to + ", in other sources than before" : moved(from, to);
    }

    /** Each measure that moved; where the readings cancel one another out, in each. */
    private String figures(Movement one) {
        Finding.Force old =
                before != null && before.findings().get(one.id()) instanceof Finding.Force force ? force : null;
        Finding.Force now = after.findings().get(one.id()) instanceof Finding.Force force ? force : null;
        List<String> parts = new ArrayList<>();
        for (String measure : Numbers.MEASURES) {
            String from = old == null ? "" : Words.range(old.numbers().of(measure));
            String to = now == null ? "" : Words.range(now.numbers().of(measure));
            if (!from.equals(to) && !(from.equals("0") && to.isEmpty()) && !(from.isEmpty() && to.equals("0")))
                parts.add(Words.measure(measure) + " " + moved(from.isEmpty() ? NONE : from, to.isEmpty() ? NONE : to));
        }
        String told = String.join(", ", parts);
        String men = told.isEmpty() || told.endsWith(NONE) ? told : told + " men";
        if (old != null && now != null) return men.isEmpty() ? "the same over all sources, though not in each" : men;
        return moved(called(one, old), called(one, now)) + (men.isEmpty() ? "" : ", " + men);
    }

    private static String called(Movement one, Finding.Force force) {
        return StatusWords.of(one.id(), (force == null ? Status.ABSENT : Status.REPORTED).word());
    }

    private String moved(String from, String to) {
        return before == null ? to : from + TO + to;
    }
}
