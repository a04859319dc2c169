package casus.batch;

import casus.diagnostics.Plain;

/** A batch in a few lines: what did not pass, what has changed, the counts. */
final class TextSummary {
    private TextSummary() {}

    static String of(BatchReport report) {
        StringBuilder text = new StringBuilder();
        for (Result result : report.results()) {
            if (result.isPassed()) continue;
            String what = result.error() == null
                    ? "FAILED  " + result.input() + "  " + result.held() + " of " + result.expectations()
                            + " expectations hold"
                    : "ERROR   " + result.input() + "  "
                            + BatchReport.counted(result.error().notes().size(), "problem");
            line(text, what);
        }
        for (Baseline.Change change : report.changes()) {
            line(
                    text,
                    "CHANGED " + change.input() + "  " + (change.verdict() == null ? "" : change.verdict() + ": ")
                            + change.before() + " -> " + change.after());
            line(text, "        because of " + String.join(", ", change.because()));
        }
        for (String input : report.gone()) line(text, "GONE    " + input);
        line(text, report.totals());
        if (report.compared()) line(text, report.comparison());
        return text.toString();
    }

    /** What went wrong, as it is told on stderr. */
    static String troubles(BatchReport report) {
        StringBuilder text = new StringBuilder();
        for (Result result : report.results()) {
            for (Result.Failure failure : result.failures()) {
                line(text, shown(failure.at()) + ": " + failure.id() + ": " + failure.message());
                failure.why().forEach(why -> line(text, "   | " + why));
            }
            if (result.error() != null) {
                result.error().notes().forEach(note -> note.text().lines().forEach(part -> line(text, part)));
            }
        }
        return text.toString().stripTrailing();
    }

    static String shown(Result.Place at) {
        return at.file() + (at.line() > 0 ? ":" + at.line() : "") + (at.column() > 0 ? ":" + at.column() : "");
    }

    private static void line(StringBuilder text, String line) {
        text.append(Plain.line(line)).append('\n');
    }
}
