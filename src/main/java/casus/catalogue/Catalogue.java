package casus.catalogue;

import casus.clause.RuleCard;
import casus.data.Registry;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Mechanism;
import casus.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every mechanism of the knowledge base (contract, section 11). */
public final class Catalogue {
    private final Registry registry;
    private final Collection<RuleCard> rules;
    private final SortedMap<String, java.util.Set<String>> shown = new TreeMap<>();

    /**
     * The catalogue of a knowledge base.
     *
     * @param scenarios by name; each shows what its expectations name
     */
    public Catalogue(Registry registry, Collection<RuleCard> rules, Map<String, Scenario> scenarios) {
        this.registry = registry;
        this.rules = List.copyOf(rules);
        ShownMechanisms named = new ShownMechanisms(registry);
        scenarios.forEach((name, scenario) -> shown.put(name, named.by(scenario)));
    }

    /** All entries, by id. */
    public List<CatalogueEntry> entries() {
        return registry.mechanisms().values().stream().map(this::entry).toList();
    }

    /** The entry of one mechanism. */
    public CatalogueEntry entry(Mechanism mechanism) {
        String id = mechanism.id();
        List<Entry> records = registry.entries().values().stream()
                .filter(entry -> id.equals(entry.provenance().mechanism()))
                .toList();
        List<RuleCard> own =
                rules.stream().filter(card -> card.mechanism().equals(id)).toList();
        return new CatalogueEntry(
                mechanism,
                DateSpan.ofMechanism(records),
                records,
                own,
                cited(records, own, entry -> entry.provenance().evidence(), RuleCard::evidence, registry.claims()::get),
                contests(records, own),
                shown.keySet().stream()
                        .filter(name -> shown.get(name).contains(id))
                        .toList());
    }

    private List<Contest> contests(List<Entry> records, List<RuleCard> own) {
        return cited(
                records, own, entry -> entry.provenance().contests(), RuleCard::contests, registry.contests()::get);
    }

    /** What the records and the rules name, by id. */
    private static <T> List<T> cited(
            List<Entry> records,
            List<RuleCard> rules,
            Function<Entry, List<String>> ofRecord,
            Function<RuleCard, List<String>> ofRule,
            Function<String, T> find) {
        return Stream.concat(
                        records.stream().flatMap(entry -> ofRecord.apply(entry).stream()),
                        rules.stream().flatMap(card -> ofRule.apply(card).stream()))
                .distinct()
                .sorted()
                .map(find)
                .filter(Objects::nonNull)
                .toList();
    }
}
