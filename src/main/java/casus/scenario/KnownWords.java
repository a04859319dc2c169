package casus.scenario;

import casus.data.Iso;
import casus.data.Registry;
import casus.model.Body;
import casus.model.Entry;
import casus.model.FinderRecord;
import casus.model.Instrument;
import casus.model.Provision;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a knowledge base that a scenario may use, by the definition of the schema that they follow. */
final class KnownWords {
    private KnownWords() {}

    static Map<String, NavigableSet<String>> of(Registry registry) {
        return Map.of(
                "state", sorted(Iso.codes()),
                "provision", ids(registry, Provision.class),
                "body", ids(registry, Body.class),
                "instrument", ids(registry, Instrument.class),
                "organisation", organisations(registry),
                "reading", sorted(registry.sources().keySet()),
                "contest", sorted(registry.contests().keySet()),
                "finder", sorted(registry.all(FinderRecord.class).stream().map(FinderRecord::word)));
    }

    /** The organisations that may be asked: those to which requests under some instrument go. */
    static NavigableSet<String> organisations(Registry registry) {
        return sorted(registry.all(Instrument.class).stream()
                .map(Instrument::addressee)
                .filter(Objects::nonNull));
    }

    private static NavigableSet<String> ids(Registry registry, Class<? extends Entry> kind) {
        return sorted(registry.all(kind).stream().map(Entry::id));
    }

    private static NavigableSet<String> sorted(Stream<String> words) {
        NavigableSet<String> sorted = new TreeSet<>();
        words.forEach(sorted::add);
        return sorted;
    }

    private static NavigableSet<String> sorted(Collection<String> words) {
        return sorted(words.stream());
    }
}
