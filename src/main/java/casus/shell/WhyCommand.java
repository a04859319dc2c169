package casus.shell;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.explain.Why;
import casus.report.Json;
import casus.scenario.Scenario;
import casus.shell.desk.Desk;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code why FILE ID}: the derivation of a conclusion. */
@Component
final class WhyCommand extends CasusCommand {
    private static final List<String> FORMATS = List.of("text", "json");

    private final Workspace workspace;
    private final Desk desk;

    WhyCommand(Workspace workspace, Desk desk) {
        super(new Usage(
                "why",
                "Shows why a conclusion holds, down to the values of the scenario, the records and their claims.",
                List.of("(FILE)", "CONCLUSION"),
                Usage.printed(
                        FORMATS,
                        ScenarioOptions.AS_OF,
                        ScenarioOptions.READING,
                        ScenarioOptions.SET,
                        ScenarioOptions.ASSUME),
                List.of(
                        "A conclusion goes by an id that `casus assess` reports: engagement:PROVISION:EVENT, duty:PROVISION:STATE:EVENT, "
                                + "decision:BODY:MATTER, force:FORCE and so on."),
                List.of(
                        "casus why scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:UZB:incursion",
                        "casus why scenarios/tjk-incursion-2009.yaml engagement:cst-1992/mutual-defence:incursion --reading pop-2009",
                        "casus why scenarios/tjk-incursion-2009.yaml force:crrf --format json")));
        this.workspace = workspace;
        this.desk = desk;
    }

    @Override
    void run(Invocation invocation) {
        Output output = Output.of(invocation, FORMATS);
        Registry registry = workspace.registry(invocation);
        Scenario scenario = ScenarioOptions.readOne(invocation, desk, registry);
        Assessment assessment = workspace.engine(invocation, registry).assess(scenario);
        String id = invocation.others().get(0);
        Why.Node tree = Why.of(assessment, registry, id).orElseThrow(() -> unknown(id, assessment));
        output.print(output.format().equals("json") ? Json.pretty(Why.tree(tree, registry)) : Why.text(tree, registry));
    }

    private static InvalidInput unknown(String id, Assessment assessment) {
        String hint = Suggestions.nearest(id, assessment.findings().keySet())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("`casus assess` lists the ids of this scenario's conclusions");
        return InvalidInput.of("unknown-conclusion", id, "the assessment has no such conclusion", hint);
    }
}
