package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.shell.editing.OpenDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A program or a file that what a command prints goes to, instead of the terminal. */
public final class Elsewhere {
    private final Process program;
    private final Path file;
    private final String where;
    private final boolean isMore;
    private final OutputStream out;

    private Elsewhere(Process program, Path file, String where, boolean isMore, OutputStream out) {
        this.program = program;
        this.file = file;
        this.where = where;
        this.isMore = isMore;
        this.out = out;
    }

    /**
     * Where a line wants it to go; empty for where it always goes.
     *
     * @throws InvalidInput if that may not be, or cannot
     */
    static Optional<Elsewhere> of(TypedLine line, Session session, OpenDocument document) {
        line.program().ifPresent(session::refuseToRun);
        line.file().ifPresent(session::refuseToWrite);
        line.file().ifPresent(file -> document.open().ifPresent(open -> Output.spare(open, file)));
        return line.program().map(Elsewhere::program).or(() -> line.file().map(file -> file(file, line.isMore())));
    }

    /**
     * Begins a program.
     *
     * @throws InvalidInput if it cannot be begun
     */
    private static Elsewhere program(String command) {
        try {
            Process process = Program.reading(command, Map.of());
            return new Elsewhere(process, null, TypedLine.TO_PROGRAM + " " + command, false, process.getOutputStream());
        } catch (IOException e) {
            throw InvalidInput.of(
                    "no-program", TypedLine.TO_PROGRAM + " " + command, "the program cannot be run", null);
        }
    }

    /**
     * Looks whether a file may be written.
     *
     * @throws InvalidInput if it may not
     */
    private static Elsewhere file(String name, boolean isMore) {
        String where = "> " + name;
        Path file = Workspace.path("unwritable-file", where, name);
        Output.check(file, where);
        return new Elsewhere(null, file, where, isMore, new ByteArrayOutputStream());
    }

    public OutputStream out() {
        return out;
    }

    /**
     * Waits for the program, or writes the file if all went well.
     *
     * @throws InvalidInput if the file cannot be written
     */
    public void end(boolean isWhole) {
        try {
            if (program != null) {
                try {
                    out.close();
                } catch (IOException e) {
                    // a program that has read enough has closed its end
                }
                program.waitFor();
            } else if (isWhole) {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                if (isMore && Files.exists(file)) all.write(Files.readAllBytes(file));
                ((ByteArrayOutputStream) out).writeTo(all);
                Output.write(file, where, all.toByteArray());
            }
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", where, "the file cannot be written", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
