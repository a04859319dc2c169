package casus.engine;

import casus.assessment.Support;
import casus.clause.Condition;
import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.facts.Conclusion;
import casus.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.runtime.KieSession;

/**
 * Reads every support of every conclusion out of the truth maintenance of a session, also the second and later ones,
 * which raise no event. All that Casus knows of the insides of Drools is here.
 */
final class Supports {
    /** What the supports by one rule have in common. */
    private record Common(Support.Rule rule, List<AbsenceText> absences) {
        static Common by(Rule rule) {
            RuleCard card = rule.card();
            return new Common(
                    new Support.Rule(card.id(), card.title(), card.evidence(), card.contests()),
                    rule.conditions().stream()
                            .filter(Condition::isNegated)
                            .map(AbsenceText::new)
                            .toList());
        }
    }

    private final RuleBase rules;
    private final Map<String, Common> commons = new HashMap<>();
    private final Set<Class<?>> circling;
    private IdentityHashMap<InternalMatch, Support> known = new IdentityHashMap<>();

    Supports(RuleBase rules) {
        this.rules = rules;
        this.circling = Circles.among(rules.rules().values());
    }

    /**
     * What is concluded on this ground. A firing that stood when this was last read keeps its support: what is told of it
     * hangs on its rule and its facts, not on the day or on what else is law.
     */
    Map<Conclusion, List<Support>> read(KieSession session, LawContext context) {
        IdentityHashMap<InternalMatch, Support> standing = new IdentityHashMap<>(known.size());
        Map<Conclusion, List<Support>> found = new LinkedHashMap<>();
        for (var key : maintenance(session).getEqualityKeys()) {
            BeliefSet<?> beliefs = beliefs(key);
            if (beliefs == null) continue;
            List<Support> supports = new ArrayList<>(beliefs.size());
            for (SimpleMode mode = (SimpleMode) beliefs.getFirst(); mode != null; mode = mode.getNext()) {
                InternalMatch match = mode.getObject().getJustifier();
                Support support = support(match, context);
                standing.put(match, support);
                supports.add(support);
            }
            found.put((Conclusion) key.getFactHandle().getObject(), supports);
        }
        known = standing;
        return found;
    }

    /** Whether every conclusion rests on facts that are there, and none on itself. */
    boolean areFirm(KieSession session) {
        Footing footing = new Footing(circling);
        for (var key : maintenance(session).getEqualityKeys()) {
            BeliefSet<?> beliefs = beliefs(key);
            if (beliefs != null
                    && !footing.isFirm(key.getFactHandle().getObject().getClass(), beliefs)) return false;
        }
        return true;
    }

    private static TruthMaintenanceSystem maintenance(KieSession session) {
        return TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
    }

    /** What a conclusion rests on; null of a fact that is stated, or rests on nothing any more. */
    private static BeliefSet<?> beliefs(Object key) {
        BeliefSet<?> beliefs = ((TruthMaintenanceSystemEqualityKey) key).getBeliefSet();
        return beliefs == null || beliefs.isEmpty() ? null : beliefs;
    }

    private Support support(InternalMatch match, LawContext context) {
        Support before = known.get(match);
        if (before != null && isOf(before.facts(), match)) return before;
        List<Object> facts = new ArrayList<>(match.getObjects());
        facts.removeIf(fact -> fact == null);
        Common common = commons.computeIfAbsent(
                match.getRule().getName(), name -> Common.by(rules.rules().get(name)));
        Support.Told told = context.told(common.rule(), facts, absences(common.absences(), match));
        return new Support(common.rule(), List.copyOf(facts), told);
    }

    /** Drools may use the object of a match again for other facts; it keeps them the last first. */
    private static boolean isOf(List<Object> facts, InternalMatch match) {
        int left = facts.size();
        for (TupleImpl tuple = match.getTuple(); tuple != null; tuple = tuple.getParent()) {
            Object fact =
                    tuple.getFactHandle() == null ? null : tuple.getFactHandle().getObject();
            if (fact != null && (left == 0 || facts.get(--left) != fact)) return false;
        }
        return left == 0;
    }

    private static List<String> absences(List<AbsenceText> texts, InternalMatch match) {
        if (texts.isEmpty()) return List.of();
        List<String> variables = match.getDeclarationIds();
        List<String> absences = new ArrayList<>(texts.size());
        for (AbsenceText text : texts) {
            absences.add(text.sentence(
                    name -> variables.contains(name) ? String.valueOf(match.getDeclarationValue(name)) : ""));
        }
        return absences;
    }
}
