package casus.play;

import casus.assessment.Assessment;
import casus.compare.Difference;
import casus.diagnostics.InvalidInput;
import casus.scenario.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A crisis as far as it has been played. What is done is stated in the text of its scenario, with its day, so that the text
 * is at any time the file of the crisis as it stands.
 *
 * @param draft the text as it stands, whose {@code asOf} is the day of the game
 * @param turns from the first day on
 */
record Game(Draft draft, List<Turn> turns) {
    private static final String AS_OF = "asOf";
    private static final String EXPECT = "expect";
    private static final Pattern ITEM = Pattern.compile("((?:events|requests|decisions)\\.[^.]+)\\..*");
    private static final Pattern ADDED = Pattern.compile("((?:requests|decisions)\\.\\+=\\{)(.*)}");

    private static final Pattern TAKEN = Pattern.compile("(decisions\\.[0-9]+\\.)outcome=.*");

    Game {
        turns = List.copyOf(turns);
    }

    /**
     * The crisis of a file on the day of its first event. What has no day in the file is of the day the file is assessed on; what
     * the file expects is left out, since players do otherwise.
     *
     * @param from the day on which it begins; empty for that of the first event
     * @throws InvalidInput with what is wrong with the file
     */
    static Game begin(Draft file, Optional<LocalDate> from, Umpire umpire) {
        LocalDate asOf = file.read(umpire.registry()).asOf();
        Draft dated = file.value(EXPECT).isPresent() ? file.unset(EXPECT) : file;
        for (String item : items(file)) {
            if (dated.value(item + ".date").isEmpty()) dated = dated.set(item + ".date=" + asOf);
        }
        LocalDate day = from.orElseGet(() -> first(
                file.read(umpire.registry()).acts().stream()
                        .filter(act -> act.says().isEvent())
                        .map(act -> act.says().date()),
                asOf));
        Draft begun = dated.set(AS_OF + "=" + day);
        Assessment now = umpire.judge(begun);
        Turn start = new Turn(new Move(day, List.of()), List.of(), null, now, List.of(), umpire.options(begun, now));
        return new Game(begun, List.of(start));
    }

    private static List<String> items(Draft file) {
        return file.paths().stream()
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .map(item -> item.group(1))
                .distinct()
                .toList();
    }

    private static LocalDate first(Stream<LocalDate> days, LocalDate otherwise) {
        return days.map(day -> day == null ? otherwise : day)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    LocalDate day() {
        return last().move().day();
    }

    Turn last() {
        return turns.get(turns.size() - 1);
    }

    Assessment now() {
        return last().after();
    }

    List<Move> moves() {
        return turns.stream().skip(1).map(Turn::move).toList();
    }

    /** The game after a move. */
    Game after(Move move, Umpire umpire) {
        return move.isClock() ? on(move.day(), umpire) : doing(move.changes(), umpire);
    }

    /**
     * The game after somebody has acted on its day.
     *
     * @throws InvalidInput if that cannot be stated, or was stated already
     */
    Game doing(List<String> changes, Umpire umpire) {
        for (String change : changes) {
            if (change.startsWith(AS_OF))
                throw InvalidInput.of(
                        "wrong-day", change, "the day of a game is no act", "`next` and a day goes on to it");
        }
        List<String> dated = changes.stream().flatMap(this::dated).toList();
        Draft acted = draft;
        for (String change : dated) acted = acted.set(change);
        if (acted.text().equals(draft.text()))
            throw InvalidInput.of("nothing-done", String.join(", ", changes), "that stands already", null);
        return next(acted, new Move(day(), dated), umpire.told(draft, dated), umpire);
    }

    /**
     * The game on a later day.
     *
     * @throws InvalidInput if it is none
     */
    Game on(LocalDate later, Umpire umpire) {
        if (!later.isAfter(day()))
            throw InvalidInput.of(
                    "wrong-day", later.toString(), "it is " + day() + " already", "`undo` takes a turn back");
        Draft played = draft.set(AS_OF + "=" + later);
        return next(played, new Move(later, List.of()), umpire.come(played, day(), later), umpire);
    }

    private Game next(Draft played, Move move, List<String> told, Umpire umpire) {
        Assessment after = umpire.judge(played);
        List<Turn> all = new ArrayList<>(turns);
        all.add(new Turn(
                move,
                told,
                now(),
                after,
                Difference.between(now(), after, umpire.registry()),
                umpire.options(played, after)));
        return new Game(played, all);
    }

    /** A request is of the day it is made on, a decision of the day it is taken on. */
    private Stream<String> dated(String change) {
        Matcher added = ADDED.matcher(change);
        Matcher taken = TAKEN.matcher(change);
        if (taken.matches()) return Stream.of(change, taken.group(1) + "date=" + day());
        if (!added.matches() || added.group(2).contains("date:")) return Stream.of(change);
        return Stream.of(added.group(1) + added.group(2) + ", date: " + day() + "}");
    }
}
