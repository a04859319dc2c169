package casus.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a value stands in a text, from {@code start} to before {@code end}, without the space and the comments after it.
 *
 * @param entries what a map or a list holds
 */
record Layout(Style style, int start, int end, List<Entry> entries) {
    /** How it is written: a single value, by indentation, or within brackets. */
    enum Style {
        SINGLE,
        BLOCK,
        FLOW
    }

    /**
     * An entry of a map or a list.
     *
     * @param step the key, or the number from 0
     * @param start where the key, the hyphen, or the item within brackets starts
     * @param after where the key's colon or the hyphen has ended; negative if there is none where it is looked for
     */
    record Entry(String step, int start, int after, Layout value) {
        int end() {
            return Math.max(after, value.end());
        }
    }

    static Layout nothing(int at) {
        return new Layout(Style.SINGLE, at, at, List.of());
    }

    Optional<Entry> entry(String step) {
        return entries.stream().filter(entry -> entry.step().equals(step)).findFirst();
    }

    Entry last() {
        return entries.get(entries.size() - 1);
    }
}
