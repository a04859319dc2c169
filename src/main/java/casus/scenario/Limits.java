package casus.scenario;

import casus.diagnostics.SourceLocation;
import casus.document.Fields;
import casus.document.Node;
import java.util.Map;

/**
 * How long the lists and maps of a scenario may be: more than any crisis of the sources needs, and so few that whatever is
 * worked out for each of them, or for each pair of two, is soon done. Looked at before anything is looked up.
 */
final class Limits {
    private static final int FACTS = 1 << 7;
    private static final int WORDS = 1 << 8;
    private static final int KEYS = 1 << 9;
    private static final Map<String, Integer> OF_LISTS =
            Map.of("events", FACTS, "requests", FACTS, "decisions", FACTS, "assume", 1 << 10, "expect", 1 << 13);

    private final Fields fields;
    private boolean exceeded;

    private Limits(Fields fields) {
        this.fields = fields;
    }

    /** Whether a list or map of a scenario is too long; each that is is noted. */
    static boolean areExceeded(Fields scenario) {
        Limits limits = new Limits(scenario);
        limits.check("scenario", scenario.document().root());
        return limits.exceeded;
    }

    private void check(String key, Node node) {
        if (node instanceof Node.Sequence list) check(key, list);
        if (node instanceof Node.Mapping map) check(key, map);
    }

    private void check(String key, Node.Sequence list) {
        int most = OF_LISTS.getOrDefault(key, WORDS);
        if (list.items().size() > most) {
            String hint = OF_LISTS.containsKey(key) ? "make several scenarios of it" : "name each thing once";
            tooMany(key, most + " entries", list.items().get(most).at(), hint);
        } else {
            list.items().forEach(item -> check(key, item));
        }
    }

    private void check(String key, Node.Mapping map) {
        if (map.entries().size() > KEYS) {
            tooMany(key, KEYS + " keys", map.at(), null);
        } else {
            map.entries().forEach(this::check);
        }
    }

    private void tooMany(String key, String most, SourceLocation at, String hint) {
        fields.report("too-many", at, 1, "`" + key + "` has more than " + most, hint);
        exceeded = true;
    }
}
