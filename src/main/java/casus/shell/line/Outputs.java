package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.document.Suffix;
import casus.page.PageFormat;
import casus.report.ParquetFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The places that a result goes to: every {@code -o}, each in the format of its suffix; where there is none, it is printed in
 * that of {@code --format}.
 */
public final class Outputs {
    /** A file whose name ends in {@code proof.json} is a proof, where the command makes one. */
    public static final String PROOF = "proof";

    private static final String PARQUET = "parquet";
    /** Suffixes with the formats that they name, the longest first: one may end in another. */
    private static final Map<String, String> SUFFIXES = suffixes();

    private final List<Output> all;

    private Outputs(List<Output> all) {
        this.all = all;
    }

    private static Map<String, String> suffixes() {
        Map<String, String> suffixes =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String word : List.of("json", "jsonl", "csv", "dot", "svg", PARQUET)) suffixes.put("." + word, word);
        suffixes.put(PROOF + ".json", PROOF);
        for (PageFormat format : PageFormat.values()) suffixes.put(format.suffix(), format.word());
        return suffixes;
    }

    /**
     * Reads the options, and sees to it that all can be written, before any work is done: a slip costs no waiting.
     *
     * @throws InvalidInput if an option is wrong, or a file cannot be written
     */
    public static Outputs of(Invocation invocation, List<String> formats) {
        return of(invocation, formats, invocation.values("output"));
    }

    /** The same with some of the places that {@code -o} names. */
    public static Outputs of(Invocation invocation, List<String> formats, List<String> files) {
        boolean named = invocation.value("format").isPresent();
        if (files.isEmpty()) {
            String format = invocation.word("format", formats);
            if (!isText(format)) {
                throw InvalidInput.of(
                        "wrong-option",
                        "--format " + format,
                        "it is no text that could be printed",
                        "write it to a file: -o NAME." + format);
            }
            return new Outputs(List.of(new Output(invocation, format, null)));
        }
        if (named && files.size() > 1) {
            throw InvalidInput.of(
                    "wrong-option",
                    "--format",
                    "each of several files has the format of its suffix",
                    "leave --format out");
        }
        List<Output> all = new ArrayList<>();
        Set<Path> written = new LinkedHashSet<>();
        for (String file : files) {
            String where = "-o " + file;
            String format = named ? invocation.word("format", formats) : format(file, formats);
            Path target = Workspace.path("unwritable-file", where, file)
                    .toAbsolutePath()
                    .normalize();
            if (format.equals(PARQUET)) askForDriver(where);
            Output.check(target, where);
            Output.spare(target, where, invocation);
            if (!written.add(target)) {
                throw InvalidInput.of("wrong-option", where, "the same file is given twice", null);
            }
            all.add(new Output(invocation, format, file));
        }
        return new Outputs(all);
    }

    private static boolean isText(String format) {
        if (format.equals(PARQUET)) return false;
        return !PageFormat.words().contains(format) || PageFormat.of(format).isText();
    }

    private static void askForDriver(String where) {
        if (ParquetFile.isPossible()) return;
        throw InvalidInput.of(
                "no-driver",
                where,
                "Parquet is written by DuckDB, whose driver this installation does not have",
                "build Casus with it: mvn -Pparquet -DskipTests package; or write .csv, which DuckDB reads");
    }

    private static String format(String file, List<String> formats) {
        return SUFFIXES.entrySet().stream()
                .filter(suffix -> Suffix.is(file, suffix.getKey()) && formats.contains(suffix.getValue()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "wrong-option",
                        "-o " + file,
                        "the suffix names no format of this command",
                        "formats: " + String.join(", ", formats) + "; or add --format"));
    }

    /** A page that is printed while it grows, if what is printed is text and goes to no file. */
    public Growing growing() {
        return new Growing(all.get(0));
    }

    /** Does the same for each. */
    public void each(Consumer<Output> print) {
        all.forEach(print);
    }
}
