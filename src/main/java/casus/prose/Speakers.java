package casus.prose;

import casus.data.Registry;
import casus.model.Provision;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sources speak of a clause themselves; a source is named only for what it says itself. */
public final class Speakers {
    private final Registry registry;
    private final Words words;
    private final Set<String> own;

    /** Those of a clause. */
    public Speakers(Registry registry, String provision) {
        this.registry = registry;
        this.words = new Words(registry);
        this.own = registry.find(Provision.class, provision).stream()
                .flatMap(clause -> clause.provenance().evidence().stream())
                .map(id -> registry.claims().get(id).source())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a reading says it itself, and repeats no other. */
    public boolean speaks(String reading) {
        return own.contains(reading);
    }

    /** Those of some readings that speak for themselves; all of them where none does. */
    String named(Collection<String> readings) {
        return Words.capital(within(readings));
    }

    /** The same within a sentence. */
    String within(Collection<String> readings) {
        return words.sources(speaking(readings));
    }

    /** "Pop 2009 has it". */
    String haveIt(Collection<String> readings) {
        return within(readings) + (words.isPlural(speaking(readings)) ? " have it" : " has it");
    }

    private Collection<String> speaking(Collection<String> readings) {
        List<String> speaking = readings.stream().filter(own::contains).toList();
        return speaking.isEmpty() ? readings : speaking;
    }

    /** That some readings only repeat what others say; empty where all speak. */
    List<Sentence> borrowing(Collection<String> readings) {
        List<String> silent =
                readings.stream().filter(reading -> !own.contains(reading)).toList();
        List<String> lenders = readings.stream().filter(own::contains).toList();
        if (silent.isEmpty() || lenders.isEmpty()) return List.of();
        String lender = silent.stream()
                .flatMap(reading -> registry.borrowing().nearest(reading, own).stream())
                .findFirst()
                .orElse(lenders.get(0));
        boolean several = words.isPlural(silent);
        return List.of(Sentence.of(
                words.sources(silent) + (several ? " say" : " says") + " nothing of this clause; Casus lets "
                        + words.source(lender) + " speak in " + (several ? "their" : "its") + " place"));
    }
}
