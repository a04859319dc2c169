package casus.play;

import casus.flip.AwaitedAct;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act that is awaited.
 *
 * @param act as a file states it
 * @param told it in sentences, without a day; of an open vote, who has voted how
 * @param matter on which members of a body are voting; empty where they are not
 */
record Option(AwaitedAct act, List<String> told, String matter) {
    /** The answer in a change is its last word. */
    private static final Pattern ANSWER = Pattern.compile("^(.*[ =])[a-z-]+(}?)$");

    Option {
        told = List.copyOf(told);
    }

    /** Whether members of a body are voting on it. */
    boolean isVote() {
        return !matter.isEmpty();
    }

    /** Whether it is about what goes by an id. */
    boolean names(String id) {
        return matter.equals(id) || List.of(act.doing().split("[ {},:=]+")).contains(id);
    }

    /** The change that states it with another answer, such as {@code refused}. */
    String answering(String word) {
        Matcher answer = ANSWER.matcher(act.doing());
        return answer.matches() ? answer.group(1) + word + answer.group(2) : act.doing();
    }

    /** The answer that refuses it; empty where none can be said. */
    String refusal() {
        return act.refused() == null
                ? ""
                : act.refused().replaceFirst("^.*[ =]", "").replace("}", "");
    }

    /** The change by which a member votes on it; the same as that of the act where nobody votes. */
    String voted(String state, String choice) {
        if (isVote()) return act.place().replaceFirst("[.]outcome$", "") + ".votes." + state + "=" + choice;
        return act.place() + "=" + act.voted("votes: {" + state + ": " + choice + "}");
    }
}
