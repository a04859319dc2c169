package casus.scenario;

import casus.data.Iso;
import casus.data.Registry;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.model.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words of a scenario that name something: states, provisions, organisations; refuses unknowns by name. */
final class Words {
    private static final String UNKNOWN = "unknown";

    private final Registry registry;
    private final Set<String> states = new TreeSet<>();

    Words(Registry registry) {
        this.registry = registry;
    }

    /** Every state that has been read so far. */
    Set<String> states() {
        return states;
    }

    /** Whether the value under a key is left unknown, which this command cannot assess; the problem is noted. */
    static boolean refused(Fields fields, String key) {
        Node node = fields.node(key);
        boolean oneOf = node instanceof Node.Mapping map && map.entries().containsKey("oneOf");
        boolean unknown = node instanceof Node.Scalar scalar && scalar.text().equals(UNKNOWN);
        if (!oneOf && !unknown) return false;
        fields.reportAt(
                key,
                "unknown-value",
                "`" + key + "` is left " + (oneOf ? "open by `oneOf`" : "`unknown`"),
                "`assess` needs one value here: write one, or leave the key out");
        return true;
    }

    /** A word out of a set, never an unknown. */
    static String word(Fields fields, String key, Collection<String> known) {
        return refused(fields, key) ? null : fields.word(key, known);
    }

    /** A state by its code, or null. */
    String state(Fields fields, String key) {
        if (refused(fields, key)) return null;
        String code = fields.text(key);
        return code != null && isState(fields, key, code) ? code : null;
    }

    /** A list of states. */
    List<String> states(Fields fields, String key) {
        if (refused(fields, key)) return List.of();
        List<String> codes = new ArrayList<>(fields.texts(key));
        codes.removeIf(code -> !isState(fields, key, code));
        return codes;
    }

    /** Whether a word that stands at a key is a state; notes it either way. */
    boolean isState(Fields fields, String key, String code) {
        if (Iso.isState(code)) {
            states.add(code);
            return true;
        }
        fields.reportAt(
                key,
                "unknown-state",
                "`" + code + "` is no state",
                hint(
                        code,
                        Iso.codes(),
                        "states go by their ISO 3166-1 alpha-3 code, such as "
                                + registry.states().firstKey()));
        return false;
    }

    /** The id of an entry of one kind, or null. */
    String id(Fields fields, String key, Class<? extends Entry> kind, String what) {
        if (refused(fields, key)) return null;
        String id = fields.text(key);
        return id != null && isId(fields, key, id, kind, what) ? id : null;
    }

    boolean isId(Fields fields, String key, String id, Class<? extends Entry> kind, String what) {
        if (registry.find(kind, id).isPresent()) return true;
        List<String> known = registry.all(kind).stream().map(Entry::id).toList();
        fields.reportAt(key, "unknown-" + what, "no " + what + " `" + id + "`", Suggestions.hint(id, known));
        return false;
    }

    private static String hint(String word, Collection<String> known, String otherwise) {
        return Suggestions.nearest(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(otherwise);
    }
}
