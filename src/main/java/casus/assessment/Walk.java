package casus.assessment;

import casus.facts.Conclusion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A walk down what the conclusions of a reading rest on, through the firings that hold them up. Each conclusion is worked
 * out once, from those below it; a circle, if rules ever made one, ends where it closes.
 */
public final class Walk<T> {
    private final ReadingResult result;
    private final T circle;
    private final BiFunction<Conclusion, Function<Conclusion, T>, T> work;
    private final IdentityHashMap<Conclusion, T> known = new IdentityHashMap<>();
    private final Set<Conclusion> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean circular;

    /**
     * A walk through one reading.
     *
     * @param circle what a conclusion is worked out to where it rests on itself
     * @param work makes of a conclusion, and of what is worked out for another, what the walk is for; never null
     */
    public Walk(ReadingResult result, T circle, BiFunction<Conclusion, Function<Conclusion, T>, T> work) {
        this.result = result;
        this.circle = circle;
        this.work = work;
    }

    /** What is worked out for a conclusion. */
    public T of(Conclusion conclusion) {
        Conclusion itself = result.itself(conclusion);
        T before = known.get(itself);
        if (before != null) return before;
        if (!open.add(itself)) {
            circular = true;
            return circle;
        }
        T found = work.apply(itself, this::of);
        open.remove(itself);
        known.put(itself, found);
        return found;
    }

    /** Whether a conclusion on the way rested on itself. */
    public boolean isCircular() {
        return circular;
    }
}
