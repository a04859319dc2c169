package casus.engine;

import casus.assessment.Support;
import casus.facts.Conclusion;
import casus.rulebase.RuleBase;
import casus.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
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
    private final RuleBase rules;

    Supports(RuleBase rules) {
        this.rules = rules;
    }

    Map<Conclusion, List<Support>> read(KieSession session) {
        TruthMaintenanceSystem maintenance =
                TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
        Map<Conclusion, List<Support>> found = new LinkedHashMap<>();
        for (var key : maintenance.getEqualityKeys()) {
            BeliefSet<?> beliefs =
                    ((TruthMaintenanceSystemEqualityKey) key).getBeliefSet(); // null: stated, not derived
            if (beliefs == null || beliefs.isEmpty()) continue;
            List<Support> supports = new ArrayList<>();
            for (SimpleMode mode = (SimpleMode) beliefs.getFirst(); mode != null; mode = mode.getNext()) {
                supports.add(support(mode.getObject().getJustifier()));
            }
            found.put((Conclusion) key.getFactHandle().getObject(), supports);
        }
        return found;
    }

    private Support support(InternalMatch match) {
        RuleCard card = rules.cards().get(match.getRule().getName());
        List<Object> facts =
                match.getObjects().stream().filter(Objects::nonNull).toList();
        Map<String, Object> bindings = new LinkedHashMap<>();
        if (!card.absences().isEmpty()) {
            for (String name : match.getDeclarationIds()) bindings.put(name, match.getDeclarationValue(name));
        }
        return new Support(
                new Support.Rule(card.id(), card.title(), card.evidence(), card.contests()),
                facts,
                card.absences().stream()
                        .map(absence -> Absences.sentence(absence, bindings))
                        .toList());
    }
}
