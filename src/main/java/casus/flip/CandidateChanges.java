package casus.flip;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.facts.Party;
import casus.facts.Pledge;
import casus.facts.Reservation;
import casus.facts.Seat;
import casus.model.FinderRecord;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Truth;
import casus.model.When;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could be otherwise about the things a conclusion hangs on: first what may still happen, then the law, then the day. */
final class CandidateChanges {
    /** How many days before the one of the scenario are tried, and how many after; each is the day of an act of law. */
    private static final int DAYS = 3;

    private final Scenario scenario;
    private final Assessment before;
    private final Registry registry;
    private final DependencyCone cone;
    private final Collection<String> paths;
    private final Function<List<String>, Scenario> variant;
    private final List<CandidateChange> candidates = new ArrayList<>();

    /** The changes of a scenario; {@code paths} leads to every value of its file, {@code variant} is it with more changes. */
    CandidateChanges(
            Scenario scenario,
            Assessment before,
            Registry registry,
            DependencyCone cone,
            Collection<String> paths,
            Function<List<String>, Scenario> variant) {
        this.scenario = scenario;
        this.before = before;
        this.registry = registry;
        this.cone = cone;
        this.paths = paths;
        this.variant = variant;
    }

    List<CandidateChange> all(Target target) {
        candidates.addAll(
                new StatedChanges(target, scenario, cone, paths, variant, registry::stateName, finders(), this::seats)
                        .all());
        participation();
        reservations();
        if (target.strength() != null && target.strength().sign().startsWith(">")) pledges(target);
        NavigableSet<LocalDate> days = lawDays();
        days(days);
        candidates.addAll(new DayChanges(scenario, days, variant).all());
        return candidates.stream().distinct().toList();
    }

    private List<String> finders() {
        return registry.all(FinderRecord.class).stream().map(FinderRecord::word).toList();
    }

    /** Who may have a seat on a body in any reading. */
    private Set<String> seats(String body) {
        return given(Seat.class)
                .filter(seat -> seat.body().equals(body))
                .map(Seat::state)
                .collect(Collectors.toSet());
    }

    private <T> Stream<T> given(Class<T> kind) {
        return before.results().stream()
                .flatMap(result -> result.given().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Set<String> values(Class<?> type, String component) {
        return cone.all(type)
                .map(form -> form.value(component))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean concerns(Class<?> type, String state) {
        return cone.all(type)
                .anyMatch(form ->
                        form.value("state") == null || form.value("state").equals(state));
    }

    /** Who may join or leave: whom a condition names, or else whoever has a part in the events. */
    private void participation() {
        cone.all(Party.class).filter(form -> form.value("instrument") != null).forEach(form -> {
            String instrument = form.value("instrument");
            Collection<String> states = form.value("state") == null ? scenario.states() : List.of(form.value("state"));
            for (String state : states) {
                Set<Truth> standing = given(Party.class)
                        .filter(party -> party.instrument().equals(instrument)
                                && party.state().equals(state))
                        .map(Party::truth)
                        .collect(Collectors.toSet());
                if (standing.contains(Truth.NO) || standing.contains(Truth.DOUBT)) act("join", state, instrument);
                if (standing.contains(Truth.YES) || standing.contains(Truth.DOUBT)) act("leave", state, instrument);
            }
        });
    }

    private void act(String act, String state, String instrument) {
        candidates.add(CandidateChange.assume(
                act + " " + state + " " + instrument,
                "part of " + state + " in " + instrument,
                "{" + act + ": " + state + ", instrument: " + instrument + "}"));
    }

    private void reservations() {
        given(Reservation.class)
                .filter(reservation -> concerns(Reservation.class, reservation.state()))
                .map(Reservation::reservation)
                .distinct()
                .sorted()
                .forEach(id -> candidates.add(
                        CandidateChange.assume("lift " + id, "reservation " + id, "{lift: " + id + "}")));
    }

    /** Whoever is bound and has pledged nothing might pledge what is wanting. */
    private void pledges(Target target) {
        String force = target.ids().get(0).substring(target.ids().get(0).indexOf(':') + 1);
        Set<String> pledged = given(Pledge.class)
                .filter(pledge -> pledge.force().equals(force))
                .map(Pledge::state)
                .collect(Collectors.toSet());
        int wanting = target.strength().bound() + 1;
        given(Party.class)
                .filter(party -> party.instrument().equals(force)
                        && party.truth() == Truth.YES
                        && !pledged.contains(party.state()))
                .map(Party::state)
                .distinct()
                .sorted()
                .forEach(state -> candidates.add(CandidateChange.assume(
                        "pledge " + force + " " + state + " " + wanting,
                        "pledge of " + state + " to " + force,
                        "{pledge: " + force + ", state: " + state + ", personnel: " + wanting + "}")));
    }

    /** The days on which an act of law changed one of the instruments concerned, and the days before. */
    private NavigableSet<LocalDate> lawDays() {
        Set<String> instruments = values(Party.class, "instrument").stream()
                .flatMap(id -> registry.find(Instrument.class, id).stream())
                .map(instrument -> instrument.follows() == null ? instrument.id() : instrument.follows())
                .collect(Collectors.toSet());
        return registry.all(Participation.class).stream()
                .filter(act -> instruments.contains(act.instrument()))
                .map(Participation::when)
                .flatMap(when -> when.isOpenEnded()
                        ? Stream.of(when.first().minusDays(1))
                        : Stream.of(when.first().minusDays(1), when.last()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void days(NavigableSet<LocalDate> days) {
        days.headSet(scenario.asOf(), false).descendingSet().stream()
                .limit(DAYS)
                .forEach(this::day);
        days.tailSet(scenario.asOf(), false).stream().limit(DAYS).forEach(this::day);
    }

    /** Everything happens on that day: the file's dates move with it. What has been withdrawn cannot be both done and undone on one. */
    private void day(LocalDate day) {
        if (paths.stream().anyMatch(path -> path.endsWith(".withdrawn"))) return;
        List<String> changes = new ArrayList<>(List.of("asOf=" + day));
        paths.stream()
                .filter(path -> path.matches("(events|requests|decisions)\\..*\\.date"))
                .forEach(path -> changes.add(path + "=" + day));
        scenario.acts().stream()
                .filter(act -> act.says().until() != null
                        && When.day(act.says().until()).isPresent())
                .forEach(act -> changes.add(act.path() + ".until=" + day));
        candidates.add(CandidateChange.set(
                CandidateChange.Kind.DAY, "all of it on " + day, CandidateChange.DAY, changes.toArray(String[]::new)));
    }
}
