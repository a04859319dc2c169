package casus.shell;

import casus.coverage.ConditionCoverage;
import casus.coverage.Coverage;
import casus.coverage.RuleCoverage;
import casus.data.Registry;
import casus.report.Table;
import casus.rulebase.RuleBase;
import casus.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code rules coverage}: which rules and conditions the scenarios exercise, and which they do not. */
@Component
final class RulesCoverageCommand extends CasusCommand {
    private final Workspace workspace;

    RulesCoverageCommand(Workspace workspace) {
        super(new Usage(
                "rules coverage",
                "Counts the scenarios in which each rule fires, and lists the conditions that were not seen both met and unmet.",
                List.of(),
                Usage.printed(Table.FORMATS, Usage.value("scenarios", "DIR", "read the scenarios from this folder")),
                List.of(),
                List.of("casus rules coverage", "casus rules coverage --format csv")));
        this.workspace = workspace;
    }

    @Override
    void run(Invocation invocation) {
        Output output = Output.of(invocation, Table.FORMATS);
        Registry registry = workspace.registry(invocation);
        RuleBase rules = workspace.rules(invocation, registry);
        List<RuleCoverage> all = new Coverage(registry, rules).of(workspace.corpus(invocation, registry));
        List<List<Object>> rows = new ArrayList<>();
        all.forEach(rule -> rows.add(row(rule)));
        Table table = new Table(List.of("id", "fired", "silent", "open", "at"), rows);
        output.print(table.render(output.format()) + (output.format().equals("text") ? summary(all) : ""));
    }

    private static List<Object> row(RuleCoverage rule) {
        RuleCard card = rule.rule().card();
        List<String> open = rule.conditions().stream()
                .filter(condition -> !condition.isBothWays())
                .map(condition -> condition.number()
                        + (condition.held()
                                ? " never fails"
                                : condition.failed() ? " never holds" : " is never reached")
                        + " at line " + condition.condition().at().line())
                .toList();
        return List.of(
                card.id(),
                String.valueOf(rule.fired()),
                String.valueOf(rule.silent()),
                open,
                card.file() + ":" + card.line());
    }

    private static String summary(List<RuleCoverage> all) {
        return "\nfired: " + all.stream().filter(RuleCoverage::isExercised).count() + " of " + all.size()
                + " rules\nboth ways: "
                + conditions(all).filter(ConditionCoverage::isBothWays).count() + " of "
                + conditions(all).count() + " conditions\n";
    }

    private static Stream<ConditionCoverage> conditions(List<RuleCoverage> all) {
        return all.stream().flatMap(rule -> rule.conditions().stream());
    }
}
