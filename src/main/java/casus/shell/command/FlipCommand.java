package casus.shell.command;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.flip.CandidateChange;
import casus.flip.Flip;
import casus.flip.Question;
import casus.flip.Target;
import casus.page.PageFormat;
import casus.report.FlipReport;
import casus.scenario.ConclusionIds;
import casus.scenario.Scenario;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Terminals;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code flip FILE GOAL}: the smallest changes of scenario or law that make a conclusion another. */
@Component
final class FlipCommand extends CasusCommand {
    private static final List<String> FORMATS =
            Stream.concat(PageFormat.words().stream(), Stream.of("json")).toList();
    private static final int MOST = 3;
    private static final int SECONDS = 120;
    private static final int TOLD_EVERY = 50;

    private final Workspace workspace;
    private final OpenDocument document;

    FlipCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "flip",
                "Finds the smallest sets of changes, of the scenario or of the law, that give a conclusion another status.",
                List.of("(FILE)", "CONCLUSION..."),
                Usage.printed(
                        FORMATS,
                        ScenarioOptions.AS_OF,
                        ScenarioOptions.READING,
                        ScenarioOptions.SET,
                        ScenarioOptions.ASSUME,
                        Usage.value("size", "N", "try sets of so many changes at most, from 1 to 3; 3 if not given"),
                        Usage.value("seconds", "N", "stop looking after so many seconds; 120 if not given")),
                List.of(
                        "Write CONCLUSION for any other status, CONCLUSION=STATUS for that one, or force:FORCE:MEASURE>N for the"
                                + " men of a force.",
                        "A conclusion goes by its id, by the number of its line in the brief, or by words that it is about, such"
                                + " as a state and a treaty; where they are about several, these are listed.",
                        "Every set that is listed has been assessed; no smaller set of its changes does the same."),
                List.of(
                        "casus flip scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:BLR:incursion=conditional",
                        "casus flip scenarios/tjk-incursion-2009.yaml Belarus crrf=conditional",
                        "casus flip scenarios/tjk-incursion-2009.yaml 6",
                        "casus flip scenarios/tjk-incursion-2009.yaml \"force:crrf:firm>0\"")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Optional<Target> named = named(invocation.others());
        int bound = invocation.number("size", MOST, MOST);
        Duration time = Duration.ofSeconds(invocation.number("seconds", SECONDS, Integer.MAX_VALUE));
        Registry registry = workspace.registry(invocation);
        Variations variations = Variations.of(invocation, document, registry);
        Scenario scenario = variations.with(List.of());
        named.ifPresent(goal -> check(goal, registry, scenario)); // before any work is done
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Assessment before = engine.assess(scenario);
        Target target = named.orElseGet(
                () -> Target.of(Asked.goal(invocation.others(), before, registry.under(scenario.assumptions()))));
        if (named.isEmpty()) check(target, registry, scenario);
        List<CandidateChange> candidates = Question.candidates(
                target,
                scenario,
                before,
                registry,
                workspace.rules(invocation, registry).rules().values(),
                variations.paths(),
                variations::with);
        Flip flip = new Flip(target, changes -> engine.assess(variations.with(changes)), time, progress());
        Flip.Answers answers = flip.search(before, candidates, bound);
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(FlipReport.json(target, answers));
            else output.print(List.of(FlipReport.page(target, answers)));
        });
    }

    /** A goal that is written as ids are. */
    private static Optional<Target> named(List<String> words) {
        return words.size() == 1 && words.get(0).contains(":")
                ? Optional.of(Target.of(words.get(0)))
                : Optional.empty();
    }

    private static void check(Target target, Registry registry, Scenario scenario) {
        ConclusionIds.check(target.id(), registry, scenario);
        if (target.status() != null) ConclusionIds.checkStatus(target.id(), target.status(), true);
    }

    /** Told on a terminal only. */
    private static IntConsumer progress() {
        if (!Terminals.hasTerminal()) return tried -> {};
        return tried -> {
            if (tried % TOLD_EVERY == 0) System.err.print("\r" + tried + " sets tried ");
        };
    }
}
