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
import casus.facts.MayOpen;
import casus.facts.Party;
import casus.facts.Precondition;
import casus.facts.Request;
import casus.facts.Stated;
import casus.model.Act;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.PositionRecord;
import casus.model.PreconditionRecord;
import casus.model.ReservationRecord;
import casus.model.Status;
import casus.model.Truth;
import casus.scenario.Scenario;
import casus.scenario.StatedAct;
import java.util.HashSet;
import java.util.List;
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
    private final Registry world;
    private final List<Walk<Set<String>>> stated;

    UnusedActs(Scenario scenario, List<ReadingResult> results, Registry registry) {
        this.scenario = scenario;
        this.results = results;
        this.world = registry.under(scenario.assumptions());
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
                .map(act -> new Assessment.Unused(
                        act.path(), why(act, used), act.says().dated()))
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
        Set<String> asked = provisions(act, Asked.class, Asked::provision);
        Set<String> events = new HashSet<>(act.events());
        events.removeIf(event -> !mayAsk(request.requester(), event, asked));
        if (events.isEmpty()) return StatedAct.NOT_THE_TARGET;
        Set<String> ever = provisions(act, MayOpen.class, MayOpen::provision);
        ever.removeIf(provision -> !hasPart(request.requester(), provision));
        if (ever.isEmpty()) return StatedAct.NO_GATE_WAITS;
        asked.removeIf(provision -> !isEngaged(
                engagement -> engagement.provision().equals(provision) && events.contains(engagement.event())));
        if (asked.isEmpty()) return StatedAct.NOT_ENGAGED;
        boolean waits = concluded(Gate.class)
                .anyMatch(gate -> gate.kind().equals(PreconditionRecord.REQUEST)
                        && asked.contains(gate.provision())
                        && events.contains(gate.event()));
        return waits ? StatedAct.OTHER_ADDRESSEE : StatedAct.NO_GATE_WAITS;
    }

    /** The provisions of the conclusions of one kind, in any reading, that an act is below. */
    private <T extends Conclusion> Set<String> provisions(StatedAct act, Class<T> kind, Function<T, String> provision) {
        Set<String> provisions = new HashSet<>();
        for (int at = 0; at < results.size(); at++) {
            Walk<Set<String>> walk = stated.get(at);
            results.get(at)
                    .all(kind)
                    .filter(one -> walk.of(one).stream().anyMatch(path -> path.startsWith(act.stated())))
                    .map(provision)
                    .forEach(provisions::add);
        }
        return provisions;
    }

    /** Whether an event strikes the state, or one of the clauses takes the request of any party and the state is one, or may be. */
    private boolean mayAsk(String state, String event, Set<String> provisions) {
        return results.stream()
                .anyMatch(result -> result.stated().stream()
                        .filter(Event.class::isInstance)
                        .map(Event.class::cast)
                        .filter(one -> one.event().equals(event))
                        .anyMatch(one -> one.target().equals(state)
                                || result.law(Precondition.class)
                                        .filter(term -> provisions.contains(term.provision())
                                                && term.holder().equals(PreconditionRecord.ANY_PARTY))
                                        .anyMatch(term -> isParty(result, state, term.provision(), one.law()))));
    }

    private static boolean isParty(ReadingResult result, String state, String provision, String law) {
        return result.law(Clause.class)
                .filter(clause -> clause.provision().equals(provision))
                .anyMatch(clause -> result.law(Party.class)
                        .anyMatch(party -> party.law().equals(law)
                                && party.instrument().equals(clause.instrument())
                                && party.state().equals(state)
                                && party.truth() != Truth.NO));
    }

    private String why(Ballot ballot, StatedAct act) {
        boolean ever = held(PreconditionRecord.class)
                .anyMatch(term -> term.gate().equals(PreconditionRecord.DECISION)
                        && term.holder().equals(ballot.body())
                        && term.matter().equals(ballot.matter()));
        if (!ever) return StatedAct.NO_GATE_WAITS;
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
        Set<String> clauses = answer.kind().equals(PreconditionRecord.AGREEMENT)
                ? clausesThatAgree(answer.of())
                : clausesLeftTo(answer.of(), answer.kind());
        if (clauses.isEmpty()) return StatedAct.NO_GATE_WAITS;
        boolean listed = answer.kind().equals(PreconditionRecord.AGREEMENT)
                && concluded(Gate.class)
                        .anyMatch(gate -> gate.kind().equals(answer.kind()) && clauses.contains(gate.provision()));
        if (listed) return ""; // withheld where a request would serve, it keeps its gate waiting
        return isEngaged(engagement -> clauses.contains(engagement.provision()))
                ? StatedAct.NO_GATE_WAITS
                : StatedAct.NOT_ENGAGED;
    }

    /** The clause itself, where a duty under it ever waits for an agreement. */
    private Set<String> clausesThatAgree(String provision) {
        return held(PreconditionRecord.class)
                .filter(term -> term.gate().equals(PreconditionRecord.AGREEMENT))
                .map(PreconditionRecord::provision)
                .filter(provision::equals)
                .collect(Collectors.toSet());
    }

    /**
     * The clauses under which a duty ever waits for the word of that state: by a reservation or a stand of its own, or
     * because they leave what to do to each of those that they oblige.
     */
    private Set<String> clausesLeftTo(String state, String kind) {
        Set<String> limited = held(ReservationRecord.class)
                .filter(record -> record.state().equals(state) && kind.equals(ReservationRecord.GATE))
                .map(ReservationRecord::organisation)
                .collect(Collectors.toSet());
        Set<String> doubted = held(PositionRecord.class)
                .filter(record -> record.state().equals(state) && kind.equals(record.matter()))
                .map(PositionRecord::instrument)
                .collect(Collectors.toSet());
        Set<String> own = held(PreconditionRecord.class)
                .filter(term -> term.gate().equals(kind) && term.gate().equals(PreconditionRecord.NATIONAL_DECISION))
                .map(PreconditionRecord::provision)
                .collect(Collectors.toSet());
        return clauses()
                .filter(clause -> doubted.contains(clause.instrument())
                        || (limited.contains(clause.organisation()) && joined(state, clause.instrument()))
                        || (own.contains(clause.provision()) && joined(state, clause.instrument())))
                .map(Clause::provision)
                .collect(Collectors.toSet());
    }

    /** Whether the state ever had a part in the instrument of a clause, or in its organisation. */
    private boolean hasPart(String state, String provision) {
        return clauses()
                .filter(clause -> clause.provision().equals(provision))
                .anyMatch(clause -> joined(state, clause.instrument()) || joined(state, clause.organisation()));
    }

    private boolean joined(String state, String instrument) {
        if (instrument == null) return false;
        String joined = world.find(Instrument.class, instrument)
                .map(Instrument::follows)
                .orElse(instrument);
        return held(Participation.class)
                .anyMatch(act -> act.instrument().equals(joined)
                        && act.act().effect() == Act.Effect.JOINS
                        && act.concerns(state));
    }

    private Stream<Clause> clauses() {
        return results.stream().flatMap(result -> result.law(Clause.class));
    }

    /** The records that some reading of the scenario holds. */
    private <T extends Entry> Stream<T> held(Class<T> kind) {
        return results.stream().flatMap(result -> world.held(kind, result.reading()).stream());
    }

    private boolean isEngaged(Predicate<Engagement> which) {
        return concluded(Engagement.class).filter(Engagement::isOpen).anyMatch(which);
    }

    private <T extends Conclusion> Stream<T> concluded(Class<T> kind) {
        return results.stream().flatMap(result -> result.all(kind));
    }
}
