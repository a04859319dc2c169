package casus.explain;

import casus.clause.ConclusionPattern;
import casus.clause.Rule;
import casus.clause.Term;
import casus.data.Registry;
import casus.facts.Breach;
import casus.facts.Duty;
import casus.facts.NotBound;
import casus.facts.Obligation;
import casus.model.UndertakingRecord;
import casus.scenario.ConclusionShape;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Under which provisions the rules make a conclusion. The rules of method give every provision's duty its status; that
 * there is one at all, a rule of the provision has to say.
 */
public final class ConcludingRules {
    private static final String PROVISION = "provision";

    private static final Map<String, Set<String>> MAKE = Map.of(
            Duty.class.getSimpleName(), Set.of(Obligation.class.getSimpleName(), NotBound.class.getSimpleName()),
            Breach.class.getSimpleName(), Set.of(Breach.class.getSimpleName()));

    private ConcludingRules() {}

    /** Whether some term or rule, in whatever reading, makes a conclusion under the provision that the id names. */
    static boolean makes(String id, Collection<Rule> rules, Registry registry) {
        SortedSet<String> provisions = provisions(id, rules, registry);
        return provisions.isEmpty() || provisions.contains(id.split(":", -1)[1]);
    }

    /** The provisions under which such a conclusion is made; empty where rules make it under any. */
    public static SortedSet<String> provisions(String id, Collection<Rule> rules, Registry registry) {
        SortedSet<String> provisions = new TreeSet<>();
        ConclusionShape shape = ConclusionShape.of(id).orElse(null);
        if (shape == null || !id.contains(":")) return provisions;
        Set<String> facts = MAKE.getOrDefault(shape.fact(), Set.of());
        rules.stream()
                .filter(rule -> facts.contains(rule.conclusion().type()))
                .flatMap(rule -> ConclusionPattern.of(rule).stream())
                .flatMap(pattern -> pattern.component(PROVISION).stream())
                .filter(Term.Literal.class::isInstance)
                .forEach(literal -> provisions.add(String.valueOf(((Term.Literal) literal).value())));
        if (facts.contains(Obligation.class.getSimpleName())) {
            registry.all(UndertakingRecord.class).forEach(term -> provisions.add(term.provision()));
        }
        return provisions;
    }
}
