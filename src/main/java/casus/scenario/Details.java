package casus.scenario;

import casus.document.Fields;
import casus.facts.Gate;
import casus.model.UndertakingRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file expects of a conclusion beside how it stands (contract, 13.7).
 *
 * @param traits a word for each trait that is named, such as its {@code modality}
 * @param gates what is said of each gate that is named; a gate of the conclusion has to match all of it
 */
public record Details(Map<String, String> traits, List<Map<String, String>> gates) {
    /** A conclusion of which nothing more is expected. */
    static final Details NONE = new Details(Map.of(), List.of());

    /** The traits that may be named, and the words each can be. */
    private static final SortedMap<String, Collection<String>> TRAITS = new TreeMap<>(Map.of(
            "modality",
            UndertakingRecord.MODALITIES,
            "binding",
            List.of("true", "false"),
            "accrued",
            List.of("true", "false")));

    public Details {
        traits = Collections.unmodifiableMap(new TreeMap<>(traits));
        gates = List.copyOf(gates);
    }

    static Details read(Fields fields) {
        Map<String, String> traits = new TreeMap<>();
        TRAITS.forEach((trait, words) -> put(traits, trait, fields.word(trait, words)));
        List<Map<String, String>> gates = new ArrayList<>();
        fields.eachMap("gates", "a gate", gate -> gates.add(gate(gate)));
        return new Details(traits, gates);
    }

    private static Map<String, String> gate(Fields fields) {
        Map<String, String> gate = new TreeMap<>();
        fields.require("kind");
        put(gate, "kind", fields.word("kind", Gate.KINDS));
        put(gate, "by", fields.text("by"));
        put(gate, "state", fields.word("state", Gate.STATES));
        put(gate, "basis", fields.word("basis", Gate.BASES));
        fields.done();
        return Collections.unmodifiableMap(gate);
    }

    private static void put(Map<String, String> words, String key, String word) {
        if (word != null) words.put(key, word);
    }
}
