package casus.play;

import casus.diagnostics.InvalidInput;
import casus.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The moves of a game as comments at the end of its scenario, one a line, with the name of the file that it began with.
 *
 * @param base the file it began with
 * @param from the day on which it began
 */
public record GameLog(String base, LocalDate from, List<Move> moves) {
    private static final String HEAD = "Played from ";
    private static final String COMMENT = '#' + " ";
    private static final Pattern BEGUN = Pattern.compile("(?m)^# " + HEAD + "(.+) on ([0-9-]{10})$");
    private static final Pattern MOVE = Pattern.compile("# ([0-9]{4}-[0-9]{2}-[0-9]{2})( \\+)?(?: (.*))?");

    public GameLog {
        moves = List.copyOf(moves);
    }

    /** The comments. */
    static String of(String base, LocalDate from, List<Move> moves) {
        List<String> lines = new ArrayList<>(List.of(HEAD + base + " on " + from));
        for (Move move : moves) {
            if (move.isClock()) lines.add(move.day().toString());
            String mark = " ";
            for (String change : move.changes()) {
                lines.add(move.day() + mark + change);
                mark = " + ";
            }
        }
        return lines.stream().map(line -> COMMENT + line + '\n').collect(Collectors.joining("", "\n", ""));
    }

    /**
     * The log in the text of a file.
     *
     * @param name of the file, for messages
     * @throws InvalidInput if there is none, or a line of it is no move
     */
    public static GameLog read(String text, String name) {
        Matcher begun = BEGUN.matcher(text);
        int at = -1;
        String base = null;
        Optional<LocalDate> from = Optional.empty();
        while (begun.find()) {
            at = begun.end();
            base = begun.group(1);
            from = When.day(begun.group(2));
        }
        if (from.isEmpty())
            throw InvalidInput.of("no-log", name, "the file holds no moves of a game", "`save` in a game writes them");
        List<Move> moves = new ArrayList<>();
        for (String line : text.substring(at).lines().toList()) {
            if (!line.isBlank()) add(line, name, moves);
        }
        return new GameLog(base, from.get(), moves);
    }

    private static void add(String line, String name, List<Move> moves) {
        Matcher move = MOVE.matcher(line);
        Optional<LocalDate> day = move.matches() ? When.day(move.group(1)) : Optional.empty();
        if (day.isEmpty() || (move.group(2) != null && moves.isEmpty()))
            throw InvalidInput.of("no-log", name, "this is no move: " + line, null);
        if (move.group(2) == null) {
            moves.add(new Move(day.get(), move.group(3) == null ? List.of() : List.of(move.group(3))));
            return;
        }
        Move begun = moves.remove(moves.size() - 1);
        List<String> changes = new ArrayList<>(begun.changes());
        changes.add(move.group(3));
        moves.add(new Move(begun.day(), changes));
    }
}
