package casus.batch;

import casus.document.Suffix;
import casus.page.PageFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of report of a batch. */
public enum Format {
    TEXT(".txt"),
    JUNIT(".xml"),
    TAP(".tap"),
    CSV(".csv"),
    MARKDOWN(PageFormat.MARKDOWN.suffix()),
    HTML(PageFormat.HTML.suffix()),
    DOCX(PageFormat.DOCX.suffix()),
    GITHUB(".github");

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** Its name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that may be printed; another is for files. */
    public static List<String> words() {
        return Stream.of(values())
                .filter(format -> format != DOCX)
                .map(Format::word)
                .toList();
    }

    /** The kind that the name of a file asks for. */
    public static Optional<Format> of(String name) {
        return Stream.of(values())
                .filter(format -> Suffix.is(name, format.suffix))
                .findFirst();
    }

    /** What it tells of each scenario. */
    public Batch.Rows rows() {
        return switch (this) {
            case TEXT, JUNIT, CSV -> Batch.Rows.CLAUSES;
            case HTML, DOCX -> Batch.Rows.DUTIES;
            case TAP, MARKDOWN, GITHUB -> Batch.Rows.NONE;
        };
    }

    /** The report as it is in a file. */
    public byte[] bytes(BatchReport report) {
        if (this == DOCX) return PageFormat.DOCX.bytes(List.of(BatchPage.whole(report)), PageFormat.WIDTH);
        return render(report).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The matrix of scenarios by duties, and for readers what else the report tells; a format that {@link #hasMatrix}.
     *
     * @param width the columns of a line of plain text
     */
    public String matrix(BatchReport report, int width) {
        return this == CSV ? Matrix.csv(report) : TextSummary.of(report, Matrix.text(report, width));
    }

    /** Whether it may show scenarios by duties. */
    public boolean hasMatrix() {
        return this == CSV || this == TEXT;
    }

    /** The report as text, with a final line break; a line a scenario, however long. */
    public String render(BatchReport report) {
        return render(report, PageFormat.ENDLESS);
    }

    /**
     * The report as text.
     *
     * @param width the columns of a line of plain text
     */
    public String render(BatchReport report, int width) {
        return switch (this) {
            case TEXT -> TextSummary.of(report, width);
            case JUNIT -> JUnitXml.of(report);
            case TAP -> TapReport.of(report);
            case CSV -> CsvTable.of(report);
            case MARKDOWN -> PageFormat.MARKDOWN.write(BatchPage.summary(report), PageFormat.WIDTH);
            case HTML -> PageFormat.HTML.write(BatchPage.whole(report), PageFormat.WIDTH);
            case DOCX -> throw new UnsupportedOperationException(word() + " is no text");
            case GITHUB -> GitHubAnnotations.of(report);
        };
    }
}
