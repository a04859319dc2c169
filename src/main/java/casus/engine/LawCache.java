package casus.engine;

import casus.data.Registry;
import casus.model.Assumption;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The grounds that scenarios stood on lately; a variation of a scenario mostly stands on the same. */
final class LawCache {
    /** Some sixty days under three readings. */
    private static final int KEPT = 192;

    /** What a ground hangs on; {@code strangers} are the states of the scenario that the knowledge base has not. */
    private record Key(String reading, LocalDate day, Set<String> strangers, List<Assumption> assumptions) {}

    private final Registry registry;
    private final FactSignature tenor = new FactSignature();
    private final Map<String, Citing> citing = new HashMap<>();
    private final Map<Key, LawContext> kept = new LinkedHashMap<>(KEPT, 0.75f, true); // the one used longest ago first

    LawCache(Registry registry) {
        this.registry = registry;
    }

    LawContext of(Scenario scenario, String reading) {
        Set<String> strangers = new TreeSet<>(scenario.states());
        strangers.removeAll(registry.states().keySet());
        Key key = new Key(reading, scenario.asOf(), strangers, scenario.assumptions());
        LawContext ground = kept.get(key);
        if (ground == null) {
            ground = new LawContext(
                    Law.on(registry.under(scenario.assumptions()), reading, scenario.asOf(), strangers),
                    citing.computeIfAbsent(reading, id -> new Citing(registry, id)),
                    tenor);
            kept.put(key, ground);
            if (kept.size() > KEPT) forgetOldest();
        }
        return ground;
    }

    private void forgetOldest() {
        Iterator<LawContext> oldest = kept.values().iterator();
        oldest.next();
        oldest.remove();
    }
}
