package casus.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a duty may stand, as a reader meets it: a word, and beside it a shape, a colour or a pattern that say the same and never
 * speak alone.
 */
public enum Mark {
    OWED("owed now", "operative", "engaged", "adopted"),
    WAITS("waits", "conditional", "pending"),
    DIFFERS("sources differ", "source-dependent"),
    UNCLEAR("unclear", "undetermined"),
    BLOCKED("blocked", "blocked", "refused", "breached", "flagged"),
    EXCUSED("excused", "excused"),
    UNBOUND("not bound", "not-bound", "not-engaged"),
    /** It depends on facts that the file leaves open. */
    OPEN("depends on facts", "open"),
    SILENT("silent", "silent"),
    PART("takes part"),
    NONE("no duty", "absent");

    private static final String TAKES_PART = "takes-part";

    private final String word;
    private final List<String> statuses;

    Mark(String word, String... statuses) {
        this.word = word;
        this.statuses = List.of(statuses);
    }

    /** The mark of a status of an assessment, by its word. */
    public static Mark of(String status) {
        return Stream.of(values())
                .filter(mark -> mark.statuses.contains(status))
                .findFirst()
                .orElse(NONE);
    }

    /** The mark of a duty: work of a coordinating body is not owed, one takes part in it. */
    public static Mark of(String status, String modality) {
        Mark mark = of(status);
        return mark == OWED && TAKES_PART.equals(modality) ? PART : mark;
    }

    public String word() {
        return word;
    }

    /** Its name in a style sheet, and in a {@code Inline.Status}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
