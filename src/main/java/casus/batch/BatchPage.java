package casus.batch;

import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A batch as a short page: the counts, what did not pass, what has changed. */
final class BatchPage {
    private final BatchReport report;
    private final PageBuilder page = new PageBuilder("Casus batch");

    private BatchPage(BatchReport report) {
        this.report = report;
    }

    /** For the summary of a CI job: without what passed. */
    static Page summary(BatchReport report) {
        BatchPage page = new BatchPage(report);
        page.head();
        return page.foot();
    }

    /** With a row for every scenario. */
    static Page whole(BatchReport report) {
        return new BatchIndex(report).page();
    }

    private void head() {
        page.paragraph(report.totals());
        if (report.compared()) page.paragraph("Against the baseline: " + report.comparison() + ".");
        if (report.failed() + report.errors() > 0) {
            page.heading(2, "Not passed");
            page.add(table(
                    List.of("scenario", "status", "what"),
                    report.results().stream()
                            .filter(result -> !result.isPassed())
                            .map(result -> new Block.Row(
                                    Tone.FAILS,
                                    List.of(
                                            Phrase.EMPTY.code(result.input()),
                                            Phrase.of(result.status()),
                                            troubles(result))))
                            .toList()));
        }
        if (report.changes().isEmpty()) return;
        page.heading(2, "Changed");
        page.add(table(
                List.of("scenario", "verdict", "before", "after", "because of"),
                report.changes().stream()
                        .map(change -> row(
                                Tone.PLAIN,
                                change.input(),
                                change.verdict(),
                                change.before(),
                                change.after(),
                                String.join(", ", change.because())))
                        .toList()));
    }

    private Page foot() {
        return page.paragraph(Phrase.of("Version " + report.receipt().version() + ", rules ")
                        .code(report.receipt().rules())
                        .text(", data ")
                        .code(report.receipt().data()))
                .build();
    }

    private static Block.Table table(List<String> columns, List<Block.Row> rows) {
        return new Block.Table(Phrase.EMPTY, Block.Column.words(columns), rows);
    }

    private static Block.Row row(Tone tone, String input, String... cells) {
        List<Phrase> all = new ArrayList<>(List.of(Phrase.EMPTY.code(input)));
        Stream.of(cells).map(cell -> Phrase.of(cell == null ? "" : cell)).forEach(all::add);
        return new Block.Row(tone, all);
    }

    /** Each expectation that does not hold, or each problem of the file. */
    private static Phrase troubles(Result result) {
        List<Phrase> lines = new ArrayList<>();
        result.failures()
                .forEach(failure -> lines.add(
                        Phrase.of(TextSummary.shown(failure.at()) + ": " + failure.id() + ": " + failure.message())));
        if (result.error() != null) {
            for (Result.Note note : result.error().notes())
                lines.add(Phrase.of(TextSummary.shown(note.at()) + ": " + note.message()));
        }
        return lines.stream().reduce((above, below) -> above.line().then(below)).orElse(Phrase.EMPTY);
    }
}
