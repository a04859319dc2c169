package casus.engine;

import casus.facts.Reads;
import casus.rulebase.FactTypes;
import casus.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a rule asked there to be none of: "no reservation by KAZ to crrf". The fact's own wording and the constraints
 * are taken apart once for a rule; each firing only fills in what its variables are bound to.
 */
final class AbsenceText {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** How a truth qualifies what there is none of. */
    private static final Map<String, String> TRUTHS = Map.of("YES", "certain", "DOUBT", "open", "NO", "failing");

    /** A text, or if {@code bound} the variable whose value stands there. */
    private record Part(String text, boolean bound) {}

    private final List<Part> parts = new ArrayList<>();

    AbsenceText(RuleCard.Absence absence) {
        String wording = FactTypes.of(absence.type()).getAnnotation(Reads.class).absent();
        Matcher slot = SLOT.matcher(wording);
        int end = 0;
        parts.add(new Part("no ", false));
        while (slot.find()) {
            parts.add(new Part(wording.substring(end, slot.start()), false));
            parts.add(value(slot.group(1), absence));
            end = slot.end();
        }
        parts.add(new Part(wording.substring(end), false));
    }

    /** The sentence for one firing; a variable without a value reads as nothing. */
    String sentence(Function<String, String> values) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) text.append(part.bound() ? values.apply(part.text()) : part.text());
        String sentence = text.toString();
        return (sentence.contains("  ") ? sentence.replaceAll(" +", " ") : sentence).strip();
    }

    private static Part value(String component, RuleCard.Absence absence) {
        Pattern asked = Pattern.compile(
                "\\b" + component + "\\s*(?:==|in)\\s*(?:(\\$\\w+)|\"([^\"]*)\"|\\w+\\.(\\w+)|\\(([^)]*)\\))");
        for (String constraint : absence.constraints()) {
            Matcher matcher = asked.matcher(constraint);
            if (!matcher.find()) continue;
            if (matcher.group(1) != null) return new Part(matcher.group(1), true);
            if (matcher.group(2) != null) return new Part(matcher.group(2), false);
            if (matcher.group(3) != null) return new Part(TRUTHS.get(matcher.group(3)), false);
            return new Part(
                    matcher.group(4).replace("\"", "").replace(", ", " or ").strip(), false);
        }
        return new Part("", false);
    }
}
