package casus.shell.command;

import casus.assessment.Assessment;
import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.explain.Explanation;
import casus.explain.Tree;
import casus.explain.Why;
import casus.page.Page;
import casus.prose.Explained;
import casus.prose.Prose;
import casus.prose.ProsePage;
import casus.report.Json;
import casus.scenario.ConclusionIds;
import casus.scenario.Scenario;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.stereotype.Component;

/** {@code why FILE ID}: the derivation of a conclusion. */
@Component
final class WhyCommand extends CasusCommand {
    static final CommandOption PROOF = Usage.flag("proof", "show the whole derivation, as a numbered tree");

    private final Workspace workspace;
    private final OpenDocument document;

    WhyCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "why",
                "Says why a conclusion holds: the answer first, then the reasons, what decides before the rest.",
                List.of("(FILE)", "CONCLUSION..."),
                ScenarioOptions.printed(
                        Explanation.FORMATS,
                        PROOF,
                        Usage.value("depth", "N", "follow conclusions so many steps down, or `all` the way")),
                List.of(
                        "A conclusion goes by an id that `casus assess` reports: engagement:PROVISION:EVENT,"
                                + " duty:PROVISION:STATE:EVENT, decision:BODY:MATTER, force:FORCE and so on; by the number of"
                                + " its line in the brief; or by words that it is about, such as a state and a treaty.",
                        "With --proof the whole derivation is shown as a tree, down to the values of the scenario, the"
                                + " records and their claims: what decides stands first, everything is followed to its end"
                                + " but the conditions under which a clause is engaged; with --depth all these too.",
                        "With --format dot the tree is a graph for Graphviz."),
                List.of(
                        "casus why scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:UZB:incursion",
                        "casus why scenarios/tjk-incursion-2009.yaml 3",
                        "casus why scenarios/tjk-incursion-2009.yaml Kazakhstan crrf",
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
        Registry known = registry.under(scenario.assumptions());
        List<String> ids = Asked.conclusions(invocation.others(), assessment, known);
        String id = ids.get(0);
        boolean proof = invocation.flag("proof") || invocation.value("depth").isPresent();
        Optional<Explained> told = proof ? Optional.empty() : new Prose(assessment, known).why(ids);
        Explanation why = Why.of(assessment, rules, known, id, depth).orElseThrow(() -> {
            ConclusionIds.check(id, known, scenario); // a part that names nothing is told first
            return Asked.unknown(id, assessment, known);
        });
        print(List.of(new Told(told, why)), known, outputs);
    }

    /** What is told of a conclusion: in sentences, if there are any, and its proof. */
    record Told(Optional<Explained> prose, Explanation proof) {
        private Page page(Registry registry) {
            return prose.map(told -> ProsePage.of(told, registry)).orElseGet(proof::page);
        }

        private Object json(Registry registry) {
            if (prose.isEmpty()) return Tree.of(proof);
            Map<String, Object> json = ProsePage.json(prose.get(), registry);
            json.put("proof", Tree.of(proof));
            return json;
        }
    }

    /** One after the other; for programs an object, or a list of them where there are several. */
    static void print(List<Told> all, Registry registry, Outputs outputs) {
        outputs.each(output -> {
            switch (output.format()) {
                case "json" -> {
                    List<Object> json =
                            all.stream().map(told -> told.json(registry)).toList();
                    output.print(Json.pretty(json.size() == 1 ? json.get(0) : json));
                }
                case "dot" ->
                    output.print(all.stream()
                            .map(told -> told.proof().render("dot", output.width()))
                            .collect(Collectors.joining()));
                default ->
                    output.print(all.stream().map(told -> told.page(registry)).toList());
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
}
