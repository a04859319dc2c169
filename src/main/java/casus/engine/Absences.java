package casus.engine;

import casus.facts.Reads;
import casus.rulebase.FactTypes;
import casus.rulebase.RuleCard;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a rule asked there to be none of. */
final class Absences {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** How a truth qualifies what there is none of. */
    private static final Map<String, String> TRUTHS = Map.of("YES", "certain", "DOUBT", "open", "NO", "failing");

    private Absences() {}

    /** "no reservation by KAZ to crrf": the fact's own wording, filled from what its constraints are bound to. */
    static String sentence(RuleCard.Absence absence, Map<String, Object> bindings) {
        Reads reads = FactTypes.of(absence.type()).getAnnotation(Reads.class);
        Matcher slot = SLOT.matcher(reads.absent());
        StringBuilder text = new StringBuilder("no ");
        while (slot.find()) {
            slot.appendReplacement(text, Matcher.quoteReplacement(value(slot.group(1), absence, bindings)));
        }
        slot.appendTail(text);
        return text.toString().replaceAll(" +", " ").strip();
    }

    private static String value(String component, RuleCard.Absence absence, Map<String, Object> bindings) {
        Pattern asked = Pattern.compile(
                "\\b" + component + "\\s*(?:==|in)\\s*(?:(\\$\\w+)|\"([^\"]*)\"|\\w+\\.(\\w+)|\\(([^)]*)\\))");
        for (String constraint : absence.constraints()) {
            Matcher matcher = asked.matcher(constraint);
            if (!matcher.find()) continue;
            if (matcher.group(1) != null) return String.valueOf(bindings.getOrDefault(matcher.group(1), ""));
            if (matcher.group(2) != null) return matcher.group(2);
            if (matcher.group(3) != null) return TRUTHS.get(matcher.group(3));
            return matcher.group(4).replace("\"", "").replace(", ", " or ").strip();
        }
        return "";
    }
}
