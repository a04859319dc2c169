package casus.reference;

import casus.clause.Rule;
import java.util.Comparator;
import java.util.List;

/** The nearest that a rule comes to a conclusion. */
public record Attempt(Rule rule, List<Tried> tried) {
    /**
     * The nearest first: fewest conditions fail, where one that no fact of the matter comes close to counts twice; then
     * fewest are unknown, then most are met.
     */
    public static final Comparator<Attempt> NEAREST = Comparator.comparing(Attempt::distance)
            .thenComparing(attempt -> attempt.count(Tried.State.UNKNOWN))
            .thenComparing(attempt -> -attempt.count(Tried.State.MET))
            .thenComparing(attempt -> attempt.rule().id());

    public Attempt {
        tried = List.copyOf(tried);
    }

    /** How many conditions fail; none if the conclusion holds. */
    public long failed() {
        return count(Tried.State.FAILED);
    }

    private int distance() {
        return tried.stream()
                .filter(one -> one.state() == Tried.State.FAILED)
                .mapToInt(one -> one.isClose() ? 1 : 2)
                .sum();
    }

    private long count(Tried.State state) {
        return tried.stream().filter(one -> one.state() == state).count();
    }

    /** Whether all that fails is that there is something there should be none of: an exception. */
    public boolean isDefeated() {
        return failed() > 0
                && tried.stream()
                        .allMatch(one -> one.state() == Tried.State.MET
                                || (one.state() == Tried.State.FAILED
                                        && one.condition().isNegated()));
    }
}
