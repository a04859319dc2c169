package casus.shell;

import casus.diagnostics.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a result goes, and in which format: {@code --format}, or the suffix of the file it is written to. */
final class Output {
    private static final Map<String, String> SUFFIXES =
            Map.of(".json", "json", ".txt", "text", ".csv", "csv", ".md", "markdown", ".html", "html");

    private final Invocation invocation;
    private final String format;

    private Output(Invocation invocation, String format) {
        this.invocation = invocation;
        this.format = format;
    }

    /** Reads the options before any work is done, so that a slip costs no waiting. */
    static Output of(Invocation invocation, List<String> formats) {
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

    String format() {
        return format;
    }

    /** Prints the text, or writes the whole of it to the file, or leaves the file as it was. */
    void print(String text) {
        Optional<String> file = invocation.value("output");
        if (file.isEmpty()) {
            invocation.out().print(text);
            return;
        }
        Path target = target(file.get());
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            if (Files.exists(target)) Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
            move(part, target);
        } catch (IOException | UnsupportedOperationException e) {
            throw unwritable(file.get(), "the file cannot be written");
        } finally {
            part.toFile().delete();
        }
    }

    private static Path target(String name) {
        Path target = Workspace.path("unwritable-file", "-o " + name, name).toAbsolutePath();
        if (Files.isDirectory(target)) throw unwritable(name, "this is a folder, not a file");
        if (Files.exists(target) && !Files.isWritable(target)) throw unwritable(name, "the file is read-only");
        if (!Files.isDirectory(target.getParent())) throw unwritable(name, "there is no such folder");
        return target;
    }

    private static InvalidInput unwritable(String name, String message) {
        return InvalidInput.of("unwritable-file", "-o " + name, message, null);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
