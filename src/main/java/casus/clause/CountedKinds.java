package casus.clause;

import casus.facts.Counts;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The kinds as which events count by some rule, beside those that a scenario gives them. */
public final class CountedKinds {
    private CountedKinds() {}

    /** Those that these rules conclude. */
    public static Set<String> of(Collection<Rule> rules) {
        Set<String> kinds = new TreeSet<>();
        for (Rule rule : rules) {
            if (rule.conclusion().fact() != Counts.class) continue;
            if (rule.conclusion().arguments().get(1) instanceof Term.Literal literal)
                kinds.add(String.valueOf(literal.value()));
        }
        return kinds;
    }
}
