package casus.shell.command;

import casus.batch.BatchReport;
import casus.batch.Result;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Status;
import casus.shell.line.BatchFailed;
import casus.shell.line.Commands;
import casus.shell.line.Invocation;
import java.util.ArrayList;
import java.util.List;

/** What makes a batch fail, and with which exit code (contract, section 10). */
final class FailOn {
    private static final String EXPECTATION = "expectation";
    private static final String CHANGE = "change";
    private static final String UNDETERMINED = Status.UNDETERMINED.word();
    private static final String ERROR = "error";
    private static final List<String> KNOWN = List.of(EXPECTATION, CHANGE, UNDETERMINED, ERROR);

    private final List<String> named;

    private FailOn(List<String> named) {
        this.named = named;
    }

    static FailOn of(Invocation invocation) {
        List<String> named = invocation.values("fail-on");
        for (String word : named) {
            if (KNOWN.contains(word)) continue;
            throw InvalidInput.of(
                    "wrong-option", "--fail-on", "it cannot be `" + word + "`", Suggestions.hint(word, KNOWN));
        }
        if (named.contains(CHANGE) && invocation.value("baseline").isEmpty()) {
            throw InvalidInput.of(
                    "wrong-option", "--fail-on change", "there is nothing to compare with", "add --baseline RUN.jsonl");
        }
        return new FailOn(named);
    }

    private boolean on(String word) {
        return named.contains(word) || (named.isEmpty() && (word.equals(EXPECTATION) || word.equals(ERROR)));
    }

    /**
     * Nothing where all is well.
     *
     * @throws BatchFailed with what to tell on stderr
     */
    void check(BatchReport report) {
        List<String> reasons = new ArrayList<>();
        if (!report.troubles().isEmpty()) reasons.add(report.troubles());
        if (on(CHANGE) && !report.changes().isEmpty()) reasons.add("error[changed]: " + report.comparison());
        if (on(UNDETERMINED) && report.undetermined()) {
            reasons.add("error[undetermined]: a verdict is undetermined in: " + String.join(", ", report.inDoubt()));
        }
        int code = code(report);
        if (code != 0) throw new BatchFailed(code, String.join("\n", reasons));
        if (!reasons.isEmpty()) System.err.println(String.join("\n", reasons));
    }

    private int code(BatchReport report) {
        if (report.has(Result.Kind.INTERNAL)) return Commands.INTERNAL;
        if (report.has(Result.Kind.RULES)) return Commands.KNOWLEDGE;
        if (report.has(Result.Kind.INPUT) && !named.contains(ERROR)) return Commands.USAGE;
        boolean failed = (on(EXPECTATION) && report.failed() > 0)
                || (on(ERROR) && report.errors() > 0)
                || (on(CHANGE) && !report.changes().isEmpty())
                || (on(UNDETERMINED) && report.undetermined());
        return failed ? Commands.FAILED : 0;
    }
}
