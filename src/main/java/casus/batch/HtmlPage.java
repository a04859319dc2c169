package casus.batch;

import casus.diagnostics.Plain;
import java.util.stream.Collectors;

/** A batch as a page of HTML: no script, nothing fetched from elsewhere. */
final class HtmlPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Casus batch</title>
            <style>
            body { font: 15px/1.4 sans-serif; margin: 2em; max-width: 80em }
            table { border-collapse: collapse; margin: 1em 0 }
            th, td { border: 1px solid #bbb; padding: .3em .6em; text-align: left; vertical-align: top }
            .failed, .error { background: #fdd }
            pre { margin: 0; white-space: pre-wrap }
            </style>
            </head>
            <body>
            <h1>Casus batch</h1>
            """;

    private HtmlPage() {}

    static String of(BatchReport report) {
        StringBuilder html = new StringBuilder(HEAD);
        html.append("<p>").append(escaped(report.totals())).append("</p>\n");
        if (report.compared())
            html.append("<p>").append(escaped(report.comparison())).append("</p>\n");
        if (!report.changes().isEmpty()) changes(report, html);
        html.append("<table>\n<tr><th>scenario</th><th>day</th><th>status</th><th>expectations</th>");
        html.append("<th>engaged</th><th>what failed</th></tr>\n");
        report.results().forEach(result -> row(result, html));
        html.append("</table>\n<p>Version ").append(escaped(report.receipt().version()));
        html.append(", rules ").append(escaped(report.receipt().rules()));
        html.append(", data ").append(escaped(report.receipt().data()));
        return html.append("</p>\n</body>\n</html>\n").toString();
    }

    private static void changes(BatchReport report, StringBuilder html) {
        html.append("<table>\n<tr><th>scenario</th><th>verdict</th><th>before</th><th>after</th>");
        html.append("<th>because of</th></tr>\n");
        for (Baseline.Change change : report.changes()) {
            html.append("<tr>");
            cell(html, change.input());
            cell(html, change.verdict());
            cell(html, change.before());
            cell(html, change.after());
            cell(html, String.join(", ", change.because()));
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private static void row(Result result, StringBuilder html) {
        html.append("<tr class=\"").append(escaped(result.status())).append("\">");
        cell(html, result.id() == null ? result.input() : result.input() + ": " + result.title());
        cell(html, result.asOf());
        cell(html, result.status());
        cell(html, result.held() + " of " + result.expectations());
        cell(
                html,
                result.verdicts().stream()
                        .filter(verdict -> "engaged".equals(verdict.status()))
                        .map(verdict -> verdict.id().substring("engagement:".length()))
                        .collect(Collectors.joining(", ")));
        html.append("<td><pre>");
        result.failures().forEach(failure -> {
            lines(html, TextSummary.shown(failure.at()) + ": " + failure.id() + ": " + failure.message());
            failure.why().forEach(why -> lines(html, "   | " + why));
        });
        if (result.error() != null) result.error().notes().forEach(note -> lines(html, note.text()));
        html.append("</pre></td></tr>\n");
    }

    private static void cell(StringBuilder html, String text) {
        html.append("<td>").append(text == null ? "" : escaped(text)).append("</td>");
    }

    private static void lines(StringBuilder html, String text) {
        text.lines().forEach(line -> html.append(escaped(line)).append('\n'));
    }

    static String escaped(String text) {
        return Plain.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
