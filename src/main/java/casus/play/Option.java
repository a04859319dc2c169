package casus.play;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act that is awaited.
 *
 * @param changes that state it, as {@code path=value}
 * @param told it in sentences, without a day; of an open vote, who has voted how
 * @param isVote whether members of a body are voting on it
 */
record Option(List<String> changes, List<String> told, boolean isVote) {
    /** The answer in a change is its last word. */
    private static final Pattern ANSWER = Pattern.compile("^(.*[ =])[a-z-]+(}?)$");

    Option {
        changes = List.copyOf(changes);
        told = List.copyOf(told);
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
