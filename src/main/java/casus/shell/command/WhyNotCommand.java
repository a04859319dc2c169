package casus.shell.command;

import casus.assessment.Assessment;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.explain.ConcludingRules;
import casus.explain.Explanation;
import casus.explain.Matrix;
import casus.explain.WhyNot;
import casus.page.PageFormat;
import casus.reference.ReferenceEvaluator;
import casus.reference.World;
import casus.report.Listing;
import casus.scenario.ConclusionIds;
import casus.scenario.ConclusionShape;
import casus.scenario.Scenario;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** {@code why-not FILE ID[=STATUS]}: what stands in the way of a conclusion. */
@Component
final class WhyNotCommand extends CasusCommand {
    private static final int MOST = 6;

    private final Workspace workspace;
    private final OpenDocument document;

    WhyNotCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "why-not",
                "Shows why a conclusion does not hold: the rules that could conclude it, the nearest first, and what"
                        + " fails.",
                List.of("(FILE)", "[CONCLUSION]"),
                Usage.printed(
                        Explanation.FORMATS,
                        ScenarioOptions.AS_OF,
                        ScenarioOptions.READING,
                        ScenarioOptions.SET,
                        ScenarioOptions.ASSUME,
                        Usage.flag(
                                "matrix",
                                "show for every provision and state the duty, or the first cause there is none")),
                List.of(
                        "A conclusion may be followed by a status, `ID=STATUS`. Without one it is asked why it is not"
                                + " there, or why it has no other status than the one it has.",
                        "With --matrix no conclusion is named; the formats are then "
                                + String.join(", ", Listing.FORMATS) + "."),
                List.of(
                        "casus why-not scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:BLR:incursion",
                        "casus why-not scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:UZB:incursion=operative",
                        "casus why-not scenarios/tjk-incursion-2009.yaml --matrix")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        boolean matrix = invocation.flag("matrix");
        Outputs outputs = Outputs.of(invocation, matrix ? Listing.FORMATS : Explanation.FORMATS);
        if (!matrix) refuseOneWordOfTwo(invocation);
        Registry known = workspace.registry(invocation);
        Scenario scenario = matrix
                ? ScenarioOptions.readOne(invocation, invocation.arguments(), document, known)
                : ScenarioOptions.readOne(invocation, document, known);
        String asked = matrix ? "" : invocation.others().get(0);
        if (!matrix) check(asked, known, scenario);
        SortedMap<String, Rule> rules = workspace.rules(invocation, known).rules();
        Assessment assessment = workspace.engine(invocation, known).assess(scenario);
        Registry registry = known.under(scenario.assumptions());
        ReferenceEvaluator evaluator = new ReferenceEvaluator(
                rules.values(), new RuleReadings(rules.values(), registry.borrowing(), registry.claims()));
        List<World> worlds = assessment.results().stream()
                .map(result -> evaluator.world(result.reading(), result.given(), result.stated()))
                .toList();
        if (matrix) matrix(assessment, worlds, rules, registry, outputs);
        else answer(asked, assessment, worlds, rules, registry, outputs);
    }

    /** Where no scenario is open both are needed, and one word may be either. */
    private void refuseOneWordOfTwo(Invocation invocation) {
        if (!invocation.others().isEmpty()
                && (!invocation.files().isEmpty() || document.open().isPresent())) return;
        boolean file = invocation.others().isEmpty()
                || ConclusionShape.of(invocation.others().get(0)).isEmpty();
        throw InvalidInput.of(
                "missing-argument",
                "why-not",
                file ? "CONCLUSION is missing" : "FILE is missing",
                file ? "name a conclusion, or add --matrix" : "name the file of the scenario before the conclusion");
    }

    private static void check(String asked, Registry known, Scenario scenario) {
        int sign = asked.indexOf('=');
        String id = sign < 0 ? asked : asked.substring(0, sign);
        ConclusionIds.check(id, known, scenario);
        if (sign >= 0) ConclusionIds.checkStatus(id, asked.substring(sign + 1), false);
    }

    private static void answer(
            String asked,
            Assessment assessment,
            List<World> worlds,
            SortedMap<String, Rule> rules,
            Registry registry,
            Outputs outputs) {
        int sign = asked.indexOf('=');
        String id = sign < 0 ? asked : asked.substring(0, sign);
        Optional<String> status = sign < 0 ? Optional.empty() : Optional.of(asked.substring(sign + 1));
        Explanation answer = WhyNot.of(assessment, worlds, rules, registry, id, status)
                .orElseThrow(() -> unknown(id, assessment, rules, registry));
        WhyCommand.print(answer, outputs);
    }

    private static InvalidInput unknown(
            String id, Assessment assessment, SortedMap<String, Rule> rules, Registry registry) {
        SortedSet<String> provisions = ConcludingRules.provisions(id, rules.values(), registry);
        Optional<String> near = Suggestions.nearest(id, assessment.findings().keySet())
                .or(() -> Suggestions.nearest(id.split(":", -1)[1], provisions)
                        .map(provision -> id.replaceFirst(":[^:]*", ":" + provision)));
        String word = id.substring(0, id.indexOf(':'));
        String hint = near.map(other -> "did you mean `" + other + "`?")
                .orElse(
                        provisions.isEmpty() || provisions.size() > MOST
                                ? "`casus assess` lists the ids of this scenario's conclusions"
                                : "rules conclude a " + word + " under " + String.join(", ", provisions));
        return InvalidInput.of("unknown-conclusion", id, "no rule concludes anything of that id", hint);
    }

    private static void matrix(
            Assessment assessment,
            List<World> worlds,
            SortedMap<String, Rule> rules,
            Registry registry,
            Outputs outputs) {
        List<Matrix.Cell> cells = Matrix.of(assessment, worlds, rules, registry);
        outputs.each(output -> {
            if (PageFormat.words().contains(output.format()))
                output.print(List.of(Matrix.page(cells, assessment, registry)));
            else output.print(listing(cells));
        });
    }

    private static Listing listing(List<Matrix.Cell> cells) {
        List<List<Object>> rows = cells.stream()
                .map(cell -> List.<Object>of(
                        "duty:" + cell.provision() + ":" + cell.state() + ":" + cell.event(),
                        cell.provision(),
                        cell.event(),
                        cell.state(),
                        cell.status(),
                        cell.cause()))
                .toList();
        return new Listing(
                "Provisions by states", List.of("id", "provision", "event", "state", "status", "cause"), rows);
    }
}
