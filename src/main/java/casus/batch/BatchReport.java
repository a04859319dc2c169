package casus.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What came of a batch.
 *
 * @param results in the order of the inputs
 * @param notRun how many scenarios were left out when too many had failed
 * @param changes against an earlier run
 * @param compared whether there was an earlier run to compare with
 * @param gone inputs of the earlier run that this one does not have
 * @param inDoubt inputs with an undetermined verdict
 * @param receipt what all results have in common
 */
public record BatchReport(
        List<Result> results,
        int notRun,
        List<Baseline.Change> changes,
        boolean compared,
        List<String> gone,
        List<String> inDoubt,
        Result.Receipt receipt) {
    /** The same where so many were left out. */
    BatchReport leftOut(int number) {
        return new BatchReport(results, number, changes, compared, gone, inDoubt, receipt);
    }

    /** How many expect something, all of which is so. */
    public long passed() {
        return count(Result.PASSED) - unchecked();
    }

    /** How many expect nothing. */
    long unchecked() {
        return results.stream().filter(Result::isUnchecked).count();
    }

    public long failed() {
        return count(Result.FAILED);
    }

    public long errors() {
        return count(Result.ERROR);
    }

    private long count(String status) {
        return results.stream().filter(result -> result.status().equals(status)).count();
    }

    /** How each scenario is called, by its input: by its id, or by its input where another has the same or it has none. */
    Map<String, String> names() {
        Map<String, Long> ids = results.stream()
                .map(Result::id)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        Map<String, String> names = new HashMap<>();
        for (Result result : results)
            names.put(result.input(), ids.getOrDefault(result.id(), 0L) == 1 ? result.id() : result.input());
        return names;
    }

    /** Whether some verdict is undetermined. */
    public boolean undetermined() {
        return !inDoubt.isEmpty();
    }

    /** Whether some scenario has an error of a kind. */
    public boolean has(Result.Kind kind) {
        return results.stream()
                .anyMatch(result -> result.error() != null && result.error().kind() == kind);
    }

    private int expectations() {
        return results.stream().mapToInt(Result::expectations).sum();
    }

    private int held() {
        return results.stream().mapToInt(Result::held).sum();
    }

    /** The counts in a sentence. */
    String totals() {
        String unchecked = unchecked() == 0 ? "" : ", " + unchecked() + " without expectations";
        String left = unchecked + (notRun == 0 ? "" : ", " + notRun + " not run");
        return counted(results.size() + notRun, "scenario") + ": " + passed() + " passed, " + failed() + " failed, "
                + counted(errors(), "error") + left + "; " + expected();
    }

    /** How much of what the files expect is so. */
    String expected() {
        return expected(held(), expectations());
    }

    /** How many of some expectations hold. */
    public static String expected(int held, int all) {
        return held + " of " + counted(all, "expectation") + (all == 1 ? " holds" : " hold");
    }

    /** What went wrong, as it is told on stderr; empty if nothing did. */
    public String troubles() {
        return TextSummary.troubles(this);
    }

    /** What has changed, in a sentence; empty where nothing was compared. */
    public String comparison() {
        if (!compared) return "";
        if (changes.isEmpty()) return "no verdict has changed";
        return counted(changes.size(), "verdict") + " changed";
    }

    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
