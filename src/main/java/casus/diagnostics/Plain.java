package casus.diagnostics;

/** Makes foreign text safe for one line of a terminal. */
public final class Plain {
    private Plain() {}

    /** The text with every control or invisible formatting character shown as its number, {@code <U+001B>}. */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isHidden(point)) plain.append(String.format("<U+%04X>", point));
            else plain.appendCodePoint(point);
        });
        return plain.toString();
    }

    /** Whether a character moves the cursor, reorders or hides text instead of showing itself. */
    public static boolean isHidden(int point) {
        if (point >= ' ' && point <= '~') return false; // nearly every character of every file
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
