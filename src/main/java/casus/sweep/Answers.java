package casus.sweep;

import casus.scenario.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The answer of every cell of a grid; answers that are alike are held once, so that a cell takes little beside them. */
public final class Answers {
    private static final int NONE = -1;

    private final Grid grid;
    private final int[] places;
    private final List<Answer> distinct = new ArrayList<>();
    private final Map<Answer, Integer> known = new HashMap<>();
    private final Set<Long> situations = new HashSet<>();
    private boolean takenUp;

    Answers(Grid grid) {
        this.grid = grid;
        this.places = new int[grid.size()];
        Arrays.fill(places, NONE);
    }

    /** Notes the answers of some cells; several workers do so by turns. */
    synchronized void add(int[] cells, List<Answer> answers) {
        for (int at = 0; at < cells.length; at++) places[cells[at]] = place(answers.get(at));
    }

    private int place(Answer answer) {
        Integer place = known.putIfAbsent(answer, distinct.size());
        if (place != null) return place;
        distinct.add(answer);
        return distinct.size() - 1;
    }

    /** Notes the situations that a worker has met. */
    synchronized void met(Set<Long> some) {
        situations.addAll(some);
    }

    /** What they are answers to. */
    public Grid grid() {
        return grid;
    }

    /** The answer of a cell. */
    Answer of(int cell) {
        return distinct.get(places[cell]);
    }

    /** The number of the answer of a cell, the same for cells whose answers are alike. */
    int place(int cell) {
        return places[cell];
    }

    /** The answers that there are, each once. */
    List<Answer> distinct() {
        return distinct;
    }

    boolean isKnown(int cell) {
        return places[cell] != NONE;
    }

    /** How many cells fall out, since their state is no member on their day. */
    public long fallenOut() {
        return Arrays.stream(places)
                .filter(place -> distinct.get(place).isOut())
                .count();
    }

    /** How many cells no crisis can have. */
    public long impossible() {
        return Arrays.stream(places)
                .filter(place -> distinct.get(place).impossible() != null)
                .count();
    }

    /** Why the first of these can be none. */
    String whyImpossible() {
        return distinct.stream()
                .map(Answer::impossible)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** How many situations the rules can tell apart; of a sweep that was taken up, those met since. */
    public long situations() {
        return situations.size();
    }

    /** Notes the answers that some cells had in an earlier run. */
    void takeUp(int[] cells, List<Answer> answers) {
        takenUp = true;
        add(cells, answers);
    }

    /** Whether some answers are of an earlier run, whose situations are not counted. */
    public boolean isTakenUp() {
        return takenUp;
    }

    /** How many answers differ from one another. */
    public long different() {
        return distinct.stream().filter(answer -> answer.verdicts() != null).count();
    }
}
