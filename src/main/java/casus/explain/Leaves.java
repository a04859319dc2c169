package casus.explain;

import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Stated;
import casus.model.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands at the ends of an explanation: values of the scenario, records with their claims. */
final class Leaves {
    private final Registry registry;
    private final Wording wording;

    Leaves(Registry registry, Wording wording) {
        this.registry = registry;
        this.wording = wording;
    }

    /** A record, with what these readings cite for it. */
    Reason record(String id, List<String> readings) {
        Entry entry = registry.entries().get(id);
        if (entry == null) return new Reason(Reason.Kind.ABSENCE, "", wording.text(id));
        Set<String> cites = new LinkedHashSet<>();
        readings.forEach(
                reading -> cites.addAll(registry.cited(entry.provenance().evidence(), reading)));
        return new Reason(Reason.Kind.RECORD, id, wording.record(entry), List.copyOf(cites), List.of());
    }

    /** The records that a fact of the law rests on; nothing for others. */
    List<Reason> records(Object fact, List<String> readings) {
        if (!(fact instanceof Given given)) return List.of();
        return given.records().stream().map(id -> record(id, readings)).toList();
    }

    /** Under which id a fact is found. */
    static String id(Object fact) {
        if (fact instanceof Conclusion conclusion) return conclusion.id();
        return fact instanceof Stated stated ? "scenario:" + stated.path() : "";
    }

    /** A fact in words; one of the law that rests on no record says what there is none of. */
    String sentence(Object fact) {
        boolean none = fact instanceof Given given && given.records().isEmpty();
        return none ? wording.absent(fact) + " is on record" : wording.of(fact);
    }
}
