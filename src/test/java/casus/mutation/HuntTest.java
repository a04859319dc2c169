package casus.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.clause.Rule;
import casus.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The check on the expectations is checked itself: on faults of which it is known what they do. */
class HuntTest {
    private static final List<Scenario> SCENARIOS = List.of(
            Fixtures.scenario("tjk-incursion-2009"),
            Fixtures.scenario("tjk-drugs-2009"),
            Fixtures.scenario("kgz-attacked-by-kaz-2008"));

    @Test
    void everyConditionAndConstraintIsAFault() {
        assertThat(Mutant.of(rule("general/term/obliges-the-others")).stream()
                        .map(mutant -> mutant.name() + ": " + mutant.text())
                        .map(name -> name.replace("general/term/obliges-the-others", ""))
                        .map(name -> name.replaceAll(": [A-Z].*", "")))
                .containsExactly(
                        "#1 Engagement dropped",
                        "#1 Engagement negated",
                        "#2 Event dropped",
                        "#2 Event negated",
                        "#3 Undertaking dropped",
                        "#3 Undertaking negated",
                        "#3 Undertaking relaxed: provision == $provision",
                        "#3 Undertaking relaxed: bearers == \"others\"",
                        "#4 Party dropped",
                        "#4 Party negated",
                        "#4 Party relaxed: law == $law",
                        "#4 Party relaxed: instrument == $instrument",
                        "#4 Party relaxed: truth != Truth.NO",
                        "#4 Party relaxed: state != $victim",
                        "#4 Party relaxed: state != $attacker");
    }

    /** contract, section 7: the victim has no entry; the file says so. There is one event, and the engagement names it already. */
    @Test
    void aFaultThatAnExpectationNamesIsKilledAndOneThatChangesNothingIsNot() {
        Map<String, Hunt.Fate.State> fates = fates("general/term/obliges-the-others");
        assertThat(fates)
                .containsEntry("#4 Party relaxed: state != $victim", Hunt.Fate.State.KILLED)
                .containsEntry("#4 Party dropped", Hunt.Fate.State.KILLED)
                .containsEntry("#2 Event dropped", Hunt.Fate.State.SAME);
    }

    /** An event counts as the kind that the file gives it, and for certain: to leave that out is no fault. */
    @Test
    void anEquivalentSurvives() {
        assertThat(fates("crrf/deployment/meets-crime-and-drugs"))
                .containsEntry("#1 Counts negated", Hunt.Fate.State.KILLED)
                .containsEntry("#1 Counts relaxed: truth == Truth.YES", Hunt.Fate.State.SAME);
    }

    private static Map<String, Hunt.Fate.State> fates(String rule) {
        Map<String, Hunt.Fate.State> fates = new TreeMap<>();
        new Hunt(Mutant.of(rule(rule)))
                .over(SCENARIOS)
                .forEach(fate -> fates.put(
                        fate.mutant().name().replace(rule, "")
                                + (fate.mutant().kind() == Mutant.Kind.RELAXED
                                        ? ": " + fate.mutant().text()
                                        : ""),
                        fate.state()));
        return fates;
    }

    private static Rule rule(String id) {
        return Fixtures.rules().get(id);
    }
}
