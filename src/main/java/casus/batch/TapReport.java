package casus.batch;

import casus.diagnostics.Plain;
import java.util.List;

/** A batch in the Test Anything Protocol, version 14. */
final class TapReport {
    private TapReport() {}

    static String of(BatchReport report) {
        StringBuilder text = new StringBuilder("TAP version 14\n1..");
        text.append(report.results().size() + report.notRun()).append('\n');
        int number = 0;
        for (Result result : report.results()) {
            text.append(result.isPassed() ? "ok " : "not ok ").append(++number).append(" - ");
            text.append(described(result.input())).append('\n');
            List<String> messages = result.error() == null
                    ? result.failures().stream()
                            .map(failure ->
                                    TextSummary.shown(failure.at()) + ": " + failure.id() + ": " + failure.message())
                            .toList()
                    : result.error().notes().stream().map(Result.Note::text).toList();
            if (!messages.isEmpty()) diagnosis(messages, text);
        }
        for (int i = 0; i < report.notRun(); i++)
            text.append("ok ").append(++number).append(" # SKIP not run\n");
        return text.toString();
    }

    /** A number sign would begin a directive. */
    private static String described(String name) {
        return Plain.line(name).replace("\\", "\\\\").replace("#", "\\#");
    }

    private static void diagnosis(List<String> messages, StringBuilder text) {
        text.append("  ---\n  messages:\n");
        for (String message : messages) {
            text.append("    - \"");
            message.lines()
                    .map(line -> Plain.line(line).replace("\\", "\\\\").replace("\"", "\\\""))
                    .forEach(line -> text.append(line).append("\\n"));
            text.setLength(text.length() - 2);
            text.append("\"\n");
        }
        text.append("  ...\n");
    }
}
