package casus.batch;

import casus.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A folder with every report of a run, and the manifest, which is written last. */
public final class RunFolder {
    /** The results, one line a scenario. */
    public static final String RESULTS = "results.jsonl";

    private static final Map<String, Format> REPORTS = new LinkedHashMap<>();

    static {
        REPORTS.put("summary.txt", Format.TEXT);
        REPORTS.put("results.xml", Format.JUNIT);
        REPORTS.put("results.tap", Format.TAP);
        REPORTS.put("results.csv", Format.CSV);
        REPORTS.put("summary.md", Format.MARKDOWN);
        REPORTS.put("results.html", Format.HTML);
    }

    private RunFolder() {}

    /** Hands over the reports of a run, one after the other, with the name of their file. */
    static void reports(BatchReport report, BiConsumer<String, String> action) {
        REPORTS.forEach((name, format) -> action.accept(name, format.render(report)));
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
        SortedMap<String, String> outputs = new TreeMap<>();
        for (Map.Entry<String, Format> one : REPORTS.entrySet()) {
            Path file = folder.resolve(one.getKey());
            WholeFile.replace(file, one.getValue().render(report));
            outputs.put(one.getKey(), Manifest.hash(file));
        }
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
