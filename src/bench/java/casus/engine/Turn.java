package casus.engine;

import casus.bench.Crises;
import casus.scenario.Scenario;

/** Whose turn it is: the scenarios one after the other, again and again. */
final class Turn {
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
