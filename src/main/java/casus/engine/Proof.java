package casus.engine;

import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.facts.Conclusion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Everything that a conclusion rests on in one opinion, itself included. */
final class Proof {
    private final ReadingResult opinion;
    private final Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());

    Proof(ReadingResult opinion, Conclusion conclusion) {
        this.opinion = opinion;
        add(conclusion);
    }

    private void add(Object fact) {
        if (!facts.add(fact) || !(fact instanceof Conclusion conclusion)) return;
        for (Support support : opinion.supports(conclusion)) {
            support.facts().forEach(this::add);
        }
    }

    Set<Object> facts() {
        return facts;
    }
}
