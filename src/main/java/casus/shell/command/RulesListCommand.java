package casus.shell.command;

import casus.clause.RuleCard;
import casus.clause.RuleReadings;
import casus.report.Listing;
import casus.rulebase.RuleBase;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code rules list}: every rule and what it says of itself. */
@Component
final class RulesListCommand extends CasusCommand {
    private final Workspace workspace;

    RulesListCommand(Workspace workspace) {
        super(new Usage(
                "rules list",
                "Lists the rules.",
                List.of(),
                Usage.printed(Listing.FORMATS),
                List.of(),
                List.of("casus rules list", "casus rules list --format json")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs.of(invocation, Listing.FORMATS).each(output -> print(invocation, output));
    }

    private void print(Invocation invocation, Output output) {
        boolean all = !output.format().equals("text");
        List<List<Object>> rows = new ArrayList<>();
        RuleBase rules = workspace.rules(invocation);
        RuleReadings readings = all ? rules.readings(workspace.registry(invocation)) : null;
        rules.rules().values().forEach(rule -> {
            RuleCard card = rule.card();
            rows.add(
                    all
                            ? List.of(
                                    card.id(),
                                    card.title(),
                                    card.provision(),
                                    card.phase(),
                                    readings.of(rule),
                                    card.evidence(),
                                    card.contests(),
                                    card.file(),
                                    card.line())
                            : List.of(card.id(), card.title()));
        });
        List<String> columns = all
                ? List.of("id", "title", "provision", "phase", "readings", "evidence", "contests", "file", "line")
                : List.of("id", "title");
        output.print(new Listing("Rules", columns, rows));
    }
}
