package casus.shell.command;

import casus.assessment.Assessment;
import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.explain.Explanation;
import casus.explain.Tree;
import casus.explain.Why;
import casus.report.Json;
import casus.scenario.Scenario;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** {@code why FILE ID}: the derivation of a conclusion. */
@Component
final class WhyCommand extends CasusCommand {
    private final Workspace workspace;
    private final OpenDocument document;

    WhyCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "why",
                "Shows why a conclusion holds, down to the values of the scenario, the records and their claims.",
                List.of("(FILE)", "CONCLUSION"),
                Usage.printed(
                        Explanation.FORMATS,
                        ScenarioOptions.AS_OF,
                        ScenarioOptions.READING,
                        ScenarioOptions.SET,
                        ScenarioOptions.ASSUME,
                        Usage.value("depth", "N", "follow conclusions so many steps down, or `all` the way")),
                List.of(
                        "A conclusion goes by an id that `casus assess` reports: engagement:PROVISION:EVENT,"
                                + " duty:PROVISION:STATE:EVENT, decision:BODY:MATTER, force:FORCE and so on.",
                        "What decides stands first. Without --depth everything is followed to its end but the"
                                + " conditions under which a clause is engaged; ask for the engagement, or for --depth"
                                + " all, to see them.",
                        "With --format dot the tree is a graph for Graphviz."),
                List.of(
                        "casus why scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:UZB:incursion",
                        "casus why scenarios/tjk-incursion-2009.yaml force:crrf --reading pop-2009",
                        "casus why scenarios/tjk-incursion-2009.yaml force:crrf --depth 2 --format json",
                        "casus why scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:UZB:incursion -o why.html")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, Explanation.FORMATS);
        Why.Depth depth = depth(invocation);
        Registry registry = workspace.registry(invocation);
        Scenario scenario = ScenarioOptions.readOne(invocation, document, registry);
        SortedMap<String, Rule> rules = workspace.rules(invocation, registry).rules();
        Assessment assessment = workspace.engine(invocation, registry).assess(scenario);
        String id = invocation.others().get(0);
        Explanation why = Why.of(assessment, rules, registry.under(scenario.assumptions()), id, depth)
                .orElseThrow(() -> unknown(id, assessment));
        print(why, outputs);
    }

    static void print(Explanation explanation, Outputs outputs) {
        outputs.each(output -> {
            switch (output.format()) {
                case "json" -> output.print(Json.pretty(Tree.of(explanation)));
                case "dot" -> output.print(explanation.render("dot", output.width()));
                default -> output.print(List.of(explanation.page()));
            }
        });
    }

    private static Why.Depth depth(Invocation invocation) {
        String depth = invocation.value("depth").orElse("");
        if (depth.isEmpty()) return Why.Depth.FOLDED;
        if (depth.equals("all")) return Why.Depth.ALL;
        if (depth.matches("[0-9]{1,3}")) return Why.Depth.of(Integer.parseInt(depth));
        throw InvalidInput.of(
                "wrong-option", "--depth", "`" + depth + "` is no number of steps", "write a whole number, or `all`");
    }

    private static InvalidInput unknown(String id, Assessment assessment) {
        String hint = Suggestions.nearest(id, assessment.findings().keySet())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("`casus assess` lists the ids of this scenario's conclusions; `casus why-not` says why one is"
                        + " not there");
        return InvalidInput.of("unknown-conclusion", id, "the assessment has no such conclusion", hint);
    }
}
