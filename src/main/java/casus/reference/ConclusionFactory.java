package casus.reference;

import casus.clause.ConclusionPattern;
import casus.clause.Rule;
import casus.facts.Conclusion;
import java.util.List;
import java.util.function.ToIntFunction;

/** Makes the conclusion of a rule out of what its conditions have bound. */
final class ConclusionFactory {
    private final ConclusionPattern pattern;
    private final List<Check.Value> arguments;

    ConclusionFactory(Rule rule, ConclusionPattern pattern, ToIntFunction<String> slot) {
        this.pattern = pattern;
        this.arguments = rule.conclusion().arguments().stream()
                .map(term -> Check.value(term, null, slot))
                .toList();
    }

    /** The conclusion. */
    Conclusion of(Object[] bound) {
        Object[] values = new Object[arguments.size()];
        for (int at = 0; at < values.length; at++)
            values[at] = arguments.get(at).of(null, bound);
        return pattern.make(values);
    }
}
