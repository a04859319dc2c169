package casus.shell.prompt;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Plain;
import casus.shell.editing.EditJournal;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.TypedLines;
import casus.shell.editing.Unsaved;
import casus.shell.editing.UserFolders;
import casus.shell.line.CommandLines;
import casus.shell.line.Commands;
import casus.shell.line.Pager;
import casus.shell.line.ScenarioText;
import casus.shell.line.Tokens;
import casus.shell.line.TypedLine;
import java.io.IOError;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.ShellRunner;

/** Reads commands from a person and runs them, until the person leaves. */
@AtPrompt
@Primary
final class Prompt implements ShellRunner {
    private final Screen screen;
    private final Foreground foreground;
    private final OpenDocument document;
    private final EditJournal journal;
    private final TypedLines typed;
    private boolean warned;

    Prompt(Screen screen, Foreground foreground, OpenDocument document, EditJournal journal, TypedLines typed) {
        this.screen = screen;
        this.foreground = foreground;
        this.document = document;
        this.journal = journal;
        this.typed = typed;
    }

    @Override
    public void run(String[] options) {
        boolean debug = List.of(options).contains("--debug");
        screen.open(!Pager.isUnwanted(List.of(options)), foreground::interrupt);
        tell("Casus: `help` lists the commands, the tab key completes, `exit` leaves");
        journal.left().forEach(Prompt::offer);
        boolean stays = UserFolders.own()
                .init()
                .map(file -> runAll("source " + Tokens.typed(file.toString()), debug))
                .orElse(true);
        while (stays) {
            try {
                String line = screen.read(document.open());
                typed.add(line.stripTrailing());
                stays = runAll(line, debug);
            } catch (UserInterruptException e) {
                Thread.interrupted(); // the line is dropped, and that is all
            } catch (EndOfFileException | IOError e) { // Ctrl-D, or the terminal is gone
                stays = !mayLeave();
            }
        }
        screen.close();
    }

    /** Runs a line, or the lines that were pasted until one fails, or opens the scenario that was; false if it was the last. */
    private boolean runAll(String text, boolean debug) {
        if (ScenarioText.begins(text))
            return !run("paste " + Tokens.typed(text), debug).leave();
        List<CommandLines.Written> lines = CommandLines.of(text);
        for (int at = 0; at < lines.size(); at++) {
            Commands.Outcome outcome = run(lines.get(at).text(), debug);
            if (outcome.leave() && mayLeave()) return false;
            if (outcome.leave() || outcome.exitCode() != 0) {
                left(lines.subList(at + 1, lines.size())).ifPresent(Prompt::tell);
                return true;
            }
        }
        return true;
    }

    /** What to tell of lines that are not run, since one before them went wrong; nothing where they hold no command. */
    static Optional<String> left(List<CommandLines.Written> lines) {
        long commands = lines.stream()
                .filter(line -> !line.tokens().command().isEmpty())
                .count();
        if (commands == 0) return Optional.empty();
        return Optional.of(
                commands == 1
                        ? "the command after it was not run"
                        : "the " + commands + " commands after it were not run");
    }

    private Commands.Outcome run(String line, boolean debug) {
        Commands.Outcome outcome = outcome(line);
        outcome.tell("", debug || Commands.debug(Tokens.of(line).command()));
        if (!outcome.leave() && !line.isBlank()) warned = false;
        return outcome;
    }

    private Commands.Outcome outcome(String line) {
        try {
            return foreground.run(TypedLine.of(line));
        } catch (InvalidInput e) {
            return Commands.Outcome.failed(Commands.USAGE, e.getMessage());
        }
    }

    private static void offer(Unsaved unsaved) {
        tell("unsaved changes to " + unsaved.name()
                + " from a shell that has ended: `restore` brings them back, `restore --discard` forgets them");
    }

    /** Says what becomes of unsaved changes; where they would be lost, one has to ask twice. */
    private boolean mayLeave() {
        if (!document.isChanged()) return true;
        String name = document.current().name();
        if (document.isKept()) {
            tell("the unsaved changes to " + name + " are kept: `restore` in the next shell brings them back");
            return true;
        }
        if (warned) return true;
        warned = true;
        tell("the unsaved changes to " + name + " would be lost: `save` them, or leave once more to drop them");
        return false;
    }

    private static void tell(String text) {
        System.err.println(Plain.line(text));
    }
}
