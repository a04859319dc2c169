package casus.engine;

import casus.data.Registry;
import casus.facts.Author;
import casus.facts.Judged;
import casus.facts.OfDay;
import casus.facts.Stated;
import casus.model.Assumption;
import casus.scenario.Scenario;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
public final class LawCache {
    /** More epochs than the readings have from 1991 on, so that a walk through time that is gone again finds them all. */
    private static final int KEPT = 1024;

    /** What a law hangs on besides the day; {@code strangers} are the states of the scenario that the knowledge base has not. */
    private record Key(String reading, Set<String> strangers, List<Assumption> assumptions) {}

    /** A law of today beside laws of earlier days, by the names of these. */
    private record Joined(LawContext today, Map<String, LawContext> earlier) {}

    private final Registry registry;
    private final FactSignature signature = new FactSignature();
    private final Map<String, Citing> citing = new HashMap<>();
    private final Map<Key, NavigableMap<LocalDate, LawContext>> epochs = new HashMap<>(); // by their first days
    private final Map<LawContext, Key> kept = new LinkedHashMap<>(KEPT, 0.75f, true); // the one used longest ago first

    private final Map<Joined, LawContext> joined = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Joined, LawContext> eldest) {
            return size() > KEPT;
        }
    };

    /** Nothing is known yet. */
    public LawCache(Registry registry) {
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

    /** The law that applies to a scenario: that of its day, and beside it that of each earlier day on which something of it is judged. */
    public ApplicableLaw applicable(Scenario scenario) {
        Map<String, LawContext> today = new LinkedHashMap<>();
        scenario.readings().forEach(reading -> today.put(reading, of(scenario, reading, scenario.asOf())));
        Map<LocalDate, String> names = new HashMap<>();
        Map<String, LocalDate> earlier = new TreeMap<>();
        for (LocalDate day : new TreeSet<>(scenario.days().values())) {
            boolean same = today.values().stream()
                    .allMatch(context -> context.law().epoch().contains(day));
            names.put(day, same ? OfDay.TODAY : begins(scenario, day));
            if (!same) earlier.put(names.get(day), day);
        }
        if (!earlier.isEmpty()) today.replaceAll((reading, context) -> with(context, scenario, reading, earlier));
        List<Stated> facts = new ArrayList<>();
        for (Stated fact : scenario.facts()) {
            if (!(fact instanceof Judged judged)) {
                facts.add(fact);
                continue;
            }
            Judged placed = judged.under(names.get(scenario.days().get(fact.path())));
            facts.add(placed);
            if (placed instanceof Author author && !author.law().equals(OfDay.TODAY)) facts.add(author.inHindsight());
        }
        return new ApplicableLaw(today, facts);
    }

    /** The first day since which the law is the same in every reading; days that share it share their law. */
    private String begins(Scenario scenario, LocalDate day) {
        return scenario.readings().stream()
                .map(reading -> of(scenario, reading, day).law().epoch().from())
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    private LawContext with(LawContext today, Scenario scenario, String reading, Map<String, LocalDate> earlier) {
        Map<String, LawContext> laws = new TreeMap<>();
        earlier.forEach((name, day) -> laws.put(name, of(scenario, reading, day)));
        return joined.computeIfAbsent(new Joined(today, laws), any -> {
            Map<String, Law> added = new TreeMap<>();
            laws.forEach((name, context) -> added.put(name, context.law()));
            return new LawContext(today.law().with(added), today.citing(), signature);
        });
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
