package casus.engine;

import casus.assessment.Assessment;
import casus.bench.Crises;
import casus.scenario.Scenario;

/** Whose turn it is: the scenarios one after the other, again and again. */
final class Turn {
    /** What an assessment says it was made with; of no account here. */
    static final Assessment.Engine MEASURED = new Assessment.Engine("benchmark", "", "");

    private final Crises crises;
    private int next;

    Turn(Crises crises) {
        this.crises = crises;
    }

    Scenario next() {
        next = (next + 1) % crises.scenarios().size();
        return crises.scenarios().get(next);
    }
}
