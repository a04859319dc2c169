package casus.play;

import casus.brief.AssessmentJson;
import casus.brief.Brief;
import casus.compare.DifferencePage;
import casus.data.Registry;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A turn in words: what was done, what it moved, what of it changes nothing, and what is awaited of whom. */
final class TurnPage {
    private final Registry registry;

    TurnPage(Registry registry) {
        this.registry = registry;
    }

    /** The last turn of a game; of one that begins, how the crisis stands. */
    Page of(Game game) {
        Turn turn = game.last();
        PageBuilder page = new PageBuilder(title(turn));
        if (turn.before() == null) lines(page, "Answer", List.of(answer(turn)));
        else {
            lines(page, "Moved", moved(turn));
            lines(page, "Not used", unused(turn));
        }
        awaited(page, turn);
        return page.build();
    }

    /** The day, the branch, how many turns lie behind, and what is awaited. */
    Page where(Game game, String branch) {
        int turns = game.moves().size();
        PageBuilder page = new PageBuilder(Words.day(game.day()) + ", branch " + branch + ", after "
                + Words.number(turns) + (turns == 1 ? " turn" : " turns"));
        awaited(page, game.last());
        return page.build();
    }

    /** The day and what was done on it. */
    String title(Turn turn) {
        String day = Words.day(turn.move().day());
        if (turn.before() == null) return day + ": " + turn.after().scenario().title();
        return turn.told().isEmpty() ? day : day + ": " + told(turn.told());
    }

    private static String told(List<String> sentences) {
        return sentences.stream().map(Words::capital).collect(Collectors.joining("; ")) + ".";
    }

    /** How the crisis stands after a turn. */
    String answer(Turn turn) {
        return String.join(" ", brief(turn).sentences());
    }

    private Brief brief(Turn turn) {
        return Brief.of(AssessmentJson.of(turn.after(), registry), Brief.Extent.SCREEN, false);
    }

    List<String> moved(Turn turn) {
        List<String> told = DifferencePage.told(turn.before(), turn.after(), turn.moved(), registry);
        return told.isEmpty() ? List.of("Nothing moved.") : told;
    }

    /** What changes nothing and did not stand before, or was of use then: it has lapsed. */
    List<String> unused(Turn turn) {
        List<String> fresh = new ArrayList<>();
        turn.after().grounds().unused().stream()
                .filter(one -> !turn.before().grounds().unused().contains(one))
                .forEach(one -> fresh.add(one.path()));
        if (fresh.isEmpty()) return List.of();
        List<String> old = Brief.of(AssessmentJson.of(turn.before(), registry), Brief.Extent.SCREEN, false)
                .unused();
        return brief(turn).unused().stream().filter(line -> !old.contains(line)).toList();
    }

    private void awaited(PageBuilder page, Turn turn) {
        List<Block.Line> lines = new ArrayList<>();
        for (Option option : turn.options()) {
            int number = lines.size() + 1;
            String refusal = option.refusal();
            String or = refusal.isEmpty() || option.isVote() ? "" : " Or: " + number + " " + refusal + ".";
            lines.add(new Block.Line(number, Phrase.of(awaited(option) + or)));
        }
        if (lines.isEmpty()) lines.add(Block.Line.of(Phrase.of("Nothing that anybody owes waits for an act.")));
        page.add(new Block.Labelled("Awaited", lines));
    }

    /** What is awaited, as it would be told. */
    static String awaited(Option option) {
        if (option.isVote()) return "More votes: " + String.join("; ", option.told()) + ".";
        return option.told().stream().collect(Collectors.joining(", and that ", "That ", "."));
    }

    private static void lines(PageBuilder page, String label, List<String> texts) {
        if (texts.isEmpty()) return;
        page.add(new Block.Labelled(
                label,
                texts.stream().map(text -> Block.Line.of(Phrase.of(text))).toList()));
    }
}
