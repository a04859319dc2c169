package casus.diagnostics;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Makes foreign text safe for one line of a terminal. */
public final class Plain {
    private Plain() {}

    private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW);

    /**
     * The text with every control or invisible formatting character shown as its number, {@code <U+001B>}; but what joins
     * or parts two letters of a script that has such letters is left, since it belongs to their spelling.
     */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int point = text.codePointAt(at);
            if (isHidden(point) && !isSpelling(before, point)) plain.append(String.format("<U+%04X>", point));
            else plain.appendCodePoint(point);
            before = point;
        }
        return plain.toString();
    }

    private static boolean isSpelling(int before, int point) {
        return isJoiner(point) && Character.isLetter(before) && !UNJOINED.contains(UnicodeScript.of(before));
    }

    private static boolean isJoiner(int point) {
        return point == 0x200C || point == 0x200D;
    }

    /**
     * Whether a writing system needs a character that does not show itself, or it does no harm to those who read: joiners,
     * marks (not overrides) of direction, signs before numbers, soft hyphens.
     */
    public static boolean isNeeded(int point) {
        return isJoiner(point)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || point == 0x00AD
                || point == 0x2060
                || (point >= 0x0600 && point <= 0x0605)
                || point == 0x06DD
                || point == 0x070F
                || point == 0x0890
                || point == 0x0891
                || point == 0x08E2;
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
