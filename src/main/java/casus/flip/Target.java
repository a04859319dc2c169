package casus.flip;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.diagnostics.InvalidInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to come about: another status of a conclusion, or another strength of a force.
 *
 * @param id of the conclusion
 * @param status the status wanted; null if any other will do
 * @param strength the strength wanted, or null
 */
public record Target(String id, String status, Strength strength) {
    /**
     * A number of a force, certain to be met.
     *
     * @param measure see {@link Numbers#MEASURES}
     * @param bound personnel
     */
    record Strength(String measure, String sign, int bound) {
        boolean holds(Numbers numbers) {
            NumberRange span = numbers.of(measure);
            return switch (sign) {
                case ">" -> span.min() > bound;
                case ">=" -> span.min() >= bound;
                case "<" -> span.max() < bound;
                case "<=" -> span.max() <= bound;
                default -> span.isSingle() && span.min() == bound;
            };
        }
    }

    /** Whether it is a strength of a force that is wanted. */
    public boolean isStrength() {
        return strength != null;
    }

    private static final Pattern FORCE =
            Pattern.compile("(force:[a-z0-9-]+):(" + String.join("|", Numbers.MEASURES) + ")(>=|<=|>|<|=)([0-9]{1,9})");

    /**
     * Reads {@code ID}, {@code ID=STATUS} or {@code force:crrf:firm>0}.
     *
     * @throws InvalidInput if it is none of them
     */
    public static Target of(String text) {
        Matcher force = FORCE.matcher(text);
        if (force.matches()) {
            int bound = Integer.parseInt(force.group(4));
            return new Target(force.group(1), null, new Strength(force.group(2), force.group(3), bound));
        }
        if (text.startsWith("force:")) {
            throw InvalidInput.of(
                    "wrong-goal",
                    text,
                    "of a force, a number is wanted",
                    "write force:FORCE:MEASURE>N, with one of " + String.join(", ", Numbers.MEASURES));
        }
        int equals = text.indexOf('=');
        return equals < 0
                ? new Target(text, null, null)
                : new Target(text.substring(0, equals), text.substring(equals + 1), null);
    }

    /** Whether an assessment has it, where the conclusion stood so before. */
    boolean isMetBy(Assessment assessment, String before) {
        if (strength != null)
            return assessment.findings().get(id) instanceof Finding.Force force && strength.holds(force.numbers());
        String now = assessment.status(id);
        return status == null ? !now.equals(before) : now.equals(status);
    }

    /** What is wanted, in words. */
    public String wanted() {
        if (strength != null) return strength.measure() + " " + strength.sign() + " " + strength.bound();
        return status == null ? "any other status" : status;
    }

    /** How the conclusion stands in an assessment, in words. */
    String standing(Assessment assessment) {
        if (strength == null) return assessment.status(id);
        if (!(assessment.findings().get(id) instanceof Finding.Force force)) return assessment.status(id);
        NumberRange span = force.numbers().of(strength.measure());
        return strength.measure() + " "
                + (span.isSingle() ? String.valueOf(span.min()) : span.min() + " to " + span.max());
    }
}
