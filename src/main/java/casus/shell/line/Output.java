package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.page.Page;
import casus.page.PageFormat;
import casus.report.Listing;
import casus.report.ParquetFile;
import casus.report.WholeFile;
import casus.shell.editing.OpenScenario;
import casus.table.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** One place that a result goes to, and the format that it has there. */
public final class Output {
    /** A narrower terminal breaks lines by itself. */
    private static final int NARROWEST = 60;

    private static final Pattern COMMAND = Pattern.compile("\\bcasus ([a-z-]+) FILE\\b");

    private final Invocation invocation;
    private final String format;
    private final String file;

    /** A file, or where that is null the terminal or what stands in its place. */
    Output(Invocation invocation, String format, String file) {
        this.invocation = invocation;
        this.format = format;
        this.file = file;
    }

    /**
     * Makes sure that no result is written over the scenario that is open.
     *
     * @throws InvalidInput if it would be
     */
    static void spare(OpenScenario open, Invocation invocation) {
        for (String file : invocation.values("output")) spare(open, "-o " + file, file);
    }

    /** The same of what stands behind a {@code >}. */
    public static void spare(OpenScenario open, String file) {
        spare(open, "> " + file, file);
    }

    private static void spare(OpenScenario open, String where, String file) {
        if (isSame(open.file(), file)) throw unwritable(where, "this is the scenario itself");
    }

    public String format() {
        return format;
    }

    /** The columns of a line of text: those of the terminal, or {@link PageFormat#WIDTH}. */
    public int width() {
        return columns().orElse(PageFormat.WIDTH);
    }

    private OptionalInt columns() {
        OptionalInt columns = file != null ? OptionalInt.empty() : invocation.columns();
        return columns.isPresent() ? OptionalInt.of(Math.max(NARROWEST, columns.getAsInt())) : columns;
    }

    /** Whether it is text that is read as it comes. */
    boolean isFollowed() {
        return file == null && PageFormat.words().contains(format) && PageFormat.of(format) == PageFormat.TEXT;
    }

    private boolean isColoured() {
        return columns().isPresent() && Colours.areWanted(System.getenv());
    }

    /** A page as text. */
    String text(Page page) {
        return told(PageFormat.text(List.of(page), width(), isColoured()));
    }

    /** A text whose commands are as they are typed: in a shell, of what is open, without the program and the file. */
    private String told(String text) {
        return invocation.isOfOpenFile() ? COMMAND.matcher(text).replaceAll("$1") : text;
    }

    /** Prints a part of a text at once. */
    void printNow(String text) {
        invocation.out().print(text);
        invocation.out().flush();
    }

    /** Prints pages; the format is one of {@link PageFormat}. */
    public void print(List<Page> pages) {
        if (isFollowed()) print(told(PageFormat.text(pages, width(), isColoured())));
        else print(PageFormat.of(format).bytes(pages, width()));
    }

    /** Prints a list; what is not read on a terminal has a line a row, however long. */
    public void print(Listing listing) {
        print(listing, "");
    }

    /** The same with what is to follow. */
    public void print(Listing listing, String summary) {
        if (PageFormat.words().contains(format) && !PageFormat.of(format).isText()) print(List.of(listing.page()));
        else print(listing.render(format, columns().orElse(PageFormat.ENDLESS)) + summary);
    }

    /** Prints the text, or writes the whole of it to the file, or leaves the file as it was. */
    public void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Prints a text that need not be in memory as a whole. */
    public void stream(WholeFile.Text text) {
        try {
            if (file == null) text.to(invocation.out());
            else WholeFile.replace(target().toAbsolutePath(), text);
        } catch (IOException e) {
            throw unwritable("-o " + file, "the file cannot be written");
        }
    }

    /** Writes a table as Parquet; there is a file to write. */
    public void parquet(Map<String, Type> columns, WholeFile.Text rows) {
        try {
            ParquetFile.write(target().toAbsolutePath(), columns, rows);
        } catch (IOException e) {
            throw unwritable("-o " + file, "the file cannot be written");
        }
    }

    /** The file that is written, or null. */
    public Path target() {
        return file == null ? null : Workspace.path("unwritable-file", "-o " + file, file);
    }

    private void print(byte[] result) {
        if (file == null) {
            invocation.out().print(new String(result, StandardCharsets.UTF_8));
            return;
        }
        write(target(), "-o " + file, result);
    }

    /**
     * Makes sure that no result is written over the scenario that it is about.
     *
     * @throws InvalidInput if it would be
     */
    static void spare(Path target, String where, Invocation invocation) {
        if (invocation.files().stream().anyMatch(input -> isSame(target, input))) {
            throw unwritable(where, "this is the scenario itself");
        }
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
        write(file, where, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with what need not be text. */
    public static void write(Path file, String where, byte[] content) {
        check(file, where);
        try {
            WholeFile.replace(file.toAbsolutePath(), content);
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
