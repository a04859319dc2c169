package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.page.Page;
import casus.page.PageFormat;
import casus.report.Listing;
import casus.report.WholeFile;
import casus.shell.editing.OpenScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Where a result goes, and in which format: {@code --format}, or the suffix of the file it is written to. */
public final class Output {
    /** A narrower terminal breaks lines by itself. */
    private static final int NARROWEST = 60;

    private static final Map<String, String> SUFFIXES = suffixes();

    private final Invocation invocation;
    private final String format;

    private Output(Invocation invocation, String format) {
        this.invocation = invocation;
        this.format = format;
    }

    private static Map<String, String> suffixes() {
        Map<String, String> suffixes = new TreeMap<>(Map.of(".json", "json", ".csv", "csv", ".dot", "dot"));
        for (PageFormat format : PageFormat.values()) suffixes.put(format.suffix(), format.word());
        return suffixes;
    }

    /** Reads the options before any work is done, so that a slip costs no waiting. */
    public static Output of(Invocation invocation, List<String> formats) {
        Optional<String> file = invocation.value("output");
        if (invocation.value("format").isPresent() || file.isEmpty()) {
            return new Output(invocation, invocation.word("format", formats));
        }
        String name = file.get();
        String format = SUFFIXES.entrySet().stream()
                .filter(suffix -> name.endsWith(suffix.getKey()) && formats.contains(suffix.getValue()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "wrong-option",
                        "-o " + name,
                        "the suffix names no format of this command",
                        "formats: " + String.join(", ", formats) + "; or add --format"));
        return new Output(invocation, format);
    }

    /**
     * Makes sure that no result is written over the scenario that is open.
     *
     * @throws InvalidInput if it would be
     */
    static void spare(OpenScenario open, Invocation invocation) {
        for (String file : invocation.values("output")) {
            if (isSame(open.file(), file)) throw unwritable("-o " + file, "this is the scenario itself");
        }
    }

    public String format() {
        return format;
    }

    /** The columns of a line of text: those of the terminal, or {@link PageFormat#WIDTH}. */
    public int width() {
        return columns().orElse(PageFormat.WIDTH);
    }

    private OptionalInt columns() {
        OptionalInt columns = invocation.value("output").isPresent() ? OptionalInt.empty() : invocation.columns();
        return columns.isPresent() ? OptionalInt.of(Math.max(NARROWEST, columns.getAsInt())) : columns;
    }

    /** Prints pages; the format is one of {@link PageFormat}. */
    public void print(List<Page> pages) {
        print(PageFormat.of(format).write(pages, width()));
    }

    /** Prints a list; what is not read on a terminal has a line a row, however long. */
    public void print(Listing listing) {
        print(listing, "");
    }

    /** The same with what is to follow. */
    public void print(Listing listing, String summary) {
        print(listing.render(format, columns().orElse(PageFormat.ENDLESS)) + summary);
    }

    /** Prints the text, or writes the whole of it to the file, or leaves the file as it was. */
    public void print(String text) {
        Optional<String> file = invocation.value("output");
        if (file.isEmpty()) {
            invocation.out().print(text);
            return;
        }
        String where = "-o " + file.get();
        Path target = Workspace.path("unwritable-file", where, file.get());
        if (invocation.files().stream().anyMatch(input -> isSame(target, input))) {
            throw unwritable(where, "this is the scenario itself");
        }
        write(target, where, text);
    }

    private static boolean isSame(Path target, String input) {
        try {
            Path other = Path.of(input).toAbsolutePath().normalize();
            return target.toAbsolutePath().normalize().equals(other)
                    || (Files.exists(target) && Files.isSameFile(target, other));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * Writes the whole of a text to a file, or leaves the file as it was.
     *
     * @param where what to blame if it cannot be written
     * @throws InvalidInput if it cannot
     */
    public static void write(Path file, String where, String text) {
        check(file, where);
        try {
            WholeFile.replace(file.toAbsolutePath(), text);
        } catch (IOException e) {
            throw unwritable(where, "the file cannot be written");
        }
    }

    /**
     * Looks whether a file may be written, before there is anything to write.
     *
     * @throws InvalidInput if it may not
     */
    public static void check(Path file, String where) {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) throw unwritable(where, "this is a folder, not a file");
        if (Files.exists(target) && !Files.isRegularFile(target))
            throw unwritable(where, "this is no file but a device");
        if (Files.exists(target) && !Files.isWritable(target)) throw unwritable(where, "the file is read-only");
        if (!Files.isDirectory(target.getParent())) throw unwritable(where, "there is no such folder");
    }

    private static InvalidInput unwritable(String where, String message) {
        return InvalidInput.of("unwritable-file", where, message, null);
    }
}
