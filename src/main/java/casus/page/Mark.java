package casus.page;

import java.util.Locale;

/**
 * How a duty may stand, as a reader meets it: a word, and beside it a shape, a colour or a pattern that say the same and never
 * speak alone.
 */
public enum Mark {
    OWED("owed now"),
    WAITS("waits"),
    DIFFERS("sources differ"),
    UNCLEAR("unclear"),
    BLOCKED("blocked"),
    EXCUSED("excused"),
    UNBOUND("not bound"),
    /** It depends on facts that the file leaves open. */
    OPEN("depends on facts"),
    SILENT("silent"),
    PART("takes part"),
    NONE("no duty");

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Its name in a style sheet, and in a {@code Inline.Status}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
