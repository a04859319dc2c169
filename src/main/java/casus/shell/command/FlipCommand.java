package casus.shell.command;

import casus.assessment.Assessment;
import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.flip.CandidateChange;
import casus.flip.Effort;
import casus.flip.Flip;
import casus.flip.Question;
import casus.flip.Steps;
import casus.flip.Target;
import casus.page.PageFormat;
import casus.report.FlipReport;
import casus.report.StepsReport;
import casus.scenario.Scenario;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Growing;
import casus.shell.line.Invocation;
import casus.shell.line.LastWord;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Terminals;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** {@code flip FILE GOAL}: the smallest changes of scenario or law that make a conclusion another. */
@Component
final class FlipCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json");
    private static final int MOST = 3;
    private static final int SECONDS = 120;
    private static final int TOLD_EVERY = 50;
    private static final int PROGRESS = 60;

    private final Workspace workspace;
    private final OpenDocument document;

    FlipCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "flip",
                "Finds the smallest sets of changes, of the scenario or of the law, that give a conclusion another status.",
                List.of("(FILE)", "[CONCLUSION...]"),
                ScenarioOptions.printed(
                        FORMATS,
                        Usage.flag(
                                "all",
                                "name no conclusion: which one step would move most duties and clauses, and which forces"),
                        Usage.value("size", "N", "try sets of so many changes at most, from 1 to 3; 3 if not given"),
                        Usage.value("seconds", "N", "stop looking after so many seconds; 120 if not given")),
                List.of(
                        "Write CONCLUSION for any other status, CONCLUSION=STATUS for that one, or force:FORCE:MEASURE>N for the"
                                + " men of a force.",
                        "A conclusion goes by its id, by the number of its line in the brief, or by words that it is about, such"
                                + " as a state and a treaty; where they are about several, these are listed. A line that stands for"
                                + " several states asks for what makes all of them so.",
                        "It varies what happened, whose act it was and what it answered, where and when and how long; who asks, decides"
                                + " and consents, and when; who is bound; and the day of it all; of a decision its outcome, or where the file"
                                + " says how members vote, the vote of each that has a seat. Answers appear as they are found.",
                        "Every set that is listed has been assessed; no smaller set of its changes does the same."),
                List.of(
                        "casus flip scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:BLR:incursion=conditional",
                        "casus flip scenarios/tjk-incursion-2009.yaml Belarus crrf=conditional",
                        "casus flip scenarios/tjk-incursion-2009.yaml 6",
                        "casus flip scenarios/tjk-incursion-2009.yaml --all",
                        "casus flip scenarios/tjk-incursion-2009.yaml \"force:crrf:firm>0\"")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        boolean all = invocation.flag("all");
        if (all && !invocation.others().isEmpty())
            throw InvalidInput.of(
                    "wrong-option",
                    "--all",
                    "this asks of every conclusion, and `" + invocation.others().get(0) + "` of one",
                    "leave out one of them");
        if (!all) Asked.refuseOneWordOfTwo(invocation, document, "flip", "--all");
        Optional<Target> named = named(invocation.others());
        int bound = invocation.number("size", MOST, MOST);
        Duration time = Duration.ofSeconds(invocation.number("seconds", SECONDS, Integer.MAX_VALUE));
        Registry registry = workspace.registry(invocation);
        Variations variations = all
                ? Variations.of(invocation, invocation.arguments(), document, registry)
                : Variations.of(invocation, document, registry);
        Scenario scenario = variations.with(List.of());
        named.ifPresent(goal -> Asked.check(goal, registry, scenario)); // before any work is done
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Assessment before = engine.assess(scenario);
        named.filter(goal -> !goal.isStrength())
                .ifPresent(goal -> goal.ids().forEach(id -> Asked.refuseCutShort(id, before, registry)));
        Collection<Rule> rules = workspace.rules(invocation, registry).rules().values();
        VerdictStore verdicts = new VerdictStore(engine);
        if (all) {
            LastWord.after(
                    invocation, () -> all(scenario, before, registry, rules, variations, verdicts, time, outputs));
            return;
        }
        Target target =
                named.orElseGet(() -> Asked.goals(invocation.others(), before, registry.under(scenario.assumptions()))
                        .target());
        if (named.isEmpty()) Asked.check(target, registry, scenario);
        List<CandidateChange> candidates =
                Question.candidates(target, scenario, before, registry, rules, variations.paths(), variations::with);
        FlipReport report = new FlipReport(target, registry, new ChangeText(scenario, variations::with, registry));
        LastWord.after(invocation, () -> {
            Growing growing = outputs.growing();
            Flip flip = new Flip(
                    target,
                    changes -> verdicts.of(variations.with(changes)),
                    changes -> engine.assess(variations.with(changes)),
                    new Effort(time, progress(candidates.size())),
                    found -> {
                        clear();
                        growing.print(report.page(target.standing(before), found));
                    });
            Flip.Answers answers = flip.search(before, candidates, bound);
            clear();
            outputs.each(output -> {
                if (output.format().equals("json")) output.print(report.json(answers));
                else growing.finish(output, report.page(answers));
            });
            stopped(answers.end());
        });
    }

    /** Which one step would move most. */
    private static void all(
            Scenario scenario,
            Assessment before,
            Registry registry,
            Collection<Rule> rules,
            Variations variations,
            VerdictStore verdicts,
            Duration time,
            Outputs outputs) {
        List<CandidateChange> candidates =
                Question.candidatesOfAll(scenario, before, registry, rules, variations.paths(), variations::with);
        Effort effort = new Effort(time, progress(candidates.size()));
        Steps.Found found = Steps.of(scenario, candidates, variations::with, verdicts::of, effort);
        ChangeText words = new ChangeText(scenario, variations::with, registry);
        clear();
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(StepsReport.json(found));
            else output.print(List.of(StepsReport.page(scenario.title(), found, candidates.size(), registry, words)));
        });
        stopped(found.end());
    }

    /** What was found has been printed; the interrupt still counts. */
    private static void stopped(Effort.End end) {
        if (end == Effort.End.INTERRUPTED) throw new CancellationException();
    }

    /** A goal that is written as ids are. */
    private static Optional<Target> named(List<String> words) {
        return words.size() == 1 && words.get(0).contains(":")
                ? Optional.of(Target.of(words.get(0)))
                : Optional.empty();
    }

    /** What was told of the progress makes room. */
    private static void clear() {
        if (Terminals.hasTerminal()) System.err.print("\r" + " ".repeat(PROGRESS) + "\r");
    }

    /** Told on a terminal only. */
    private static IntConsumer progress(int changes) {
        if (!Terminals.hasTerminal()) return tried -> {};
        return tried -> {
            if (tried % TOLD_EVERY == 0) System.err.print("\r" + tried + " sets of " + changes + " changes tried ");
        };
    }
}
