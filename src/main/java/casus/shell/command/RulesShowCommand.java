package casus.shell.command;

import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Claim;
import casus.report.Json;
import casus.rulebase.RuleBase;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code rules show ID}: a rule's text, where it stands, and the claims it rests on. */
@Component
final class RulesShowCommand extends CasusCommand {
    private static final List<String> FORMATS = List.of("text", "json");

    private final Workspace workspace;

    RulesShowCommand(Workspace workspace) {
        super(new Usage(
                "rules show",
                "Shows a rule with the claims it rests on.",
                List.of("RULE"),
                Usage.printed(FORMATS),
                List.of(),
                List.of("casus rules show cst-1992/mutual-defence/awaits-the-victims-request")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Registry registry = workspace.registry(invocation);
        RuleBase rules = workspace.rules(invocation, registry);
        String id = invocation.argument(0);
        Rule rule = rules.rules().get(id);
        if (rule == null) {
            throw InvalidInput.of(
                    "unknown-rule",
                    id,
                    "there is no such rule",
                    Suggestions.hint(id, rules.rules().keySet(), "`casus rules list` lists the rules"));
        }
        outputs.each(output -> output.print(
                output.format().equals("json")
                        ? Json.pretty(map(rule.card(), rules.readings(registry).of(rule)))
                        : text(rule.card(), registry)));
    }

    private static Map<String, Object> map(RuleCard card, List<String> readings) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", card.id());
        map.put("title", card.title());
        map.put("provision", card.provision());
        map.put("phase", card.phase());
        map.put("readings", readings);
        map.put("evidence", card.evidence());
        map.put("contests", card.contests());
        map.put("file", card.file());
        map.put("line", card.line());
        map.put("text", card.text());
        return map;
    }

    private static String text(RuleCard card, Registry registry) {
        StringBuilder text = new StringBuilder(card.text())
                .append("\n\n")
                .append(card.file())
                .append(':')
                .append(card.line())
                .append('\n');
        for (String id : card.evidence()) {
            Claim claim = registry.claims().get(id);
            text.append("  ")
                    .append(id)
                    .append(": ")
                    .append(claim.statement())
                    .append("  (")
                    .append(claim.source())
                    .append(", ")
                    .append(claim.locator())
                    .append(")\n");
        }
        return text.toString();
    }
}
