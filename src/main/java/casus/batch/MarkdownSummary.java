package casus.batch;

import casus.diagnostics.Plain;
import java.util.stream.Collectors;

/** A batch as a page of Markdown, for the summary of a CI job. */
final class MarkdownSummary {
    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&";

    private MarkdownSummary() {}

    static String of(BatchReport report) {
        StringBuilder text = new StringBuilder("# Casus batch\n\n")
                .append(escaped(report.totals()))
                .append("\n");
        if (report.compared())
            text.append("\nAgainst the baseline ").append(report.comparison()).append(".\n");
        if (report.passed() < report.results().size()) {
            text.append("\n## Not passed\n\n| scenario | status | what |\n| --- | --- | --- |\n");
            report.results().stream().filter(result -> !result.isPassed()).forEach(result -> failed(result, text));
        }
        if (!report.changes().isEmpty()) {
            text.append("\n## Changed\n\n| scenario | verdict | before | after | because of |\n");
            text.append("| --- | --- | --- | --- | --- |\n");
            for (Baseline.Change change : report.changes()) {
                row(
                        text,
                        change.scenario(),
                        change.verdict() == null ? "" : change.verdict(),
                        change.before(),
                        change.after(),
                        String.join(", ", change.because()));
            }
        }
        Result.Receipt receipt = report.receipt();
        text.append("\nVersion ").append(escaped(receipt.version())).append(", rules `");
        return text.append(receipt.rules())
                .append("`, data `")
                .append(receipt.data())
                .append("`\n")
                .toString();
    }

    private static void failed(Result result, StringBuilder text) {
        String what = result.error() == null
                ? result.failures().stream()
                        .map(failure -> failure.id() + ": " + failure.message())
                        .collect(Collectors.joining("; "))
                : result.error().notes().stream()
                        .map(note -> TextSummary.shown(note.at()) + ": " + note.message())
                        .collect(Collectors.joining("; "));
        row(text, result.input(), result.status(), what);
    }

    private static void row(StringBuilder text, String... cells) {
        for (String cell : cells) text.append("| ").append(escaped(cell)).append(' ');
        text.append("|\n");
    }

    /** Foreign text as itself: no markup, no HTML. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Plain.line(text).codePoints().forEach(point -> {
            if (point == '<') escaped.append("&lt;");
            else if (point == '&') escaped.append("&amp;");
            else if (SPECIAL.indexOf(point) >= 0) escaped.append('\\').appendCodePoint(point);
            else escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }
}
