package casus.keys;

import casus.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each refusal costs of the men who would be due if all acted. */
final class CostsText {
    private final Keys keys;
    private final Telling telling;
    private final List<Thing> things;

    CostsText(Keys keys, Telling telling, List<Thing> things) {
        this.keys = keys;
        this.telling = telling;
        this.things = things;
    }

    /** One sentence; nothing where nobody holds up a force. */
    Optional<String> sentence() {
        List<String> told = new ArrayList<>();
        for (String holder : keys.holders()) {
            List<Thing> forces = things.stream()
                    .filter(thing ->
                            thing.force() != null && !held(holder, thing).isEmpty())
                    .toList();
            if (forces.isEmpty()) continue;
            List<String> costs = new ArrayList<>();
            for (Thing force : forces) {
                List<String> readings = held(holder, force);
                telling.cost(holder, force, readings)
                        .map(Telling::men)
                        .filter(men -> !men.isEmpty())
                        .ifPresent(men ->
                                costs.add(men + " of " + force.name() + telling.said(readings, force.readings())));
            }
            told.add((told.isEmpty() ? "A refusal by " : "one by ") + telling.name(holder) + " costs "
                    + (costs.isEmpty() ? "nothing that can be counted" : Words.list(costs)));
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told) + ".");
    }

    /** The readings in which a holder alone holds some of it up. */
    private List<String> held(String holder, Thing thing) {
        return thing.readings().stream()
                .filter(reading ->
                        !thing.held(keys, holder, reading, Power.ALONE).isEmpty())
                .toList();
    }
}
