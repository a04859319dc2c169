package casus.sweep;

import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Status;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a pivot shows of each cell: how a conclusion stands, how many of several have a status, or a number of a force.
 *
 * @param ids those asked about, {@code *} standing for anything
 * @param status the one that is counted, or null
 * @param several whether it is asked of several conclusions; work in common, which promises nobody help, is not counted then
 * @param measure the number of a force, see {@link Numbers#MEASURES}, or null
 */
public record Question(Pattern ids, String status, boolean several, String measure, String text) {
    private static final Pattern FORCE =
            Pattern.compile("(force:[a-z0-9-]+)[.:](" + String.join("|", Numbers.MEASURES) + ")");

    /** How many duties have fallen due, work in common apart. */
    public static final String USUAL = "duty:*=operative";

    /**
     * Reads {@code ID}, {@code ID=STATUS}, where the id may have {@code *}, or {@code force:FORCE.firm}.
     *
     * @throws InvalidInput if it is none of them
     */
    public static Question of(String text) {
        Matcher force = FORCE.matcher(text);
        if (force.matches())
            return new Question(Pattern.compile(Pattern.quote(force.group(1))), null, false, force.group(2), text);
        int equals = text.indexOf('=');
        String id = equals < 0 ? text : text.substring(0, equals);
        String status = equals < 0 ? null : text.substring(equals + 1);
        boolean several = id.indexOf('*') >= 0;
        if (id.startsWith("force:") || !id.matches("(engagement|duty|decision|breach|conflict):.*")) {
            throw InvalidInput.of(
                    "wrong-goal",
                    "--cell " + text,
                    "this is no conclusion",
                    "write an id such as engagement:PROVISION:EVENT, duty:*=operative, or a number of a force"
                            + " such as force:FORCE.firm");
        }
        if (several && status == null)
            throw InvalidInput.of(
                    "wrong-goal",
                    "--cell " + text,
                    "of several conclusions, those of one status are counted",
                    "write " + text + "=operative");
        if (status != null && !Status.STRONGEST.contains(status))
            throw InvalidInput.of(
                    "unknown-status",
                    "--cell " + text,
                    "`" + status + "` is no status",
                    Suggestions.hint(status, Status.STRONGEST));
        String pattern = Arrays.stream(id.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return new Question(Pattern.compile(pattern), status, several, null, text);
    }

    /** The id that was asked about, in which {@code *} stands for anything. */
    public String id() {
        return measure == null ? text.split("=", 2)[0] : text.substring(0, text.length() - measure.length() - 1);
    }

    /** Whether the answer is a number: of a force, or of conclusions. */
    public boolean isNumber() {
        return measure != null || status != null;
    }

    /** The answer in a cell. */
    Pivot.Field field(Verdicts verdicts) {
        return isNumber()
                ? new Pivot.Field(new TreeMap<>(), number(verdicts))
                : new Pivot.Field(new TreeMap<>(Map.of(status(verdicts), 1)), null);
    }

    private NumberRange number(Verdicts verdicts) {
        if (measure != null) {
            return verdicts.forces().entrySet().stream()
                    .filter(force -> ids.matcher(force.getKey()).matches())
                    .map(force -> force.getValue().of(measure))
                    .findFirst()
                    .orElse(NumberRange.NONE);
        }
        int count = (int) verdicts.statuses().entrySet().stream()
                .filter(one -> one.getValue().equals(status)
                        && !(several && verdicts.work().contains(one.getKey()))
                        && ids.matcher(one.getKey()).matches())
                .count();
        return new NumberRange(count, count);
    }

    /** How the conclusion stands in a cell. */
    private String status(Verdicts verdicts) {
        return verdicts.statuses().entrySet().stream()
                .filter(one -> ids.matcher(one.getKey()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Status.ABSENT.word());
    }
}
