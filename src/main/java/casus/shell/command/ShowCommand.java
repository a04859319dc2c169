package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.scenario.Draft;
import casus.shell.editing.LineDiff;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.OpenScenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code show [PATH]}: the open scenario as it is now. */
@Component
final class ShowCommand extends CasusCommand {
    private final OpenDocument document;

    ShowCommand(OpenDocument document) {
        super(Usage.inShell(
                "show",
                "Shows the open scenario as it is now, or the value at a path.",
                List.of("[PATH]"),
                List.of(Usage.flag("changes", "only the lines that differ from the file, - for its own and + for new")),
                List.of(),
                List.of("show", "show events.incursion.severity", "show --changes")));
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        OpenScenario open = document.current();
        Draft draft = open.draft();
        if (invocation.flag("changes")) {
            if (!invocation.arguments().isEmpty()) {
                throw InvalidInput.of("wrong-option", "--changes", "it goes without a path", null);
            }
            invocation.out().print(LineDiff.of(open.onDisk().orElse(""), draft.text()));
        } else if (invocation.arguments().isEmpty()) {
            print(invocation, draft.text());
        } else {
            String path = invocation.argument(0);
            print(invocation, draft.value(path).orElseThrow(() -> unknown(path, draft)));
        }
    }

    private static void print(Invocation invocation, String text) {
        invocation.out().print(text.endsWith("\n") ? text : text + "\n");
    }

    private static InvalidInput unknown(String path, Draft draft) {
        return InvalidInput.of(
                "unknown-path",
                path,
                "the open scenario has nothing there",
                Suggestions.nearest(path, draft.paths())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("a path names keys, and items of a list by id or number from 0, with dots between"));
    }
}
