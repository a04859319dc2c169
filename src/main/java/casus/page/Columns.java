package casus.page;

/** How many columns of a terminal a text takes: two for a wide character, none for a mark on the one before, or for a colour. */
final class Columns {
    /** First and last of the ranges of characters that East Asian scripts print twice as wide, and of pictographs. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private Columns() {}

    static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (text.charAt(at) == Colour.ESCAPE) at = Math.max(at, text.indexOf('m', at));
            else columns += of(text.codePointAt(at));
        }
        return columns;
    }

    private static int of(int point) {
        if (point < 0x300) return 1; // nearly every character
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) return 0;
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) return 2;
        }
        return 1;
    }
}
