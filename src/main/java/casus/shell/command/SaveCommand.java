package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code save [FILE]}: writes the open scenario to its file, or to another. */
@Component
final class SaveCommand extends CasusCommand {
    private final OpenDocument document;

    SaveCommand(OpenDocument document) {
        super(Usage.inShell(
                "save",
                "Saves the open scenario to its file, or to another, which is open then.",
                List.of("[FILE]"),
                List.of(Usage.flag(
                        "force", "even over another file, or over what somebody else has changed in this one")),
                List.of(),
                List.of("save", "save 'my scenarios/winter.yaml'")));
        this.document = document;
    }

    @Override
    protected boolean writes(Invocation invocation) {
        return true;
    }

    @Override
    protected void run(Invocation invocation) {
        OpenScenario open = document.current();
        String name = invocation.arguments().isEmpty() ? open.name() : invocation.argument(0);
        if (invocation.arguments().isEmpty() && open.draft().isPart()) {
            throw InvalidInput.of(
                    "several-scenarios",
                    name,
                    "the file holds other scenarios too, and is not written over",
                    "`save FILE` writes this one to a file of its own");
        }
        Path file = invocation.arguments().isEmpty() ? open.file() : ScenarioOptions.path(name);
        boolean own = isSame(file, open.file());
        boolean force = invocation.flag("force");
        if (!open.draft().mayBeCalled(name)) {
            throw InvalidInput.of(
                    "wrong-suffix",
                    name,
                    "the suffix is for another way of writing",
                    "save it under a name with the suffix of " + open.name());
        }
        if (!force && own && open.isChangedOnDisk()) {
            throw refused("changed-file", name, "the file has been changed since it was opened");
        }
        if (!force && !own && Files.exists(file)) throw refused("existing-file", name, "there is such a file already");
        OpenScenario saved = open.savedAs(file, name);
        if (own && !open.isChanged() && Files.exists(file) && !open.isChangedOnDisk()) return;
        Output.write(file, name, open.text());
        document.saved(saved);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            return false;
        }
    }

    private static InvalidInput refused(String id, String name, String message) {
        return InvalidInput.of(id, name, message, "--force writes over it; `save FILE` writes to another");
    }
}
