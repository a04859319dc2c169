package casus.bench.peers;

import casus.clause.Phase;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Given;
import casus.facts.Stated;
import casus.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools by itself: a new session for each crisis, or one in which the law stays and crises come and go. */
final class DroolsWay implements Way {
    private final RuleBase rules;
    private final Set<Given> law;
    private final List<List<Stated>> crises;
    private final KieSession resident;
    private final List<FactHandle> before = new ArrayList<>();

    DroolsWay(RuleBase rules, Set<Given> law, List<List<Stated>> crises, boolean isResident) {
        this.rules = rules;
        this.law = law;
        this.crises = crises;
        this.resident = isResident ? opened() : null;
    }

    private KieSession opened() {
        KieSession session = rules.kieBase().newKieSession();
        law.forEach(session::insert);
        return session;
    }

    @Override
    public Object ask(int crisis) {
        KieSession session = resident == null ? opened() : resident;
        before.forEach(session::delete);
        before.clear();
        for (Stated fact : crises.get(crisis)) before.add(session.insert(fact));
        for (Phase phase : Phase.values()) {
            session.getAgenda().getAgendaGroup(phase.group()).setFocus();
            session.fireAllRules();
        }
        List<Object> answers =
                new ArrayList<>(session.getObjects(fact -> fact instanceof Engagement || fact instanceof Duty));
        if (resident == null) {
            session.dispose();
            before.clear();
        }
        return answers;
    }

    @Override
    public Map<String, String> told(Object answer) {
        Map<String, String> told = new TreeMap<>();
        for (Object fact : (Collection<?>) answer) {
            if (fact instanceof Duty duty) told.put(Answers.duty(duty.provision(), duty.bearer()), duty.status());
            if (fact instanceof Engagement one) told.put(Answers.engagement(one.provision()), one.status());
        }
        return told;
    }

    @Override
    public void close() {
        if (resident != null) resident.dispose();
    }
}
