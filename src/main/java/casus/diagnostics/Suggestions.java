package casus.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** "Did you mean": the nearest known word. */
public final class Suggestions {
    private static final int NEAR = 2;

    private Suggestions() {}

    /** The hint for an unknown word: the nearest known one within two edits, else the list when it is short. */
    public static String hint(String word, Collection<String> known) {
        Optional<String> nearest = nearest(word, known);
        if (nearest.isPresent()) return "did you mean `" + nearest.get() + "`?";
        return known.isEmpty() || known.size() > 20
                ? null
                : "known: "
                        + String.join(
                                ", ",
                                known.stream().filter(Objects::nonNull).sorted().toList());
    }

    /** The nearest known word within two edits, case apart. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(Objects::nonNull) // a record may lack what it is known by
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= NEAR)
                .filter(candidate -> distance(fold(word), fold(candidate)) <= Math.min(NEAR, word.length() / 2))
                .min(Comparator.comparingInt((String candidate) -> distance(fold(word), fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String fold(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) row[j] = j;
        for (int i = 1; i <= from.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
