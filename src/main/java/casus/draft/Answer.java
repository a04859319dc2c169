package casus.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who answers an event. */
enum Answer {
    /** The draft does. */
    DRAFT,
    /** It is open whether the draft does. */
    OPEN,
    /** The draft does not, another clause that promises help does. */
    OTHERS,
    /** No clause that promises help does. */
    NOBODY;

    /** As JSON says it. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
