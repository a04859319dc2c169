package casus.diagnostics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** "Did you mean": the known word that a slip of the pen has spoilt, that means the same, or of which one is a part. */
public final class Suggestions {
    private static final int NEAR = 2;
    private static final int SHORT = 4;
    private static final int PARTS = 4;

    private Suggestions() {}

    /** The hint for an unknown word: the known ones that may be meant, else the list when it is short. */
    public static String hint(String word, Collection<String> known) {
        return hint(meant(word, known), known);
    }

    /** The same; what else to do where no known word may be meant and they are too many to list. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        return Objects.requireNonNullElse(hint(word, known), otherwise);
    }

    /** The hint that names those that may be meant, else all that are known when there are few. */
    public static String hint(List<String> meant, Collection<String> known) {
        if (!meant.isEmpty() && meant.size() <= PARTS)
            return meant.stream().map(one -> "`" + one + "`").collect(Collectors.joining(" or ", "did you mean ", "?"));
        return known.isEmpty() || known.size() > 20
                ? null
                : "known: "
                        + String.join(
                                ", ",
                                known.stream().filter(Objects::nonNull).sorted().toList());
    }

    /** The known words that may be meant: the one that is nearest, else those of which the word is a part, or that share one. */
    public static List<String> meant(String word, Collection<String> known) {
        return nearest(word, known).map(List::of).orElseGet(() -> {
            List<String> having = having(word, known);
            return having.isEmpty() ? sharing(word, known) : having;
        });
    }

    /** The one known word that may be meant. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return spoilt(word, known).or(() -> Senses.meant(word, known)).or(() -> {
            List<String> having = having(word, known);
            return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
        });
    }

    /**
     * The nearest known word within two edits, case apart. In a short word another letter makes another word, so that there
     * only letters that were left out, doubled or changed about count.
     */
    private static Optional<String> spoilt(String word, Collection<String> known) {
        return known.stream()
                .filter(Objects::nonNull) // a record may lack what it is known by
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= NEAR)
                .filter(candidate -> isNear(fold(word), fold(candidate)))
                .min(Comparator.comparingInt((String candidate) -> distance(fold(word), fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String word, String candidate) {
        int distance = distance(word, candidate);
        boolean changedAbout =
                word.length() == candidate.length() && sorted(word).equals(sorted(candidate));
        if (distance == 0 || (word.length() > 2 && changedAbout && distance <= NEAR)) return true;
        if (word.length() > SHORT) return distance <= Math.min(NEAR, Math.max(1, word.length() / 3));
        return word.length() > 2 && distance == 1 && word.length() != candidate.length();
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return String.valueOf(letters);
    }

    /** The known words that end in the word after a slash; where there are none, those of which it is a part. */
    private static List<String> having(String word, Collection<String> known) {
        String part = fold(word);
        if (part.length() < 3) return List.of();
        List<String> last = known.stream()
                .filter(Objects::nonNull)
                .filter(candidate -> fold(candidate).endsWith("/" + part))
                .sorted()
                .toList();
        if (!last.isEmpty()) return last;
        return known.stream()
                .filter(Objects::nonNull)
                .filter(candidate ->
                        ("-" + fold(candidate).replaceAll("[^a-z0-9]+", "-") + "-").contains("-" + part + "-"))
                .sorted()
                .toList();
    }

    /** Of a name in two halves the known ones alike in both, else in the first, else in the second: {@code csto/mutual-defence}. */
    private static List<String> sharing(String word, Collection<String> known) {
        if (!word.matches("[^/]+/[^/]+")) return List.of();
        String[] halves = fold(word).split("/", -1);
        List<String> all = known.stream()
                .filter(Objects::nonNull)
                .filter(one -> one.contains("/"))
                .sorted()
                .toList();
        List<String> first = alike(halves[0], all, one -> one.substring(0, one.indexOf('/')));
        List<String> second = alike(halves[1], all, one -> one.substring(one.indexOf('/') + 1));
        List<String> both = first.stream().filter(second::contains).toList();
        return !both.isEmpty() ? both : first.isEmpty() ? second : first;
    }

    /** Those of which a half is the word; where there are none, those of which it begins with it, or is all of it but a year or so. */
    private static List<String> alike(String word, List<String> all, UnaryOperator<String> half) {
        List<String> same =
                all.stream().filter(one -> half.apply(one).equals(word)).toList();
        if (!same.isEmpty() || word.length() < 3) return same;
        return all.stream()
                .filter(one -> half.apply(one).startsWith(word)
                        || word.startsWith(half.apply(one).replaceFirst("-[0-9].*", "")))
                .toList();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
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
