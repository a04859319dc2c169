package casus.draft;

import java.util.List;

/**
 * Events that a draft does not answer.
 *
 * @param answered {@link #NOBODY} if no other clause promises help over them either, {@link #OTHERS} if one does, {@link #OPEN}
 *     if it is open whether the draft answers them; {@link #DRAFT} if it does, and then there is no hole
 * @param kinds of event
 * @param by who may be behind them; empty where it is so whoever is
 * @param where on whose territory, or when; empty for the recognised territory of those whom the draft protects, while it binds
 * @param states of those whom it protects, the ones of whom this is so; none if it is so of all
 */
record Hole(String answered, List<String> kinds, List<String> by, String where, List<String> states) {
    static final String NOBODY = "nobody";
    static final String OTHERS = "others";
    static final String OPEN = "open";
    static final String DRAFT = "draft";

    Hole {
        kinds = List.copyOf(kinds);
        by = List.copyOf(by);
        states = List.copyOf(states);
    }
}
