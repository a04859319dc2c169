package casus.flip;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to come about: another status of a conclusion, or another strength of a force.
 *
 * @param ids of the conclusion, or of several that are all to be so
 * @param status the status wanted; null if any other will do
 * @param strength the strength wanted, or null
 */
public record Target(List<String> ids, String status, Strength strength) {
    public Target {
        ids = List.copyOf(ids);
    }

    /** The same of several conclusions at once. */
    public static Target of(List<String> ids, String wanted) {
        Target first = of(ids.get(0) + wanted);
        return ids.size() == 1 ? first : new Target(ids, first.status(), first.strength());
    }

    /** The conclusion, or all of them. */
    public String id() {
        return String.join(", ", ids);
    }

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

    /** What stands before the ids of verdicts. */
    private static final Set<String> VERDICTS = Set.of("engagement", "duty", "decision", "breach", "conflict", "force");

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
            return new Target(List.of(force.group(1)), null, new Strength(force.group(2), force.group(3), bound));
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
                ? new Target(List.of(text), null, null)
                : new Target(List.of(text.substring(0, equals)), text.substring(equals + 1), null);
    }

    /** Whether verdicts alone tell whether it is met; a remark on what is known is none. */
    boolean isVerdict() {
        return ids.stream().allMatch(id -> VERDICTS.contains(id.substring(0, Math.max(0, id.indexOf(':')))));
    }

    /** Whether an assessment has it, where another stood before. */
    boolean isMetBy(Assessment now, Assessment before) {
        if (strength == null) return isMetBy(now::status, before::status);
        return now.findings().get(ids.get(0)) instanceof Finding.Force force && strength.holds(force.numbers());
    }

    /** Whether verdicts have it. */
    boolean isMetBy(Verdicts now, Verdicts before) {
        if (strength == null) return isMetBy(now::status, before::status);
        Numbers numbers = now.forces().get(ids.get(0));
        return numbers != null && strength.holds(numbers);
    }

    private boolean isMetBy(UnaryOperator<String> now, UnaryOperator<String> before) {
        return ids.stream()
                .allMatch(id -> status == null
                        ? !now.apply(id).equals(before.apply(id))
                        : now.apply(id).equals(status));
    }

    /** What is wanted, in words. */
    public String wanted() {
        if (strength != null) return strength.measure() + " " + strength.sign() + " " + strength.bound();
        return status == null ? "any other status" : status;
    }

    /** How the conclusion stands in an assessment, in words. */
    public String standing(Assessment assessment) {
        if (strength == null)
            return ids.stream().map(assessment::status).distinct().collect(Collectors.joining(", "));
        if (!(assessment.findings().get(ids.get(0)) instanceof Finding.Force force))
            return assessment.status(ids.get(0));
        NumberRange span = force.numbers().of(strength.measure());
        return strength.measure() + " "
                + (span.isSingle() ? String.valueOf(span.min()) : span.min() + " to " + span.max());
    }
}
