package casus.explain;

import casus.clause.Consequence;
import casus.clause.Rule;
import casus.clause.Term;
import casus.data.Registry;
import casus.facts.Breach;
import casus.facts.Duty;
import casus.facts.NotBound;
import casus.facts.Obligation;
import casus.model.UndertakingRecord;
import casus.scenario.ConclusionShape;
import java.lang.reflect.RecordComponent;
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
                .map(Rule::conclusion)
                .filter(conclusion -> facts.contains(conclusion.type()))
                .forEach(conclusion -> literal(conclusion, provisions));
        if (facts.contains(Obligation.class.getSimpleName())) {
            registry.all(UndertakingRecord.class).forEach(term -> provisions.add(term.provision()));
        }
        return provisions;
    }

    private static void literal(Consequence conclusion, Set<String> provisions) {
        RecordComponent[] parts = conclusion.fact().getRecordComponents();
        for (int at = 0; at < parts.length && at < conclusion.arguments().size(); at++) {
            boolean names = parts[at].getName().equals(PROVISION);
            if (names && conclusion.arguments().get(at) instanceof Term.Literal literal) {
                provisions.add(String.valueOf(literal.value()));
            }
        }
    }
}
