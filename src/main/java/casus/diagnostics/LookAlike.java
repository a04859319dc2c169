package casus.diagnostics;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that look like another, or like none, so that a reader cannot see what is wrong. */
public final class LookAlike {
    /** What a message quotes of the user's. */
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    private static final String LETTERS = "АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοıİſ";
    private static final String LIKE = "ABESIJKMHOPCTYXaeopcyxijshdABEZHIKMNOPTYXoiIs";

    private LookAlike() {}

    /** What to say of the first one in what a message quotes, if there is one. */
    static Optional<String> quotedIn(String message) {
        if (isAscii(message)) return Optional.empty();
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            int at = first(quoted.group(1));
            if (at >= 0) return Optional.of(sentence(quoted.group(1).codePointAt(at)));
        }
        return Optional.empty();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x7F);
    }

    /** Where the first one stands, or a negative number; letters of a word in their own script are none. */
    private static int first(String word) {
        boolean foreign = word.codePoints()
                .anyMatch(point -> point > 0x7F && Character.isLetter(point) && LETTERS.indexOf(point) < 0);
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int point = word.codePointAt(at);
            if (Plain.isHidden(point) || !sign(point).isEmpty()) return at;
            if (!foreign && LETTERS.indexOf(point) >= 0) return at;
        }
        return -1;
    }

    private static String sentence(int point) {
        return Plain.isHidden(point)
                ? number(point) + " in it shows nothing; delete it"
                : number(point) + " in it looks like " + meant(point) + "; write that";
    }

    private static String meant(int point) {
        int letter = LETTERS.indexOf(point);
        String like = letter >= 0 ? String.valueOf(LIKE.charAt(letter)) : sign(point);
        return like.equals(" ") ? "a blank" : "`" + like + "`";
    }

    /** The sign of ASCII that a blank, a dash, a quote or another mark looks like; empty where it is none of these. */
    public static String sign(int point) {
        if (point <= 0x7F) return "";
        if (Character.getType(point) == Character.SPACE_SEPARATOR) return " ";
        if (Character.getType(point) == Character.DASH_PUNCTUATION || point == 0x2212) return "-";
        if (point >= 0xFF01 && point <= 0xFF5E) return String.valueOf((char) (point - 0xFF01 + '!'));
        return switch (point) {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB -> "\"";
            case 0x2236, 0xA789, 0x02D0 -> ":";
            case 0x060C, 0x3001 -> ",";
            default -> "";
        };
    }

    /** A character by its number and, in brackets, its name. */
    public static String number(int point) {
        String name = Character.getName(point);
        String number = String.format("U+%04X", point);
        return name == null ? number : number + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
