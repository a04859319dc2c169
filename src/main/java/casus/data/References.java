package casus.data;

import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What records name of one another: noted where it is read, checked once everything is read. */
final class References {
    private record Reference(Fields fields, String record, Node.Scalar name, Named kind) {}

    private record Home(Fields fields, String record, String mechanism) {}

    private final List<Reference> references = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();

    /** Notes the name, or the names, under a key. */
    void note(Fields fields, String record, String key, Named kind) {
        if (fields.node(key) instanceof Node.Sequence list)
            list.items().forEach(item -> note(fields, record, item, kind));
        else note(fields, record, fields.node(key), kind);
    }

    private void note(Fields fields, String record, Node node, Named kind) {
        if (node instanceof Node.Scalar name && name.type() == Node.Scalar.Type.TEXT)
            references.add(new Reference(fields, record, name, kind));
    }

    /** Notes the mechanism that a record belongs to without saying so, by what it names; null where nothing tells. */
    void belongs(Fields fields, String record, String mechanism) {
        if (mechanism != null) homes.add(new Home(fields, record, mechanism));
    }

    /** Notes that a record has a problem already, from which others may follow. */
    void fault(String record) {
        faulty.add(record);
    }

    /** Everything that some record is built on; one that is only shown can be missing. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        references.stream()
                .filter(reference -> reference.kind() != Named.RECORD)
                .forEach(reference -> names.add(reference.name().text()));
        return names;
    }

    /** The names of a kind; a record that is read wrongly may have none. */
    private static Set<String> named(Named kind, Registry registry) {
        return kind.known(registry).stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Reports every name that nothing has. */
    void check(Registry registry) {
        Map<Named, Collection<String>> known = new EnumMap<>(Named.class);
        for (Reference reference : references) {
            Collection<String> names = known.computeIfAbsent(reference.kind(), kind -> named(kind, registry));
            String name = reference.name().text();
            if (names.contains(name)) continue;
            fault(reference.record());
            String what = reference.kind().word();
            String hint = Suggestions.hint(name, new TreeSet<>(names));
            reference
                    .fields()
                    .report(
                            "unknown-" + what,
                            reference.name().at(),
                            name.length(),
                            "no " + what + " `" + name + "`",
                            hint);
        }
        for (Home home : homes) {
            if (faulty.contains(home.record()) || registry.mechanisms().containsKey(home.mechanism())) continue;
            home.fields()
                    .reportAt(
                            "id",
                            "unknown-mechanism",
                            "the record `" + home.record() + "` belongs to no known mechanism: `" + home.mechanism()
                                    + "`",
                            Suggestions.hint(
                                    home.mechanism(), registry.mechanisms().keySet()));
        }
    }
}
