package casus.scenario;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Assumption;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** An assumption as the command line says it, {@code join BLR crrf 2009-06-20}, and as a scenario file does. */
public final class Assumed {
    /** The keys of the words after each act; the first stands for the act itself. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "join", List.of("join", "instrument", "date"),
            "leave", List.of("leave", "instrument", "date"),
            "lift", List.of("lift"),
            "pledge", List.of("pledge", "state", "personnel"),
            "drop", List.of("drop"));

    private static final String OPTIONAL = "date";

    private Assumed() {}

    /**
     * The change of the file that makes the assumption.
     *
     * @throws InvalidInput if the words are none
     */
    public static String change(String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        String act = words.get(0);
        List<String> keys = KEYS.get(act);
        if (keys == null) throw wrong(text, "`" + act + "` is nothing to assume", Suggestions.hint(act, KEYS.keySet()));
        int given = words.size() - 1;
        boolean fits = given == keys.size() || (given == keys.size() - 1 && keys.contains(OPTIONAL));
        if (!fits || !words.stream().allMatch(word -> word.matches("[\\w/-]+")))
            throw wrong(text, "these are not the words of `" + act + "`", form(act, keys));
        StringJoiner entry = new StringJoiner(", ", "assume.+={", "}");
        for (int i = 0; i < given; i++) entry.add(keys.get(i) + ": " + words.get(i + 1));
        return entry.toString();
    }

    private static String form(String act, List<String> keys) {
        StringJoiner form = new StringJoiner(" ", "write " + act + " ", "");
        for (String key : keys) {
            String word = key.equals(act)
                    ? List.of("join", "leave").contains(act) ? "STATE" : "ID"
                    : key.toUpperCase(java.util.Locale.ROOT);
            form.add(key.equals(OPTIONAL) ? "[" + word + "]" : word);
        }
        return form.toString();
    }

    private static InvalidInput wrong(String text, String message, String hint) {
        return InvalidInput.of(
                "wrong-option",
                "--assume " + text,
                message,
                hint == null ? "assume one of " + String.join(", ", Assumption.ACTS) : hint);
    }
}
