package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code paste TEXT}: opens a scenario from its text. */
@Component
final class PasteCommand extends CasusCommand {
    private static final String NAME = "pasted";
    private static final String SUFFIX = ".yaml";

    private final Workspace workspace;
    private final OpenDocument document;

    PasteCommand(Workspace workspace, OpenDocument document) {
        super(Usage.inShell(
                "paste",
                "Opens a scenario from its text, which `save` writes to a file.",
                List.of("[TEXT]"),
                List.of(Usage.flag("discard", "even if that drops unsaved changes to the one that is open")),
                List.of("At the prompt the text alone is enough: a line that begins with a key and a colon, with --- or"
                        + " with { begins a scenario, and an empty line with nothing behind it ends it."),
                List.of("paste --discard '{casus: 1, id: ...}'")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        if (invocation.arguments().isEmpty())
            throw InvalidInput.of(
                    "missing-argument",
                    "paste",
                    "the text is missing",
                    "paste the scenario itself at the prompt, and end it by an empty line");
        if (!invocation.flag("discard")) document.refuseToLose();
        String text = invocation.argument(0);
        String name = free();
        Path file = ScenarioOptions.path(name);
        document.put(OpenScenario.typed(file, name, text, workspace.registry(invocation)), "paste");
    }

    /** The first name that no file has, {@code pasted.yaml}, {@code pasted-2.yaml}; JSON is YAML too. */
    private static String free() {
        String name = NAME + SUFFIX;
        for (int number = 2; Files.exists(Path.of(name)); number++) name = NAME + "-" + number + SUFFIX;
        return name;
    }
}
