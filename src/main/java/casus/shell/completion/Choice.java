package casus.shell.completion;

/**
 * A word that could stand at the cursor.
 *
 * @param value the whole word
 * @param shown what of it tells it from the others
 * @param note what it means, or null
 * @param ends whether the word ends with it; else more of it is to follow
 */
public record Choice(String value, String shown, String note, boolean ends) {
    static Choice of(String value) {
        return new Choice(value, value, null, true);
    }

    static Choice of(String value, String note) {
        return new Choice(value, value, note, true);
    }

    /** The beginning of a word. */
    static Choice start(String value, String shown) {
        return new Choice(value, shown, null, false);
    }
}
