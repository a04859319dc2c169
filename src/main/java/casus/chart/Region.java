package casus.chart;

import java.util.List;

/**
 * What a map shows: where states stand under one clause. A state has several duties, so a map shows one clause; several
 * regions of one crisis make one map that the reader can switch.
 *
 * @param title whose statuses these are, {@code Rapid Reaction Force}: the name of the clause, short enough for a button
 * @param states each once; the window is fitted to all but the neighbours
 * @param bases in the order of their numbers
 */
public record Region(String title, List<StateMark> states, List<BaseMark> bases) {
    public Region {
        states = List.copyOf(states);
        bases = List.copyOf(bases);
    }
}
