package casus.play;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.page.Page;
import casus.scenario.Draft;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A game as it is played, line by line, with its branches and what can be taken back. */
public final class Play {
    /** What a line may begin with, beside the number of an act and {@code path=value}. */
    private static final List<String> WORDS = List.of("next", "vote", "may", "undo", "branch", "go");

    private static final String FIRST = "main";
    private static final String UNCOMMENTED = "a.json";
    private static final int MOST_BRANCHES = 16;

    private Umpire umpire;
    private final Map<String, Deque<Game>> branches = new LinkedHashMap<>();
    private String branch = FIRST;

    private Play(Game game, Umpire umpire) {
        this.umpire = umpire;
        branches.put(FIRST, new ArrayDeque<>(List.of(game)));
    }

    /**
     * Begins a game.
     *
     * @param from the day on which it begins; empty for that of the first event
     * @throws InvalidInput with what is wrong with the file
     */
    public static Play of(Draft file, Optional<LocalDate> from, Umpire umpire) {
        return new Play(Game.begin(file, from, umpire), umpire);
    }

    Game game() {
        return branches.get(branch).peek();
    }

    Umpire umpire() {
        return umpire;
    }

    String branch() {
        return branch;
    }

    Map<String, Deque<Game>> branches() {
        return branches;
    }

    /** The page on how it stands at the beginning. */
    public Page begun() {
        return new TurnPage(umpire.registry()).of(game());
    }

    /** Whether a file of that name would be read as the scenario is written, with moves as comments behind it. */
    public boolean mayBeSavedAs(String name) {
        return game().draft().mayBeCalled(name) && !game().draft().mayBeCalled(UNCOMMENTED);
    }

    /** The text of the scenario as it stands, with the moves that led there behind it. */
    public String log(String base) {
        return game().draft().text()
                + GameLog.of(base, game().turns().get(0).move().day(), game().moves());
    }

    /** The whole game for those who run it. */
    public Page facilitator() {
        return new GamePage(this).page();
    }

    /** The turns for programs. */
    public List<Map<String, Object>> json() {
        return new GamePage(this).json();
    }

    /**
     * Plays a line.
     *
     * @return what came of it
     * @throws InvalidInput if it is no move; then the game stands as it stood
     */
    public Page line(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "next" -> moved(game().on(Moves.day(game().day(), rest), umpire));
            case "vote" -> moved(game().doing(Moves.vote(game(), rest), umpire));
            case "may" -> {
                Moves.refuseMore(rest);
                return where();
            }
            case "undo" -> {
                Moves.refuseMore(rest);
                undo();
                return where();
            }
            case "branch" -> {
                branch(rest);
                return where();
            }
            case "go" -> {
                go(rest);
                return where();
            }
            default -> moved(game().doing(acts(line.strip(), words), umpire));
        }
        return new TurnPage(umpire.registry()).of(game());
    }

    /** Where the game is, and what is awaited there. */
    private Page where() {
        return new TurnPage(umpire.registry()).where(game(), branch);
    }

    /** Lets another umpire judge from now on, such as one who knows what the law is now. */
    public void judgedBy(Umpire other) {
        umpire = other;
    }

    /** Plays moves again that a log holds. */
    public void replay(List<Move> moves) {
        for (Move move : moves) moved(game().after(move, umpire));
    }

    /** Whether a line is meant as a move, whatever becomes of it. */
    public static boolean isMove(String first) {
        return WORDS.contains(first) || first.matches("[0-9]+") || first.contains("=");
    }

    private List<String> acts(String line, List<String> words) {
        if (words.get(0).matches("[0-9]+") && words.size() <= 2) return Moves.act(game(), words);
        if (words.get(0).contains("=")) return List.of(line);
        throw InvalidInput.of(
                "unknown-move",
                words.get(0),
                "this is no move",
                Suggestions.nearest(words.get(0), WORDS)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("a move is the number of an act, `PATH=VALUE`, or one of " + String.join(", ", WORDS)));
    }

    private void moved(Game next) {
        branches.get(branch).push(next);
    }

    private void undo() {
        if (branches.get(branch).size() == 1)
            throw InvalidInput.of("nothing-to-undo", "undo", "nothing has been done yet", null);
        branches.get(branch).pop();
    }

    /** Goes on from here under another name; what was stays as it was. */
    private void branch(List<String> words) {
        String name = name(words);
        if (branches.containsKey(name))
            throw InvalidInput.of(
                    "duplicate-branch", name, "there is such a branch", "`go " + name + "` goes on in it");
        if (branches.size() >= MOST_BRANCHES)
            throw InvalidInput.of("too-many-branches", name, "a game has at most " + MOST_BRANCHES, null);
        branches.put(name, new ArrayDeque<>(branches.get(branch)));
        branch = name;
    }

    private void go(List<String> words) {
        String name = name(words);
        if (!branches.containsKey(name))
            throw InvalidInput.of(
                    "unknown-branch", name, "there is no such branch", Suggestions.hint(name, branches.keySet()));
        branch = name;
    }

    private static String name(List<String> words) {
        if (words.size() == 1 && words.get(0).matches("[\\p{L}0-9_-]{1,40}")) return words.get(0);
        throw InvalidInput.of("wrong-name", String.join(" ", words), "a branch goes by one word", null);
    }
}
