package casus.engine;

import casus.assessment.Assessment;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.assessment.Walk;
import casus.data.Registry;
import casus.facts.Answer;
import casus.facts.Asked;
import casus.facts.Awaits;
import casus.facts.Ballot;
import casus.facts.BallotFor;
import casus.facts.Clause;
import casus.facts.Conclusion;
import casus.facts.Engagement;
import casus.facts.Event;
import casus.facts.Gate;
import casus.facts.Party;
import casus.facts.Request;
import casus.facts.Stated;
import casus.model.Participation;
import casus.model.PositionRecord;
import casus.model.PreconditionRecord;
import casus.model.ReservationRecord;
import casus.model.Status;
import casus.model.Truth;
import casus.model.UndertakingRecord;
import casus.scenario.Scenario;
import casus.scenario.StatedAct;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file states that opened, shut or left open no gate in any reading, each with the first reason that holds
 * (contract, 13.2): nothing that a user writes is dropped in silence.
 */
final class UnusedActs {
    private final Scenario scenario;
    private final List<ReadingResult> results;
    private final Registry registry;
    private final List<Walk<Set<String>>> stated;

    UnusedActs(Scenario scenario, List<ReadingResult> results, Registry registry) {
        this.scenario = scenario;
        this.results = results;
        this.registry = registry;
        this.stated = results.stream()
                .map(result -> new Walk<Set<String>>(result, Set.of(), (one, below) -> stated(result, one, below)))
                .toList();
    }

    /** The paths of what the scenario states below a conclusion. */
    private static Set<String> stated(
            ReadingResult result, Conclusion conclusion, Function<Conclusion, Set<String>> below) {
        Set<String> paths = new HashSet<>();
        for (Support support : result.supports(conclusion)) {
            for (Object fact : support.facts()) {
                if (fact instanceof Stated stated) paths.add(stated.path());
                else if (fact instanceof Conclusion other) paths.addAll(below.apply(other));
            }
        }
        return paths;
    }

    List<Assessment.Unused> all() {
        Set<String> used = below(Gate.class, gate -> !Status.PENDING.is(gate.state()));
        used.addAll(below(Engagement.class, engagement -> true));
        return scenario.acts().stream()
                .map(act -> new Assessment.Unused(act.path(), why(act, used), act.says().text()))
                .filter(act -> !act.why().isEmpty())
                .toList();
    }

    private <T extends Conclusion> Set<String> below(Class<T> kind, Predicate<T> which) {
        Set<String> paths = new HashSet<>();
        for (int at = 0; at < results.size(); at++)
            results.get(at).all(kind).filter(which).map(stated.get(at)::of).forEach(paths::addAll);
        return paths;
    }

    private String why(StatedAct act, Set<String> used) {
        if (!act.unusedBecause().isEmpty()) return act.unusedBecause();
        if (used.stream().anyMatch(path -> path.startsWith(act.stated()))) return "";
        return scenario.facts().stream()
                .filter(fact -> fact.path().startsWith(act.stated()))
                .map(fact -> why(fact, act))
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String why(Stated fact, StatedAct act) {
        if (fact instanceof Request request) return why(request, act);
        if (fact instanceof Ballot ballot) return why(ballot, act);
        return fact instanceof Answer answer ? why(answer) : "";
    }

    private String why(Request request, StatedAct act) {
        Set<String> asked = new HashSet<>();
        for (int at = 0; at < results.size(); at++) {
            Walk<Set<String>> walk = stated.get(at);
            results.get(at)
                    .all(Asked.class)
                    .filter(one -> walk.of(one).stream().anyMatch(path -> path.startsWith(act.stated())))
                    .forEach(one -> asked.add(one.provision()));
        }
        boolean asAnyParty = asked.stream().anyMatch(provision -> mayAsk(request.requester(), provision));
        Set<String> events = asAnyParty ? act.events() : strikingAt(request.requester(), act.events());
        if (events.isEmpty()) return StatedAct.NOT_THE_TARGET;
        asked.removeIf(provision -> !isEngaged(
                engagement -> engagement.provision().equals(provision) && events.contains(engagement.event())));
        if (asked.isEmpty()) return StatedAct.NOT_ENGAGED;
        boolean waits = concluded(Gate.class)
                .anyMatch(gate -> gate.kind().equals(PreconditionRecord.REQUEST)
                        && asked.contains(gate.provision())
                        && events.contains(gate.event()));
        return waits ? StatedAct.OTHER_ADDRESSEE : StatedAct.NO_GATE_WAITS;
    }

    /** Those of the events that strike the state. */
    private Set<String> strikingAt(String state, Set<String> events) {
        return scenario.facts().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.target().equals(state) && events.contains(event.event()))
                .map(Event::event)
                .collect(Collectors.toSet());
    }

    /** Whether a clause takes the request of any party, and the state is one in some reading. */
    private boolean mayAsk(String state, String provision) {
        boolean anyParty = registry.all(PreconditionRecord.class).stream()
                .anyMatch(term -> term.provision().equals(provision)
                        && term.gate().equals(PreconditionRecord.REQUEST)
                        && term.holder().equals(PreconditionRecord.ANY_PARTY));
        return anyParty
                && results.stream()
                        .anyMatch(result -> result.law(Clause.class)
                                .filter(clause -> clause.provision().equals(provision))
                                .anyMatch(clause -> result.law(Party.class)
                                        .anyMatch(party -> party.instrument().equals(clause.instrument())
                                                && party.state().equals(state)
                                                && party.truth() != Truth.NO)));
    }

    private String why(Ballot ballot, StatedAct act) {
        if (!isEngaged(engagement ->
                engagement.provision().equals(ballot.matter()) && act.events().contains(engagement.event())))
            return StatedAct.NOT_ENGAGED;
        boolean waits = concluded(Awaits.class)
                .anyMatch(awaits -> awaits.kind().equals(PreconditionRecord.DECISION)
                        && awaits.holder().equals(ballot.body())
                        && awaits.matter().equals(ballot.matter())
                        && act.events().contains(awaits.event()));
        if (!waits) return StatedAct.NO_GATE_WAITS;
        boolean stands = scenario.facts().stream()
                .anyMatch(fact ->
                        fact instanceof BallotFor taken && taken.ballot().equals(ballot.ballot()));
        return stands ? "" : StatedAct.SUPERSEDED; // one that stands and is pending keeps its gate waiting
    }

    /** An answer serves every event. */
    private String why(Answer answer) {
        if (answer.kind().equals(PreconditionRecord.AGREEMENT)) {
            boolean ever = registry.all(PreconditionRecord.class).stream()
                    .anyMatch(term -> term.gate().equals(answer.kind())
                            && term.provision().equals(answer.of()));
            if (!ever) return StatedAct.NO_GATE_WAITS;
            boolean listed = concluded(Gate.class)
                    .anyMatch(gate -> gate.kind().equals(answer.kind())
                            && gate.provision().equals(answer.of()));
            if (listed) return ""; // withheld where a request would serve, it keeps its gate waiting
            return isEngaged(engagement -> engagement.provision().equals(answer.of()))
                    ? StatedAct.NO_GATE_WAITS
                    : StatedAct.NOT_ENGAGED;
        }
        Set<String> limited = new HashSet<>();
        registry.all(ReservationRecord.class).stream()
                .filter(record ->
                        record.state().equals(answer.of()) && answer.kind().equals(ReservationRecord.GATE))
                .forEach(record -> limited.add(record.organisation()));
        registry.all(PositionRecord.class).stream()
                .filter(record ->
                        record.state().equals(answer.of()) && answer.kind().equals(record.matter()))
                .forEach(record -> limited.add(record.instrument()));
        Set<String> clauses = new HashSet<>();
        if (answer.kind().equals(PreconditionRecord.NATIONAL_DECISION)) clauses.addAll(leftTo(answer.of()));
        if (limited.isEmpty() && clauses.isEmpty()) return StatedAct.NO_GATE_WAITS;
        results.forEach(result -> result.law(Clause.class)
                .filter(clause -> Stream.of(clause.instrument(), clause.organisation())
                        .filter(Objects::nonNull)
                        .anyMatch(limited::contains))
                .forEach(clause -> clauses.add(clause.provision())));
        return isEngaged(engagement -> clauses.contains(engagement.provision()))
                ? StatedAct.NO_GATE_WAITS
                : StatedAct.NOT_ENGAGED;
    }

    /** The clauses that leave what to do to each of those that they oblige, of instruments in which the state ever had a part. */
    private Set<String> leftTo(String state) {
        Set<String> own = registry.all(PreconditionRecord.class).stream()
                .filter(term -> term.gate().equals(PreconditionRecord.NATIONAL_DECISION))
                .map(PreconditionRecord::provision)
                .collect(Collectors.toSet());
        return registry.all(UndertakingRecord.class).stream()
                .filter(term -> own.contains(term.provision()))
                .filter(term -> registry.all(Participation.class).stream()
                        .anyMatch(part -> part.instrument().equals(term.instrument())
                                && part.states().contains(state)))
                .map(UndertakingRecord::provision)
                .collect(Collectors.toSet());
    }

    private boolean isEngaged(Predicate<Engagement> which) {
        return concluded(Engagement.class)
                .filter(engagement ->
                        Status.ENGAGED.is(engagement.status()) || Status.UNDETERMINED.is(engagement.status()))
                .anyMatch(which);
    }

    private <T extends Conclusion> Stream<T> concluded(Class<T> kind) {
        return results.stream().flatMap(result -> result.all(kind));
    }
}
