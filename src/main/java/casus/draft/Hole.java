package casus.draft;

import java.util.List;

/**
 * Events that a draft does not answer.
 *
 * @param answered never {@link Answer#DRAFT}, which leaves no hole
 * @param kinds of event
 * @param by who may be behind them; empty where it is so whoever is
 * @param where on whose territory, or when; empty for the recognised territory of those whom the draft protects, while it binds
 * @param states of those whom it protects, the ones of whom this is so; none if it is so of all
 */
record Hole(Answer answered, List<String> kinds, List<String> by, String where, List<String> states) {
    Hole {
        kinds = List.copyOf(kinds);
        by = List.copyOf(by);
        states = List.copyOf(states);
    }
}
