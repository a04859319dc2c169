package casus.play;

import casus.diagnostics.InvalidInput;
import casus.model.When;
import java.time.LocalDate;
import java.util.List;

/** What players write for what they do. */
final class Moves {
    private Moves() {}

    /** The day that {@code next} leads to: so many days on, or the one that is named. */
    static LocalDate day(LocalDate today, List<String> words) {
        if (words.isEmpty()) return today.plusDays(1);
        refuseMore(words.subList(1, words.size()));
        String word = words.get(0);
        if (word.matches("[1-9][0-9]{0,3}")) return today.plusDays(Integer.parseInt(word));
        return When.day(word)
                .orElseThrow(() -> InvalidInput.of(
                        "wrong-day",
                        word,
                        "this is no day and no number of days",
                        "write `next`, `next 3` or `next 2009-07-01`"));
    }

    /** Makes sure that nothing stands behind a move. */
    static void refuseMore(List<String> words) {
        if (!words.isEmpty())
            throw InvalidInput.of("too-many-arguments", words.get(0), "this is no part of the move", null);
    }

    /** An act by its number, with the answer that is given where it is another than the one awaited. */
    static List<String> act(Game game, List<String> words) {
        Option option = option(game, words.get(0));
        return List.of(words.size() == 1 ? option.act().doing() : option.answering(words.get(1)));
    }

    /** The act of a number, or the only one that names what is written. */
    private static Option option(Game game, String word) {
        List<Option> options = game.last().options();
        if (word.matches("[0-9]{1,3}")) {
            int at = Integer.parseInt(word);
            if (at >= 1 && at <= options.size()) return options.get(at - 1);
        } else {
            List<Option> naming =
                    options.stream().filter(option -> option.names(word)).toList();
            if (naming.size() == 1) return naming.get(0);
        }
        throw InvalidInput.of(
                "unknown-act",
                word,
                "no act of that number or name is awaited",
                options.isEmpty() ? "nothing is awaited; `next` goes on" : "there are 1 to " + options.size());
    }

    /** A vote of a member in a decision that is awaited, or on which others have voted: {@code vote 2 STATE for}. */
    static List<String> vote(Game game, List<String> words) {
        if (words.size() != 3)
            throw InvalidInput.of(
                    "wrong-vote",
                    String.join(" ", words),
                    "a vote names a decision, a state and its choice",
                    "write `vote 2 STATE for`");
        Option option = option(game, words.get(0));
        String voted = option.voted(words.get(1), words.get(2));
        if (voted.equals(option.act().doing()))
            throw InvalidInput.of("wrong-vote", words.get(0), "nobody votes on that", "`may` lists what is awaited");
        return List.of(voted);
    }
}
