package casus.data;

import casus.document.Document;
import casus.document.Node;
import casus.model.Borrowing;
import casus.model.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which readings hold a record. A reading holds what rests on a claim of a source it hears. Of a record and another that
 * stands {@code insteadOf} it, a reading holds the one whose source it hears first, where of the second those sources count
 * that the first does not have: they are the ones that speak against it. What is {@code notLentTo} a source stays unheard by
 * it and by whoever hears it before the record's own source.
 *
 * <p>All records are looked through before any is read, since a record may stand instead of a later one.
 */
final class Holding {
    private final Borrowing borrowing;
    private final Map<String, Claim> claims;
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<Word>> against = new HashMap<>();

    /** What a record says of its sources: those of its claims, the records it takes the place of, whom it is not lent to. */
    private record Word(Collection<String> sources, List<String> insteadOf, List<String> notLentTo) {}

    Holding(Borrowing borrowing, Map<String, Claim> claims, Collection<Document> documents) {
        this.borrowing = borrowing;
        this.claims = claims;
        for (Document document : documents) {
            for (Topic topic : Topic.values())
                items(document.root(), topic.key()).forEach(this::look);
        }
    }

    /** A record, and the terms within it, which are records of their own. */
    private void look(Node record) {
        if (record instanceof Node.Sequence list) list.items().forEach(this::look);
        if (!(record instanceof Node.Mapping map)) return;
        Word word = new Word(sources(texts(map, "evidence")), texts(map, "insteadOf"), texts(map, "notLentTo"));
        if (at(map, "id") instanceof Node.Scalar id) words.putIfAbsent(id.text(), word);
        word.insteadOf()
                .forEach(other ->
                        against.computeIfAbsent(other, any -> new ArrayList<>()).add(word));
        map.entries().values().forEach(this::look);
    }

    /** The ids of all records, of terms that have one too. */
    Collection<String> records() {
        return words.keySet();
    }

    /** Whether a record that rests on these claims has a source that another does not have. */
    boolean speaksAgainst(Collection<String> evidence, String other) {
        return !opposed(sources(evidence), words.get(other)).isEmpty();
    }

    /**
     * The readings that hold a record, in the order of their names.
     *
     * @param evidence ids of its claims, {@code insteadOf} and {@code notLentTo} as it gives them
     */
    List<String> readings(String id, Collection<String> evidence, List<String> insteadOf, List<String> notLentTo) {
        Word word = new Word(sources(evidence), insteadOf, notLentTo);
        return borrowing.readings().stream()
                .filter(reading -> holds(reading, id, word))
                .toList();
    }

    private boolean holds(String reading, String id, Word word) {
        boolean stands = word.insteadOf().stream()
                .map(words::get)
                .filter(other -> other != null)
                .allMatch(other -> borrowing.prefers(reading, opposed(word.sources(), other), other.sources()));
        boolean falls = against.getOrDefault(id, List.of()).stream()
                .anyMatch(other -> borrowing.prefers(reading, opposed(other.sources(), word), word.sources()));
        return stands && !falls && borrowing.prefers(reading, word.sources(), word.notLentTo());
    }

    private static Collection<String> opposed(Collection<String> sources, Word other) {
        Collection<String> opposed = new TreeSet<>(sources);
        if (other != null) opposed.removeAll(other.sources());
        return opposed;
    }

    private Collection<String> sources(Collection<String> evidence) {
        Collection<String> sources = new TreeSet<>();
        for (String id : evidence) {
            Claim claim = claims.get(id);
            if (claim != null && claim.source() != null) sources.add(claim.source());
        }
        return sources;
    }

    private static List<String> texts(Node record, String key) {
        return items(record, key).stream()
                .filter(Node.Scalar.class::isInstance)
                .map(item -> ((Node.Scalar) item).text())
                .toList();
    }

    /** The items of a list; what is wrong with it is told where it is read. */
    private static List<Node> items(Node map, String key) {
        return at(map, key) instanceof Node.Sequence list ? list.items() : List.of();
    }

    private static Node at(Node node, String key) {
        return node instanceof Node.Mapping map ? map.entries().get(key) : null;
    }
}
