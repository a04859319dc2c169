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
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of a knowledge base that a scenario may use, by the definition of the schema that they follow. */
public final class KnownWords {
    private KnownWords() {}

    /** Each word with what it stands for, by the definition of the schema. */
    public static Map<String, NavigableMap<String, String>> of(Registry registry) {
        return Map.of(
                "state", named(Iso.codes(), registry::stateName),
                "provision", entries(registry, Provision.class),
                "body", entries(registry, Body.class),
                "instrument", entries(registry, Instrument.class),
                "organisation",
                        named(organisations(registry), id -> registry.called(id).name()),
                "reading",
                        named(
                                registry.sources().keySet(),
                                id -> registry.sources().get(id).title()),
                "contest",
                        named(
                                registry.contests().keySet(),
                                id -> registry.contests().get(id).asked()),
                "finder", finders(registry));
    }

    /** The organisations that may be asked: those to which requests under some instrument go. */
    static NavigableSet<String> organisations(Registry registry) {
        return sorted(registry.all(Instrument.class).stream()
                .map(Instrument::addressee)
                .filter(Objects::nonNull));
    }

    private static NavigableMap<String, String> finders(Registry registry) {
        NavigableMap<String, String> words = new TreeMap<>();
        registry.all(FinderRecord.class).forEach(finder -> words.put(finder.word(), finder.label()));
        return words;
    }

    private static NavigableMap<String, String> entries(Registry registry, Class<? extends Entry> kind) {
        NavigableMap<String, String> words = new TreeMap<>();
        registry.all(kind).forEach(entry -> words.put(entry.id(), entry.label()));
        return words;
    }

    private static NavigableMap<String, String> named(Collection<String> ids, Function<String, String> name) {
        NavigableMap<String, String> words = new TreeMap<>();
        ids.forEach(id -> words.put(id, name.apply(id)));
        return words;
    }

    private static NavigableSet<String> sorted(Stream<String> words) {
        NavigableSet<String> sorted = new TreeSet<>();
        words.forEach(sorted::add);
        return sorted;
    }
}
