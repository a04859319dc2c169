package casus.play;

import casus.compare.Difference;
import casus.compare.DifferencePage;
import casus.compare.Timeline;
import casus.compare.TimelinePage;
import casus.data.Registry;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole of a game: every turn of the branch that is played, how it stands, and how the other branches stand. */
final class GamePage {
    private final Play play;
    private final Game game;
    private final Registry registry;
    private final TurnPage turns;

    GamePage(Play play) {
        this.play = play;
        this.game = play.game();
        this.registry = play.umpire().registry();
        this.turns = new TurnPage(registry);
    }

    Page page() {
        PageBuilder page = new PageBuilder(game.now().scenario().title() + ": the game");
        page.paragraph(length());
        page.heading(2, "How it stands");
        page.paragraph(turns.answer(game.last()));
        chart(page);
        page.heading(2, "Turn by turn");
        for (Turn turn : game.turns()) {
            page.heading(3, turns.title(turn));
            if (turn.before() == null) page.paragraph(turns.answer(turn));
            else {
                turns.moved(turn).forEach(line -> page.point(1, line));
                turns.unused(turn).forEach(line -> page.point(1, "Not used: " + line));
            }
        }
        page.heading(2, "What is awaited");
        if (game.last().options().isEmpty()) page.paragraph("Nothing that anybody owes waits for an act.");
        game.last().options().forEach(option -> page.point(1, TurnPage.awaited(option)));
        branches(page);
        return page.build();
    }

    private String length() {
        int moves = game.moves().size();
        return "From " + Words.day(game.turns().get(0).move().day()) + " to " + Words.day(game.day()) + ", "
                + Words.number(moves) + (moves == 1 ? " turn." : " turns.");
    }

    private void chart(PageBuilder page) {
        Map<LocalDate, Timeline.Moment> days = new TreeMap<>();
        for (Turn turn : game.turns()) {
            LocalDate day = turn.move().day();
            days.put(day, new Timeline.Moment(day, turn.after(), List.of(), turn.moved()));
        }
        new TimelinePage(List.copyOf(days.values()), registry)
                .chart(game.day(), false)
                .ifPresent(page::add);
    }

    private void branches(PageBuilder page) {
        if (play.branches().size() == 1) return;
        page.heading(2, "Other branches");
        play.branches().forEach((name, history) -> {
            if (!name.equals(play.branch())) branch(page, name, history);
        });
    }

    private void branch(PageBuilder page, String name, Deque<Game> history) {
        Game other = history.peek();
        page.heading(3, null, Phrase.of(name + ", on " + Words.day(other.day())));
        int parted = parted(other);
        page.paragraph(
                parted == 0
                        ? "It shares no turn with this one."
                        : "It has the first " + (parted == 1 ? "turn" : Words.number(parted) + " turns")
                                + " of this one; then:");
        other.turns().stream().skip(parted + 1L).forEach(turn -> page.point(1, turns.title(turn)));
        List<String> moved = DifferencePage.told(
                game.now(), other.now(), Difference.between(game.now(), other.now(), registry), registry);
        if (!moved.isEmpty()) page.paragraph("At its end, from how it stands here to how it stands there:");
        moved.forEach(line -> page.point(1, line));
    }

    /** How many moves two games have in common. */
    private int parted(Game other) {
        int same = 0;
        List<Move> here = game.moves();
        List<Move> there = other.moves();
        while (same < here.size() && same < there.size() && here.get(same).equals(there.get(same))) same++;
        return same;
    }

    List<Map<String, Object>> json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Turn turn : game.turns()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("day", turn.move().day().toString());
            json.put("changes", turn.move().changes());
            json.put("told", turn.told());
            json.put("moved", turn.moved());
            json.put(
                    "awaited",
                    turn.options().stream()
                            .map(option ->
                                    Map.of("changes", List.of(option.act().doing()), "told", option.told()))
                            .toList());
            all.add(json);
        }
        return all;
    }
}
