package casus.batch;

import casus.diagnostics.Plain;
import java.util.stream.Collectors;

/** A batch as the lines by which a job of GitHub Actions marks files: errors, and a notice of each change. */
final class GitHubAnnotations {
    private GitHubAnnotations() {}

    static String of(BatchReport report) {
        StringBuilder text = new StringBuilder();
        for (Result result : report.results()) {
            for (Result.Failure failure : result.failures()) {
                String why = failure.why().stream().map(line -> "\n" + line).collect(Collectors.joining());
                line(text, "error", failure.at(), "expectation", failure.id() + ": " + failure.message() + why);
            }
            if (result.error() == null) continue;
            result.error().notes().forEach(note -> line(text, "error", note.at(), note.id(), note.message()));
        }
        for (Baseline.Change change : report.changes()) {
            String what = change.verdict() == null ? change.scenario() : change.verdict();
            String message = what + ": " + change.before() + " -> " + change.after() + "\nbecause of "
                    + String.join(", ", change.because());
            line(text, "warning", new Result.Place(file(change.input()), 0, 0), "changed", message);
        }
        return text.append("::notice title=casus::")
                .append(data(report.totals()))
                .append('\n')
                .toString();
    }

    private static String file(String input) {
        return input.replaceFirst("#[0-9]+$", "");
    }

    private static void line(StringBuilder text, String kind, Result.Place at, String title, String message) {
        text.append("::").append(kind).append(" file=").append(property(at.file()));
        if (at.line() > 0) text.append(",line=").append(at.line());
        if (at.column() > 0) text.append(",col=").append(at.column());
        text.append(",title=")
                .append(property(title))
                .append("::")
                .append(data(message))
                .append('\n');
    }

    private static String data(String text) {
        return text.lines().map(line -> Plain.line(line).replace("%", "%25")).collect(Collectors.joining("%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
