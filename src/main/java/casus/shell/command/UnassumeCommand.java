package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.scenario.Assumed;
import casus.scenario.Draft;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code unassume join BLR crrf}: takes an assumption out of the open scenario. */
@Component
final class UnassumeCommand extends CasusCommand {
    private static final String NAME = "unassume";
    private static final String ASSUME = "assume";

    private final OpenDocument document;
    private final Changing changing;

    UnassumeCommand(OpenDocument document, Changing changing) {
        super(Usage.inShell(
                NAME,
                "Takes an assumption out of the open scenario, or all of them.",
                List.of("[ASSUMPTION...]"),
                List.of(),
                List.of(),
                List.of("unassume join STATE INSTRUMENT", "unassume")));
        this.document = document;
        this.changing = changing;
    }

    @Override
    protected void run(Invocation invocation) {
        Draft draft = document.current().draft();
        String words = String.join(" ", invocation.arguments());
        if (draft.value(ASSUME).isEmpty()) throw missing(words, "the open scenario assumes nothing");
        changing.to(draft.unset(words.isEmpty() ? ASSUME : place(words, draft)), invocation);
    }

    /** The path of the assumption that these words would make. */
    private static String place(String words, Draft draft) {
        String wanted = Assumed.change(words).replaceFirst("^assume\\.\\+=", "");
        for (int at = 0; draft.value(ASSUME + "." + at).isPresent(); at++) {
            String path = ASSUME + "." + at;
            if (draft.value(path).filter(wanted::equals).isPresent()) return path;
        }
        throw missing(words, "the open scenario does not assume that");
    }

    private static InvalidInput missing(String words, String message) {
        return InvalidInput.of(
                "no-assumption", words.isEmpty() ? NAME : words, message, "`show assume` lists what it assumes");
    }
}
