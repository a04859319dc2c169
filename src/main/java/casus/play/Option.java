package casus.play;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act that is awaited.
 *
 * @param changes that state it, as {@code path=value}
 * @param told it in sentences, without a day; of an open vote, who has voted how
 * @param matter on which members of a body are voting; empty where they are not
 */
record Option(List<String> changes, List<String> told, String matter) {
    /** The answer in a change is its last word. */
    private static final Pattern ANSWER = Pattern.compile("^(.*[ =])[a-z-]+(}?)$");

    Option {
        changes = List.copyOf(changes);
        told = List.copyOf(told);
    }

    /** Whether members of a body are voting on it. */
    boolean isVote() {
        return !matter.isEmpty();
    }

    /** Whether it is about what goes by an id. */
    boolean names(String id) {
        return matter.equals(id)
                || changes.stream()
                        .anyMatch(change -> List.of(change.split("[ {},:=]+")).contains(id));
    }

    /** The same act with another answer, such as {@code refused}. */
    List<String> answering(String word) {
        return changes.stream().map(change -> answering(change, word)).toList();
    }

    private static String answering(String change, String word) {
        Matcher answer = ANSWER.matcher(change);
        return answer.matches() ? answer.group(1) + word + answer.group(2) : change;
    }
}
