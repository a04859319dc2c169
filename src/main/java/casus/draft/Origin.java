package casus.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is behind a made-up event.
 *
 * @param told in words, after the kinds of event; empty for what nobody is behind
 * @param keys as a file writes them, after a comma
 */
record Origin(String told, String keys) {
    private static final String AUTHOR = ", by: {name: somebody, type: %s, origin: %s}";

    static String by(String state) {
        return ", by: " + state;
    }

    /** The keys of the same author where another state is struck. */
    String striking(String stranger, String party) {
        return of(stranger, party).stream()
                .filter(one -> one.told.equals(told))
                .map(Origin::keys)
                .findFirst()
                .orElse(keys);
    }

    /**
     * Everybody who may be behind what strikes a state.
     *
     * @param stranger a state that is no party
     * @param party another party than the one struck, or null if there is none
     */
    static List<Origin> of(String stranger, String party) {
        List<Origin> all = new ArrayList<>();
        all.add(new Origin("", ""));
        all.add(new Origin("by a state that is no party", by(stranger)));
        if (party != null) all.add(new Origin("by another party", by(party)));
        all.add(new Origin("by a group from a state that is no party", AUTHOR.formatted("non-state", stranger)));
        if (party != null) all.add(new Origin("by a group from another party", AUTHOR.formatted("non-state", party)));
        all.add(new Origin("by a group from inside", AUTHOR.formatted("non-state", "internal")));
        all.add(new Origin("by an unknown author", AUTHOR.formatted("unknown", "unknown")));
        return all;
    }
}
