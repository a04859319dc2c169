package casus.page;

import java.util.Locale;

/** How a row or a branch looks beside others. It says nothing that its words do not say. */
public enum Tone {
    PLAIN,
    HOLDS,
    FAILS;

    /** The class it has in a style sheet. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
