package casus.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line says as another above it did is said by the number of that line. */
final class AsLine {
    private static final Pattern OWED =
            Pattern.compile("^((?:must|may) .*? under \\{clause:[^}]*\\})(, once [^(;.]*)(.*)$");

    private record Told(int number, String owed, String once) {}

    private final List<Told> told = new ArrayList<>();

    /** The text of a line, shorter where a line above begins alike. */
    String shorter(int number, String text) {
        Matcher parts = OWED.matcher(text);
        if (!parts.matches()) return text;
        String once = parts.group(2).strip();
        for (Told above : told) {
            if (!above.owed().equals(parts.group(1))) continue;
            String as = "as line" + English.FIRM + above.number();
            String rest = parts.group(2).substring(once.length()) + parts.group(3);
            if (above.once().equals(once)) return as + rest;
            boolean besides = once.equals(English.and(above.once(), GateText.ITSELF));
            return as + (besides ? ", once " + GateText.ITSELF + " as well" : ", but" + once.substring(1)) + rest;
        }
        told.add(new Told(number, parts.group(1), once));
        return text;
    }
}
