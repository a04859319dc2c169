package casus.engine;

import casus.clause.Condition;
import casus.clause.Rule;
import casus.facts.ForceClause;
import casus.facts.Precondition;
import casus.facts.SilentOn;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The kinds of fact from which rules come to a verdict, through whatever steps; all others tell no two situations apart. */
final class Telling {
    /** What lays the readings over one another asks of the law itself. */
    private static final Set<Class<?>> OF_SILENCE = Set.of(SilentOn.class, Precondition.class, ForceClause.class);

    private Telling() {}

    static Set<Class<?>> among(Collection<Rule> rules) {
        Map<String, Class<?>> kinds = new HashMap<>();
        Concluded.VERDICTS.forEach(kind -> kinds.put(kind.getSimpleName(), kind));
        for (Rule rule : rules)
            for (Condition condition : rule.conditions()) kinds.put(condition.type(), condition.fact());
        Set<Class<?>> telling = new HashSet<>(Concluded.VERDICTS);
        telling.addAll(OF_SILENCE);
        for (int before = 0; before < telling.size(); ) {
            before = telling.size();
            for (Rule rule : rules) {
                if (!telling.contains(kinds.get(rule.conclusion().type()))) continue;
                rule.conditions().forEach(condition -> telling.add(condition.fact()));
            }
        }
        return Set.copyOf(telling);
    }
}
