package casus.batch;

import java.util.Map;
import java.util.stream.Collectors;

/** A verdict in a line. */
final class Words {
    private Words() {}

    /** Names and values, {@code firm 0, nominal 16000}. */
    static String of(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What a verdict says; {@code absent} where there is none. */
    static String of(Result.Verdict verdict) {
        if (verdict == null) return "absent";
        StringBuilder words = new StringBuilder(verdict.status() == null ? of(verdict.numbers()) : verdict.status());
        if (!verdict.byReading().isEmpty())
            words.append(" (").append(of(verdict.byReading())).append(")");
        if (!verdict.gates().isEmpty()) words.append("; gates: ").append(String.join(", ", verdict.gates()));
        if (!verdict.states().isEmpty()) words.append("; ").append(of(verdict.states()));
        return words.toString();
    }
}
