package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.shell.editing.OpenDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A program or a file that what a command prints goes to, instead of the terminal. */
public final class Elsewhere {
    /** How the shell of the system says that a program cannot be run, or is none. */
    private static final List<Integer> NONE = List.of(126, 127);

    /** A program that Ctrl-C has ended. */
    private static final int INTERRUPTED = 130;

    /** One that has closed its end, and found that another had closed its own. */
    private static final int UNWANTED = 141;

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

    /** Waits for the program, or writes the file if all went well; what came of the line is what came of its command, then of this. */
    public Commands.Outcome end(Commands.Outcome command) {
        try {
            Optional<Commands.Outcome> failure = Optional.empty();
            if (program != null) failure = await();
            else if (command.exitCode() == 0) write();
            return command.exitCode() == 0 ? failure.orElse(command) : command;
        } catch (InvalidInput | CancellationException e) {
            return Commands.outcome(e);
        }
    }

    private void write() {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            if (isMore && Files.exists(file)) all.write(Files.readAllBytes(file));
            ((ByteArrayOutputStream) out).writeTo(all);
            Output.write(file, where, all.toByteArray());
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", where, "the file cannot be written", null);
        }
    }

    /** How the program has failed; empty if it has not. That it has read enough is no failure. */
    private Optional<Commands.Outcome> await() {
        try {
            out.close();
        } catch (IOException e) {
            // it has closed its end
        }
        try {
            int exit = program.waitFor();
            if (exit == 0 || exit == UNWANTED) return Optional.empty();
            if (exit == INTERRUPTED) throw new CancellationException();
            if (NONE.contains(exit))
                throw InvalidInput.of("no-program", where, "there is no such program, or it cannot be run", null);
            String message = InvalidInput.of("failed-program", where, "the program ended with " + exit, null)
                    .getMessage();
            return Optional.of(Commands.Outcome.failed(Commands.FAILED, message));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
