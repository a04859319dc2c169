package casus.batch;

import casus.page.PageFormat;
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
    GITHUB(".github");

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** Its name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(Format::word).toList();
    }

    /** The kind that the name of a file asks for. */
    public static Optional<Format> of(String name) {
        return Stream.of(values())
                .filter(format -> name.endsWith(format.suffix))
                .findFirst();
    }

    /** Whether it has a row for each scenario, which names its clauses. */
    public boolean hasRows() {
        return this == JUNIT || this == CSV || this == HTML;
    }

    /** The report, with a final line break. */
    public String render(BatchReport report) {
        return switch (this) {
            case TEXT -> TextSummary.of(report);
            case JUNIT -> JUnitXml.of(report);
            case TAP -> TapReport.of(report);
            case CSV -> CsvTable.of(report);
            case MARKDOWN -> PageFormat.MARKDOWN.write(BatchPage.summary(report), PageFormat.WIDTH);
            case HTML -> PageFormat.HTML.write(BatchPage.whole(report), PageFormat.WIDTH);
            case GITHUB -> GitHubAnnotations.of(report);
        };
    }
}
