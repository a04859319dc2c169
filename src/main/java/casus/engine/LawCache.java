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
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The laws that were applied lately, each found again on every day of its epoch; a variation of a scenario mostly asks for the same. */
final class LawCache {
    /** Some sixty epochs under three readings. */
    private static final int KEPT = 192;

    /** What a law hangs on besides the day; {@code strangers} are the states of the scenario that the knowledge base has not. */
    private record Key(String reading, Set<String> strangers, List<Assumption> assumptions) {}

    private final Registry registry;
    private final FactSignature signature = new FactSignature();
    private final Map<String, Citing> citing = new HashMap<>();
    private final Map<Key, NavigableMap<LocalDate, LawContext>> epochs = new HashMap<>(); // by their first days
    private final Map<LawContext, Key> kept = new LinkedHashMap<>(KEPT, 0.75f, true); // the one used longest ago first

    LawCache(Registry registry) {
        this.registry = registry;
    }

    /**
     * The law of a day under a reading, for the states and in the world of a scenario.
     *
     * @param day on whose law it is judged, or an event of it
     */
    LawContext of(Scenario scenario, String reading, LocalDate day) {
        Set<String> strangers = new TreeSet<>(scenario.states());
        strangers.removeAll(registry.states().keySet());
        Key key = new Key(reading, strangers, scenario.assumptions());
        LawContext context = known(key, day);
        if (context == null) {
            context = new LawContext(
                    Law.on(registry.under(scenario.assumptions()), reading, day, strangers),
                    citing.computeIfAbsent(reading, id -> new Citing(registry, id)),
                    signature);
            epochs.computeIfAbsent(key, any -> new TreeMap<>())
                    .put(context.law().epoch().from(), context);
        }
        kept.put(context, key);
        if (kept.size() > KEPT) forgetOldest();
        return context;
    }

    private LawContext known(Key key, LocalDate day) {
        NavigableMap<LocalDate, LawContext> known = epochs.get(key);
        Map.Entry<LocalDate, LawContext> last = known == null ? null : known.floorEntry(day);
        return last != null && last.getValue().law().epoch().contains(day) ? last.getValue() : null;
    }

    private void forgetOldest() {
        Iterator<Map.Entry<LawContext, Key>> oldest = kept.entrySet().iterator();
        Map.Entry<LawContext, Key> gone = oldest.next();
        oldest.remove();
        NavigableMap<LocalDate, LawContext> known = epochs.get(gone.getValue());
        known.remove(gone.getKey().law().epoch().from());
        if (known.isEmpty()) epochs.remove(gone.getValue());
    }
}
