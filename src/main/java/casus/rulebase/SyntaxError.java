package casus.rulebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser's complaints in the reader's words. */
final class SyntaxError {
    private static final Pattern INPUT = Pattern.compile("input '(.*?)'(?: |$|\\.)");

    private SyntaxError() {}

    /** What is wrong, out of the message of the parser. */
    static String reworded(String message, boolean inRule) {
        if (message.contains("trailing semi-colon")) return "`;` does not fit here";
        Matcher input = INPUT.matcher(message);
        if (!input.find()) return "this is not a rule";
        String word = input.group(1);
        return word.equals("<eof>")
                ? "the file ends " + (inRule ? "within the rule" : "too early")
                : "`" + word + "` does not fit here";
    }
}
