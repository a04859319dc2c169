package casus.flip;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.facts.Agreement;
import casus.facts.Awaits;
import casus.facts.Clause;
import casus.facts.Event;
import casus.facts.HostConsent;
import casus.facts.NationalDecision;
import casus.facts.Party;
import casus.facts.Pledge;
import casus.facts.Request;
import casus.facts.Reservation;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Truth;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
    private final List<CandidateChange> turns = new ArrayList<>();

    /** The turns of a scenario; {@code paths} leads to every value of its file. */
    CandidateChanges(
            Scenario scenario, Assessment before, Registry registry, DependencyCone cone, Collection<String> paths) {
        this.scenario = scenario;
        this.before = before;
        this.registry = registry;
        this.cone = cone;
        this.paths = paths;
    }

    List<CandidateChange> all(Target goal) {
        if (cone.has(Request.class)) stated(Event.class).forEach(this::request);
        decisions();
        if (cone.has(HostConsent.class))
            stated(Event.class).map(Event::territory).distinct().forEach(this::hostConsent);
        nationalDecisions();
        values(Agreement.class, "provision").forEach(this::agreement);
        stated(Event.class).forEach(this::event);
        participation();
        reservations();
        if (goal.strength() != null && goal.strength().sign().startsWith(">")) pledges(goal);
        days();
        return turns.stream().distinct().toList();
    }

    private <T> Stream<T> stated(Class<T> kind) {
        return scenario.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private <T> Stream<T> given(Class<T> kind) {
        return before.opinions().stream()
                .flatMap(opinion -> opinion.given().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Set<String> values(Class<?> type, String component) {
        return cone.all(type)
                .map(form -> form.value(component))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void request(Event event) {
        Set<String> provisions = values(Awaits.class, "provision");
        given(Clause.class)
                .filter(clause -> clause.addressee() != null && provisions.contains(clause.provision()))
                .map(Clause::addressee)
                .distinct()
                .filter(addressee -> stated(Request.class)
                        .noneMatch(made -> made.requester().equals(event.target())
                                && made.addressee().equals(addressee)
                                && !made.purpose().equals("consultation")))
                .forEach(addressee -> turns.add(CandidateChange.set(
                        name(event.target()) + " asks " + addressee + " for help",
                        "request " + event.target() + " " + addressee,
                        "requests.+={by: " + event.target() + ", to: " + addressee + ", for: military-assistance}")));
    }

    private void decisions() {
        Set<List<String>> matters = new LinkedHashSet<>();
        cone.all(Awaits.class)
                .filter(form -> "decision".equals(form.value("kind")) && form.value("matter") != null)
                .forEach(form -> matters.add(List.of(form.value("holder"), form.value("matter"))));
        for (List<String> matter : matters) {
            for (String outcome : List.of("adopted", "refused")) {
                if (before.status("decision:" + matter.get(0) + ":" + matter.get(1))
                        .equals(outcome)) continue;
                turns.add(CandidateChange.set(
                        matter.get(0) + " decides on " + matter.get(1) + ": " + outcome,
                        "decision " + matter,
                        "decisions.+={body: " + matter.get(0) + ", matter: " + matter.get(1) + ", outcome: " + outcome
                                + "}"));
            }
        }
    }

    private void hostConsent(String host) {
        answer("consent of " + name(host) + " as host", "hostConsents." + host, List.of("given", "withheld"));
    }

    private void nationalDecisions() {
        if (!cone.has(NationalDecision.class)) return;
        given(Reservation.class)
                .map(Reservation::state)
                .distinct()
                .filter(state -> concerns(NationalDecision.class, state))
                .forEach(state -> answer(
                        "own decision of " + name(state),
                        "nationalDecisions." + state,
                        List.of("approved", "refused")));
    }

    private void agreement(String provision) {
        answer("agreement on " + provision, "agreements." + provision, List.of("reached", "withheld"));
    }

    private void answer(String what, String path, List<String> answers) {
        answers.forEach(answer -> turns.add(CandidateChange.set(what + ": " + answer, path, path + "=" + answer)));
    }

    private void event(Event event) {
        String path = "events." + event.event();
        for (String severity : List.of("grave", "incident")) {
            if (!severity.equals(event.severity()))
                turns.add(CandidateChange.set(
                        event.event() + " is " + severity, path + ".severity", path + ".severity=" + severity));
        }
        for (String status : List.of("recognised", "disputed")) {
            if (!status.equals(event.territoryStatus()))
                turns.add(CandidateChange.set(
                        event.event() + " is on " + status + " territory",
                        path + ".territoryStatus",
                        path + ".territoryStatus=" + status));
        }
        if (event.origin() == null) return;
        String author = path + ".by";
        if (!event.origin().equals("internal"))
            turns.add(CandidateChange.set(
                    event.event() + " comes from inside", author, author + "={type: non-state, origin: internal}"));
        scenario.states().stream()
                .filter(state -> !state.equals(event.target())
                        && !state.equals(event.attacker())
                        && state.equals(event.origin()))
                .forEach(state -> turns.add(CandidateChange.set(
                        event.event() + " is an act of " + name(state), author, author + "=" + state)));
        if (event.attacker() != null && !event.attacker().equals(event.target()))
            turns.add(CandidateChange.set(
                    event.event() + " is the act of a group from " + name(event.attacker()),
                    author,
                    author + "={type: non-state, origin: " + event.attacker() + "}"));
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
        turns.add(CandidateChange.assume(
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
                .forEach(id ->
                        turns.add(CandidateChange.assume("lift " + id, "reservation " + id, "{lift: " + id + "}")));
    }

    /** Whoever is bound and has pledged nothing might pledge what is wanting. */
    private void pledges(Target goal) {
        String force = goal.id().substring(goal.id().indexOf(':') + 1);
        Set<String> pledged = given(Pledge.class)
                .filter(pledge -> pledge.force().equals(force))
                .map(Pledge::state)
                .collect(Collectors.toSet());
        int wanting = goal.strength().bound() + 1;
        given(Party.class)
                .filter(party -> party.instrument().equals(force)
                        && party.truth() == Truth.YES
                        && !pledged.contains(party.state()))
                .map(Party::state)
                .distinct()
                .sorted()
                .forEach(state -> turns.add(CandidateChange.assume(
                        "pledge " + force + " " + state + " " + wanting,
                        "pledge of " + state + " to " + force,
                        "{pledge: " + force + ", state: " + state + ", personnel: " + wanting + "}")));
    }

    /** The days on which an act of law changed one of the instruments concerned, and the days before. */
    private void days() {
        Set<String> instruments = values(Party.class, "instrument").stream()
                .flatMap(id -> registry.find(Instrument.class, id).stream())
                .map(instrument -> instrument.follows() == null ? instrument.id() : instrument.follows())
                .collect(Collectors.toSet());
        TreeSet<LocalDate> days = registry.all(Participation.class).stream()
                .filter(act -> instruments.contains(act.instrument()))
                .flatMap(act ->
                        Stream.of(act.when().first().minusDays(1), act.when().last()))
                .collect(Collectors.toCollection(TreeSet::new));
        days.headSet(scenario.asOf(), false).descendingSet().stream()
                .limit(DAYS)
                .forEach(this::day);
        days.tailSet(scenario.asOf(), false).stream().limit(DAYS).forEach(this::day);
    }

    /** Everything happens on that day: the file's dates move with it. */
    private void day(LocalDate day) {
        List<String> changes = new ArrayList<>(List.of("asOf=" + day));
        paths.stream()
                .filter(path -> path.matches("(events|requests|decisions)\\..*\\.date"))
                .forEach(path -> changes.add(path + "=" + day));
        turns.add(CandidateChange.set("all of it on " + day, CandidateChange.DAY, changes.toArray(String[]::new)));
    }

    private String name(String state) {
        return registry.stateName(state);
    }
}
