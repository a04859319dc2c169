package casus.page;

import java.util.Locale;

/** What came of comparing a scenario with what its file expects: a word, and a shape beside it. */
public enum Check {
    ERROR("error"),
    FAILED("failed"),
    /** The file expects nothing. */
    UNCHECKED("not checked"),
    PASSED("passed");

    private final String word;

    Check(String word) {
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
