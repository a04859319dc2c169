package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.scenario.Draft;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Mode;
import casus.shell.line.Program;
import casus.shell.line.Session;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code edit}: the open scenario in the user's editor. */
@Component
final class EditCommand extends CasusCommand {
    private static final String USUAL = "vi";

    private final Workspace workspace;
    private final OpenDocument document;
    private final Changing changing;
    private final Session session;
    private final Mode mode;

    EditCommand(Workspace workspace, OpenDocument document, Changing changing, Session session, Mode mode) {
        super(Usage.inShell(
                "edit",
                "Opens the scenario that is open in an editor, and takes its text when the editor is left.",
                List.of(),
                List.of(),
                List.of("The editor is $VISUAL, else $EDITOR, else " + USUAL
                        + ". A text with mistakes is not taken; it is kept, and said"
                        + " where. `save` writes the scenario to its file."),
                List.of("edit")));
        this.workspace = workspace;
        this.document = document;
        this.changing = changing;
        this.session = session;
        this.mode = mode;
    }

    @Override
    protected void run(Invocation invocation) {
        OpenScenario open = document.current();
        if (open.draft().isPart()) {
            throw InvalidInput.of(
                    "several-scenarios",
                    open.name(),
                    "the file holds other scenarios too",
                    "`save FILE` writes this one to a file of its own, which can be edited");
        }
        String editor = editor();
        session.refuseToRun(editor);
        if (mode != Mode.PROMPT)
            throw InvalidInput.of("no-terminal", "edit", "an editor needs a terminal", "`set PATH=VALUE` needs none");
        try {
            Path folder = Files.createTempDirectory("casus-edit");
            Path file =
                    Files.writeString(folder.resolve(open.file().getFileName().toString()), open.text());
            int exit = Program.atTerminal(editor, file.toString()).waitFor();
            String text = Files.readString(file);
            if (exit != 0)
                throw InvalidInput.of(
                        "no-editor",
                        editor,
                        "the editor ended with " + exit,
                        "set $EDITOR; the text stands in " + file);
            if (!text.equals(open.text())) {
                Draft.of(text, file.toString()).read(workspace.registry(invocation)); // what is wrong stands there
                changing.to(Draft.of(text, open.name()), invocation);
            }
            forget(folder);
        } catch (IOException e) {
            throw InvalidInput.of("no-editor", editor, "the text cannot be handed to the editor", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static String editor() {
        return Stream.of("VISUAL", "EDITOR")
                .map(System.getenv()::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(USUAL);
    }

    /** An editor may have left a copy beside the text; what cannot be deleted stays. */
    private static void forget(Path folder) {
        File[] left = folder.toFile().listFiles();
        if (left == null) return;
        for (File file : left) file.delete();
        folder.toFile().delete();
    }
}
