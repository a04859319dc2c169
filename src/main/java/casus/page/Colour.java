package casus.page;

/** How words that say where something stands look on a terminal that shows colours; they say the same without. */
final class Colour {
    private static final String BEGIN = "\u001b[";
    private static final String END = BEGIN + "0m";
    /** One of the sequences above, which take no column. */
    static final char ESCAPE = BEGIN.charAt(0);

    private Colour() {}

    /** The words in the colour of a mark, by its name in a style sheet; colours that show on light ground and on dark. */
    static String of(String css, String words) {
        String code = switch (css) {
            case "owed" -> "1;32";
            case "waits" -> "33";
            case "differs" -> "35";
            case "unclear", "open" -> "36";
            case "blocked" -> "31";
            case "excused", "unbound" -> "2";
            case "part" -> "32";
            default -> "";
        };
        return code.isEmpty() ? words : BEGIN + code + "m" + words + END;
    }
}
