package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.scenario.ScenarioSchema;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code schema NAME}: the JSON Schema of a format. */
@Component
final class SchemaCommand extends CasusCommand {
    private static final List<String> SCHEMAS =
            List.of("scenario", "assessment", "draft", "draft-answer", "keys", "plea", "proof", "game");

    private final Workspace workspace;

    SchemaCommand(Workspace workspace) {
        super(new Usage(
                "schema",
                "Prints the JSON Schema of a file that Casus reads, or of an answer that it writes.",
                List.of(String.join("|", SCHEMAS)),
                List.of(),
                List.of(),
                List.of("casus schema scenario", "casus schema assessment")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        String name = invocation.argument(0);
        if (!SCHEMAS.contains(name)) {
            throw InvalidInput.of("unknown-schema", name, "there is no such schema", Suggestions.hint(name, SCHEMAS));
        }
        if (name.equals("scenario")) {
            invocation.out().print(ScenarioSchema.shipped().listing(workspace.registry(invocation)));
            return;
        }
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/casus/schema/" + name + ".json")) {
            invocation.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
