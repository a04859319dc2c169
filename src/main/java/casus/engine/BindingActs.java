package casus.engine;

import casus.assessment.Finding.Bound;
import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Declined;
import casus.facts.Duty;
import casus.facts.Given;
import casus.facts.Obligation;
import casus.facts.Party;
import casus.model.Act;
import casus.model.Assumption;
import casus.model.Components;
import casus.model.Participation;
import casus.model.Status;
import casus.model.Truth;
import casus.model.When;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the bearers of duties are bound on the day of law, and by which act: the last that makes it so. */
final class BindingActs {
    private static final Set<Act.Effect> BINDING = EnumSet.of(Act.Effect.JOINS, Act.Effect.TAKES_EFFECT);

    /** The last act last; of one day that by which another takes effect. */
    private static final Comparator<Participation> ORDER = Comparator.comparing(
                    (Participation act) -> act.when().last())
            .thenComparing(act -> act.act().effect())
            .thenComparing(Participation::id);

    private final List<ReadingResult> results;
    private final Registry world;

    /** @param world the knowledge base with what the scenario assumes */
    BindingActs(List<ReadingResult> results, Registry world) {
        this.results = results;
        this.world = world;
    }

    /**
     * How the bearer stands. Where readings differ on the act, that which is dated the finest is told first, and of those
     * the one that the last reading tells.
     *
     * @param readings those that list the duty
     */
    Bound of(Duty duty, Collection<String> readings) {
        Map<String, Bound> byReading = new LinkedHashMap<>();
        for (ReadingResult result : results)
            if (readings.contains(result.reading())) byReading.put(result.reading(), in(result, duty));
        List<Bound> answers = List.copyOf(byReading.values());
        if (new HashSet<>(answers).size() == 1) return answers.get(0);
        boolean alike = answers.stream().map(Bound::is).distinct().count() == 1;
        Bound told = answers.stream()
                .reduce((one, other) -> span(other) <= span(one) ? other : one)
                .orElseThrow();
        return new Bound(alike ? told.is() : Status.SOURCE_DEPENDENT.word(), told.act(), told.date(), byReading);
    }

    /** How many days the date of an act leaves open; none at all leaves everything open. */
    private static long span(Bound bound) {
        return Optional.ofNullable(bound.date())
                .flatMap(When::parse)
                .map(when -> ChronoUnit.DAYS.between(when.first(), when.last()))
                .orElse(Long.MAX_VALUE);
    }

    private Bound in(ReadingResult result, Duty duty) {
        String which = duty.provision() + ":" + duty.bearer() + ":" + duty.event();
        Optional<Conclusion> out = result.withId("not-bound:" + which).stream().findFirst();
        if (out.isPresent()) {
            List<Participation> acts =
                    acts(facts(result, out.get(), duty, Declined.class).flatMap(one -> one.records().stream()));
            return bound(Bound.NOT_BOUND, acts.stream().max(ORDER));
        }
        return result.withId("obligation:" + which).stream()
                .findFirst()
                .map(Obligation.class::cast)
                .map(obligation -> in(result, duty, obligation))
                .orElseGet(() -> bound(Bound.IN_DOUBT, Optional.empty()));
    }

    private Bound in(ReadingResult result, Duty duty, Obligation obligation) {
        List<Party> parties = facts(result, obligation, duty, Party.class).toList();
        if (obligation.bound() == Truth.DOUBT) {
            return bound(
                    Bound.IN_DOUBT,
                    acts(parties.stream().map(Party::doubt)).stream().findFirst());
        }
        List<Participation> acts = acts(parties.stream().flatMap(party -> party.records().stream())).stream()
                .filter(act -> BINDING.contains(act.act().effect()))
                .toList();
        Optional<Participation> own = acts.stream()
                .filter(act -> act.instrument().equals(obligation.instrument()))
                .max(ORDER);
        return bound(Bound.BOUND, own.or(() -> acts.stream().max(ORDER)));
    }

    /** What of the law of one kind speaks of the bearer, of what a conclusion rests on. */
    private static <T extends Given> Stream<T> facts(
            ReadingResult result, Conclusion conclusion, Duty duty, Class<T> kind) {
        return result.supports(conclusion).stream()
                .flatMap(support -> support.facts().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fact -> Components.value(fact, "state").equals(duty.bearer()))
                .distinct();
    }

    private List<Participation> acts(Stream<String> records) {
        return records.distinct().map(this::act).flatMap(Optional::stream).toList();
    }

    /** An act by the id of its record; one that is assumed goes by its own id, and takes effect by another of the same. */
    private Optional<Participation> act(String id) {
        if (!Assumption.isAssumed(id)) return world.find(Participation.class, id);
        return world.all(Participation.class).stream()
                .filter(act -> act.id().equals(id))
                .findFirst();
    }

    private static Bound bound(String is, Optional<Participation> act) {
        return new Bound(
                is,
                act.map(one -> one.act().id()).orElse(Bound.NO_ACT),
                act.map(one -> one.when().text()).orElse(null),
                Map.of());
    }
}
