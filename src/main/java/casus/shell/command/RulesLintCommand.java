package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.Problem;
import casus.report.Json;
import casus.rulebase.Linter;
import casus.scenario.ScenarioSchema;
import casus.shell.line.BatchFailed;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code rules lint}: everything that is wrong with the rules, or to be looked at, at once. */
@Component
final class RulesLintCommand extends CasusCommand {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final int KNOWLEDGE = 3;

    private final Workspace workspace;

    RulesLintCommand(Workspace workspace) {
        super(new Usage(
                "rules lint",
                "Checks the rules: names, claims, words, phases, joins, rules that say the same; exit 3 if one cannot be used.",
                List.of(),
                Usage.printed(FORMATS),
                List.of(
                        "Warnings leave the exit code at 0. Those that are to stay are listed in lint.txt beside the rules, a"
                                + " line `<warning> <rule>: <why>` each."),
                List.of("casus rules lint", "casus rules lint --format json", "casus rules lint --rules ../my-rules")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Registry registry = workspace.registry(invocation);
        List<Problem> problems = Linter.lint(
                workspace.folder(invocation, "rules"),
                registry,
                ScenarioSchema.shipped().statedWords());
        long errors = problems.stream().filter(Problem::isError).count();
        String rules =
                errors == 0 ? workspace.rules(invocation, registry).rules().size() + " rules, " : "";
        String summary = rules + errors + " errors, " + (problems.size() - errors) + " warnings\n";
        outputs.each(output -> output.print(
                output.format().equals("json")
                        ? Json.pretty(
                                problems.stream().map(RulesLintCommand::map).toList())
                        : text(problems) + summary));
        if (errors > 0) throw new BatchFailed(KNOWLEDGE, "");
    }

    private static String text(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem.render()).append('\n'));
        return text.toString();
    }

    private static Map<String, Object> map(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", problem.id());
        map.put("severity", problem.severity().word());
        map.put("file", problem.at().file());
        map.put("line", problem.at().line());
        map.put("column", problem.at().column());
        map.put("message", problem.message());
        map.put("excerpt", problem.excerpt());
        map.put("hint", problem.hint());
        return map;
    }
}
