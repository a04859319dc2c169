package casus.page;

import casus.diagnostics.Plain;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Foreign text as Markdown shows it as itself: no markup of its own, no HTML. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]>|~#$";
    private static final String OF_ADDRESSES = "-._~:/?#@!&*+,;=%";

    /** What makes a list or a heading of a line that begins with it. */
    private static final Pattern AT_START = Pattern.compile("^([-+=]|\\d+(?=[.)]))");

    private static final Pattern NO_CODE = Pattern.compile("[`<|]|^ | $|^$");

    private MarkdownText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        Plain.line(text).codePoints().forEach(point -> {
            if (point == '<') escaped.append("&lt;");
            else if (point == '&') escaped.append("&amp;");
            else if (SPECIAL.indexOf(point) >= 0) escaped.append('\\').appendCodePoint(point);
            else escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }

    /** A line of escaped text that stays a line of text where it stands first. */
    static String atStart(String line) {
        String stripped = line.strip();
        Matcher start = AT_START.matcher(stripped);
        if (!start.find()) return stripped;
        String found = start.group();
        boolean number = Character.isDigit(found.charAt(0));
        return (number ? found + "\\" : "\\" + found) + stripped.substring(found.length());
    }

    /** An id between ticks; what would end them, or the cell of a table, or looks like a tag, is written as words. */
    static String code(String text) {
        return NO_CODE.matcher(text).find() ? escaped(text).strip() : "`" + Plain.line(text) + "`";
    }

    /** An address without a character that would end it. */
    static String address(String target) {
        StringBuilder address = new StringBuilder(target.length());
        for (byte one : target.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || OF_ADDRESSES.indexOf(character) >= 0);
            if (plain) address.append(character);
            else address.append(String.format("%%%02X", (int) character));
        }
        return address.toString();
    }
}
