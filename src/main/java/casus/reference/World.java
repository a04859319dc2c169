package casus.reference;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.facts.Conclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All facts under one reading, given, stated and concluded; and how near the rules come to what does not follow. */
public final class World {
    /** The parts of a conclusion that may stand after its id, {@code ID=STATUS}. */
    private static final List<String> STATUSES = List.of("status", "outcome");

    private final String reading;
    private final FactLayers facts;
    private final Map<Conclusion, Set<Firing>> conclusions;
    private final List<Plan> plans;

    World(String reading, FactLayers facts, Map<Conclusion, Set<Firing>> conclusions, List<Plan> plans) {
        this.reading = reading;
        this.facts = facts;
        this.conclusions = conclusions;
        this.plans = plans;
    }

    public String reading() {
        return reading;
    }

    /** Every conclusion, with every way to it. */
    public Map<Conclusion, Set<Firing>> conclusions() {
        return conclusions;
    }

    /** Goes through every rule once more, now that all is concluded, and tells how its conditions fare. */
    public void watch(Watch watch) {
        plans.forEach(plan -> plan.watch(facts, watch));
    }

    /** The conclusions with an id. */
    public List<Conclusion> withId(String id) {
        return conclusions.keySet().stream()
                .filter(conclusion -> conclusion.id().equals(id))
                .toList();
    }

    /** Whether any rule could make a conclusion of that id, whatever the facts. */
    public boolean isConceivable(String id) {
        return plans.stream().anyMatch(plan -> plan.pattern().withId(id).isPresent());
    }

    /**
     * How near each rule comes to a conclusion that does not hold, the nearest first.
     *
     * @param status the status or outcome that it does not have, or empty for any but those it has
     */
    public List<Attempt> attempts(String id, Optional<String> status) {
        return nearest(pattern -> pattern.withId(id)
                .flatMap(fixed -> status.map(word -> of(pattern, word, fixed)).orElse(Optional.of(fixed))));
    }

    private static Optional<Map<String, Object>> of(
            ConclusionPattern pattern, String status, Map<String, Object> fixed) {
        Optional<Map<String, Object>> all = Optional.of(fixed);
        for (String part : STATUSES) all = all.flatMap(before -> pattern.with(part, status, before));
        return all;
    }

    /** How near each rule comes to a conclusion that a condition asks for and does not find, the nearest first. */
    public List<Attempt> attempts(Condition condition, Map<String, Object> values) {
        return nearest(pattern -> pattern.meeting(condition, known(values)), plan -> concludes(plan, condition));
    }

    private List<Attempt> nearest(Function<ConclusionPattern, Optional<Map<String, Object>>> fixed) {
        return nearest(fixed, plan -> true);
    }

    private List<Attempt> nearest(
            Function<ConclusionPattern, Optional<Map<String, Object>>> fixed, Predicate<Plan> asked) {
        List<Attempt> attempts = new ArrayList<>();
        plans.stream().filter(asked).forEach(plan -> {
            fixed.apply(plan.pattern()).ifPresent(values -> attempts.add(Search.nearest(plan, facts, values)));
        });
        attempts.removeIf(attempt -> attempt.failed() == 0);
        attempts.sort(Attempt.NEAREST);
        List<Attempt> nearest = new ArrayList<>();
        List<Attempt> hopeless = new ArrayList<>();
        attempts.forEach(attempt -> (isHopeless(attempt) ? hopeless : nearest).add(attempt));
        nearest.addAll(hopeless);
        return nearest;
    }

    /** Whether it wants a conclusion that no rule of the reading comes to, whatever the facts. */
    private boolean isHopeless(Attempt attempt) {
        return attempt.tried().stream()
                .filter(tried -> tried.state() == Tried.State.FAILED)
                .filter(tried -> !tried.condition().isNegated())
                .filter(tried ->
                        Conclusion.class.isAssignableFrom(tried.condition().fact()))
                .anyMatch(tried -> plans.stream()
                        .noneMatch(plan -> concludes(plan, tried.condition())
                                && plan.pattern()
                                        .meeting(tried.condition(), known(tried.values()))
                                        .isPresent()));
    }

    private static boolean concludes(Plan plan, Condition condition) {
        return plan.rule().conclusion().fact() == condition.fact();
    }

    private static Function<String, Optional<Object>> known(Map<String, Object> values) {
        return name -> Optional.ofNullable(values.get(name));
    }

    /** What holds under an id, and why. */
    public Stream<Firing> firings(Conclusion conclusion) {
        return conclusions.getOrDefault(conclusion, Set.of()).stream();
    }
}
