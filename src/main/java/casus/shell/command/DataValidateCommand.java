package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.rulebase.Linter;
import casus.rulebase.RuleBase;
import casus.scenario.ScenarioSchema;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code data validate}: reads and cross-checks all of the knowledge base and the rules. */
@Component
final class DataValidateCommand extends CasusCommand {
    private final Workspace workspace;

    DataValidateCommand(Workspace workspace) {
        super(new Usage(
                "data validate",
                "Reads the knowledge base and the rules and checks that everything named exists; exit 3 with every problem if not.",
                List.of(),
                List.of(),
                List.of(),
                List.of("casus data validate", "casus data validate --data ../my-data")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Registry registry = workspace.registry(invocation);
        RuleBase rules = workspace.rules(invocation, registry);
        List<Problem> errors =
                Linter.lint(
                                workspace.folder(invocation, "rules"),
                                registry,
                                ScenarioSchema.shipped().statedWords())
                        .stream()
                        .filter(Problem::isError)
                        .toList();
        if (!errors.isEmpty()) throw new InvalidKnowledge(errors);
        invocation
                .out()
                .println("valid: " + registry.sources().size() + " sources, "
                        + registry.works().size() + " works, "
                        + registry.claims().size() + " claims, "
                        + registry.contests().size() + " contests, "
                        + registry.mechanisms().size() + " mechanisms, "
                        + registry.entries().size() + " records, "
                        + rules.rules().size() + " rules");
    }
}
