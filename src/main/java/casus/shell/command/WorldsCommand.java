package casus.shell.command;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.flip.Target;
import casus.page.PageFormat;
import casus.prose.Hits;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import casus.worlds.Conclusion;
import casus.worlds.OpenAssessment;
import casus.worlds.WorldTable;
import casus.worlds.WorldsReport;
import java.util.List;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.stereotype.Component;

/** {@code worlds FILE}: what is open resolved every way: what holds in all worlds, and what turns on what. */
@Component
final class WorldsCommand extends CasusCommand {
    static final CommandOption MAX_WORLDS = Usage.value(
            "max-worlds",
            "N",
            "of a file that leaves values open evaluate so many worlds at most, and a sample if there are more; 4096");

    private static final List<String> FORMATS = PageFormat.wordsAnd("json");
    private static final int MOST_OF_ALL = 1_000_000;

    private final Workspace workspace;
    private final OpenDocument document;

    WorldsCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "worlds",
                "Resolves what a file leaves open every way: what holds however it was, what turns on it, and on what exactly.",
                List.of("(FILE)", "[CONCLUSION...]"),
                ScenarioOptions.printed(
                        FORMATS,
                        MAX_WORLDS,
                        Usage.value("seed", "N", "draw the sample by this number; 1 if not given")),
                List.of(
                        "A value is left open as `unknown`, `{oneOf: [a, b]}` with `weights: [1, 3]` if there are any, or"
                                + " `{contested: {STATE: grave, OTHER: incident}}`; `~` among the values leaves the path out.",
                        "With ID=STATUS it tells of that alone whether it is necessary, possible or impossible."),
                List.of("casus worlds crisis.yaml")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        List<Target> asked = invocation.others().stream().map(Target::of).toList();
        int most = most(invocation);
        int seed = invocation.number("seed", 1, Integer.MAX_VALUE);
        Registry registry = workspace.registry(invocation);
        Variations variations = Variations.of(invocation, document, registry);
        Worlds worlds = variations.worlds();
        Scenario one = worlds.world(new int[worlds.open().size()]);
        asked.forEach(target -> check(target, registry, one));
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Assessment first = engine.assess(variations.readingsOf(one));
        VerdictStore verdicts = new VerdictStore(engine);
        WorldTable table = WorldTable.of(worlds, world -> verdicts.of(variations.readingsOf(world)), most, seed);
        List<Conclusion> conclusions = asked.isEmpty()
                ? table.conclusions()
                : asked.stream()
                        .map(target -> target.status() == null
                                ? table.conclusion(target.id())
                                : table.conclusion(target.id(), target.status()))
                        .toList();
        WorldsReport report = new WorldsReport(table, conclusions, new Hits(first, registry), registry);
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(report.json());
            else output.print(List.of(report.page(first.scenario().title())));
        });
    }

    /** How many worlds may be looked at. */
    static int most(Invocation invocation) {
        return invocation.number("max-worlds", OpenAssessment.MOST, MOST_OF_ALL);
    }

    private static void check(Target target, Registry registry, Scenario world) {
        Asked.check(target, registry, world);
        if (target.isStrength())
            throw InvalidInput.of("wrong-goal", target.id(), "of a force, its numbers are not asked for here", null);
    }
}
