package casus.flip;

import casus.diagnostics.InvalidInput;
import casus.facts.Stated;
import casus.scenario.Scenario;
import casus.scenario.StatedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The days on which single acts and events of a scenario might have been, where all else stays where it is: of an event those on
 * which the law changes, and how long it lasts; of a request or a decision before an event, on its day, or not yet. Kept is what
 * changes what has happened, or the law that judges it.
 */
final class DayChanges {
    /** How many days of the law are tried before and after an event's own. */
    private static final int DAYS = 2;

    private static final String ONGOING = "ongoing";

    private final Scenario scenario;
    private final NavigableSet<LocalDate> law;
    private final Function<List<String>, Scenario> variant;
    private final Set<Seen> known = new HashSet<>();
    private final List<CandidateChange> changes = new ArrayList<>();

    /** What a day makes of a scenario. */
    private record Seen(Set<Stated> facts, Map<String, LocalDate> days) {
        static Seen of(Scenario scenario) {
            return new Seen(Set.copyOf(scenario.facts()), scenario.days());
        }
    }

    /** The days of a scenario; {@code law} are days on which the law changes, {@code variant} is it with more changes. */
    DayChanges(Scenario scenario, NavigableSet<LocalDate> law, Function<List<String>, Scenario> variant) {
        this.scenario = scenario;
        this.law = law;
        this.variant = variant;
    }

    List<CandidateChange> all() {
        known.add(Seen.of(scenario));
        boolean several = scenario.acts().size() > 1; // of one event alone the day of all moves the same
        for (StatedAct act : scenario.acts()) {
            if (act.says().isEvent()) event(act, several);
            else if (act.path().matches("(requests|decisions)\\.[0-9]+")) act(act);
        }
        return changes;
    }

    private LocalDate day(StatedAct act) {
        return Objects.requireNonNullElse(act.says().date(), scenario.asOf());
    }

    private void event(StatedAct event, boolean several) {
        LocalDate own = day(event);
        List<LocalDate> days = Stream.concat(
                        law.headSet(own, false).descendingSet().stream().limit(DAYS),
                        law.subSet(own, false, later(own), true).stream().limit(DAYS))
                .toList();
        if (several) days.forEach(day -> change(event, CandidateChange.Kind.EVENT, "date", day.toString()));
        if (own.isAfter(scenario.asOf())) return;
        change(event, CandidateChange.Kind.EVENT, "until", ONGOING);
        law.subSet(own, true, later(own), true)
                .forEach(day -> change(event, CandidateChange.Kind.EVENT, "until", day.toString()));
        if (event.says().until() != null) change(event, CandidateChange.Kind.EVENT, "until", own.toString());
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(scenario.asOf()) ? day : scenario.asOf();
    }

    private void act(StatedAct act) {
        Set<LocalDate> days = new LinkedHashSet<>();
        new TreeSet<>(scenario.acts().stream()
                        .filter(other -> other.says().isEvent())
                        .map(this::day)
                        .toList())
                .forEach(day -> days.addAll(List.of(day, day.minusDays(1))));
        days.add(scenario.asOf());
        days.add(scenario.asOf().plusDays(1));
        days.forEach(day -> change(act, CandidateChange.Kind.ACT, "date", day.toString()));
    }

    private void change(StatedAct act, CandidateChange.Kind kind, String key, String value) {
        String path = act.path() + "." + key;
        String called = act.path().replaceFirst("^events\\.", "").replace('.', ' ');
        CandidateChange change = CandidateChange.set(kind, called + ": " + key + " " + value, path, path + "=" + value);
        try {
            if (known.add(Seen.of(variant.apply(change.changes())))) changes.add(change);
        } catch (InvalidInput e) {
            // before what it answers, or after its own end: no world at all
        }
    }
}
