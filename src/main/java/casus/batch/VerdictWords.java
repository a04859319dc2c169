package casus.batch;

import casus.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A verdict in a line. */
final class VerdictWords {
    private VerdictWords() {}

    /** Names and values, {@code firm 0, nominal 16000}. */
    static String of(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What a verdict says, as far as it is not what the other says; {@code absent} where there is none. */
    static String of(Result.Verdict verdict, Result.Verdict other) {
        if (verdict == null) return Status.ABSENT.word();
        List<String> words = new ArrayList<>();
        boolean same = other != null && Objects.equals(verdict.status(), other.status());
        if (verdict.status() != null && !same) words.add(verdict.status());
        add(words, verdict.numbers(), other == null ? Map.of() : other.numbers());
        add(words, verdict.states(), other == null ? Map.of() : other.states());
        if (verdict.numbers().isEmpty() || words.isEmpty()) {
            add(words, verdict.byReading(), other == null ? Map.of() : other.byReading());
        }
        boolean silent = other == null || !verdict.silentIn().equals(other.silentIn());
        if (silent && !verdict.silentIn().isEmpty()) words.add("silent: " + String.join(", ", verdict.silentIn()));
        boolean gates = other == null || !verdict.gates().equals(other.gates());
        if (gates && !verdict.gates().isEmpty()) words.add("gates: " + String.join(", ", verdict.gates()));
        return words.isEmpty() ? Objects.requireNonNullElse(verdict.status(), "none") : String.join("; ", words);
    }

    private static void add(List<String> words, Map<String, String> values, Map<String, String> others) {
        Map<String, String> differing = new TreeMap<>(values);
        differing.entrySet().removeAll(others.entrySet());
        if (!differing.isEmpty()) words.add(of(differing));
    }
}
