package casus.batch;

import casus.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A folder with every report of a run: an index, the brief of each scenario, and the manifest, which is written last. */
public final class RunFolder {
    /** The results, one line a scenario. */
    public static final String RESULTS = "results.jsonl";

    /** The way in: a row a scenario, which leads to its brief. */
    private static final String INDEX = "index.html";

    private static final Map<String, Format> REPORTS = new LinkedHashMap<>();

    static {
        REPORTS.put("summary.txt", Format.TEXT);
        REPORTS.put("results.xml", Format.JUNIT);
        REPORTS.put("results.tap", Format.TAP);
        REPORTS.put("results.csv", Format.CSV);
        REPORTS.put("summary.md", Format.MARKDOWN);
    }

    private RunFolder() {}

    /** The pages of the scenarios, which are written while they are assessed. */
    static List<Result.Written> pages(BatchReport report) {
        return report.results().stream()
                .map(Result::page)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Hands over the reports of a run, one after the other, with the name of their file. */
    static void reports(BatchReport report, BiConsumer<String, byte[]> action) {
        action.accept(INDEX, Format.HTML.bytes(report));
        REPORTS.forEach((name, format) -> action.accept(name, format.bytes(report)));
    }

    /**
     * Writes the reports and the manifest beside the results, which are there already.
     *
     * @throws IOException if that cannot be done
     */
    public static void complete(
            Path folder,
            BatchReport report,
            List<String> command,
            SortedMap<String, String> versions,
            Manifest.Source baseline)
            throws IOException {
        Map<String, byte[]> reports = new LinkedHashMap<>();
        reports(report, reports::put);
        SortedMap<String, String> outputs = new TreeMap<>();
        for (Map.Entry<String, byte[]> one : reports.entrySet()) {
            Path file = folder.resolve(one.getKey());
            WholeFile.replace(file, one.getValue());
            outputs.put(one.getKey(), Manifest.hash(file));
        }
        pages(report).forEach(page -> outputs.put(page.file(), page.hash()));
        outputs.put(RESULTS, Manifest.hash(folder.resolve(RESULTS)));
        Manifest manifest = new Manifest(
                1,
                command,
                versions,
                report.receipt().rules(),
                report.receipt().data(),
                baseline,
                report.notRun(),
                report.results().stream().map(Manifest.Input::of).toList(),
                outputs);
        WholeFile.replace(folder.resolve(Manifest.NAME), manifest.text());
    }
}
