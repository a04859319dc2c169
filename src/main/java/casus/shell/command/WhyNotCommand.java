package casus.shell.command;

import casus.assessment.Assessment;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.engine.AssessmentEngine;
import casus.explain.ConcludingRules;
import casus.explain.Explanation;
import casus.explain.Matrix;
import casus.explain.WhyNot;
import casus.flip.Question;
import casus.flip.Target;
import casus.page.PageFormat;
import casus.prose.Explained;
import casus.prose.Hits;
import casus.prose.Otherwise;
import casus.prose.Prose;
import casus.prose.ProsePage;
import casus.reference.ReferenceEvaluator;
import casus.reference.World;
import casus.report.Json;
import casus.report.Listing;
import casus.scenario.ConclusionIds;
import casus.scenario.Scenario;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code why-not FILE ID[=STATUS]}: what stands in the way of a conclusion. */
@Component
final class WhyNotCommand extends CasusCommand {
    private static final int MOST = 6;

    /** What a change is about that moves the day. */
    private static final String DAY = "asOf";

    /** So long it is looked for what would have to be otherwise. */
    private static final Duration TIME = Duration.ofSeconds(8);

    private final Workspace workspace;
    private final OpenDocument document;

    WhyNotCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "why-not",
                "Says why a conclusion does not hold: the answer first, the reasons, and what would have to be otherwise.",
                List.of("(FILE)", "[CONCLUSION...]"),
                ScenarioOptions.printed(
                        Explanation.FORMATS,
                        WhyCommand.PROOF,
                        Usage.flag(
                                "matrix",
                                "show for every provision and state the duty, or the first cause there is none")),
                List.of(
                        "A conclusion may be followed by a status, `ID=STATUS`. Without one it is asked why it is not"
                                + " there, or why it has no other status than the one it has.",
                        "It goes by its id, by the number of its line in the brief, or by words that it is about, such as a state and a treaty; `help to STATE` asks"
                                + " why nobody helps that state. With --proof the rules that could conclude it are shown as a"
                                + " tree, the nearest first, and what fails.",
                        "With --matrix no conclusion is named; the formats are then "
                                + String.join(", ", Listing.FORMATS) + "."),
                List.of(
                        "casus why-not scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:BLR:incursion",
                        "casus why-not scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:UZB:incursion=operative",
                        "casus why-not scenarios/tjk-incursion-2009.yaml Belarus crrf=conditional",
                        "casus why-not scenarios/kgz-unrest-2005.yaml help to Kyrgyzstan",
                        "casus why-not scenarios/tjk-incursion-2009.yaml --matrix")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        boolean matrix = invocation.flag("matrix");
        Outputs outputs = Outputs.of(invocation, matrix ? Listing.FORMATS : Explanation.FORMATS);
        if (!matrix) Asked.refuseOneWordOfTwo(invocation, document, "why-not", "--matrix");
        Registry known = workspace.registry(invocation);
        Scenario scenario = matrix
                ? ScenarioOptions.readOne(invocation, invocation.arguments(), document, known)
                : ScenarioOptions.readOne(invocation, document, known);
        SortedMap<String, Rule> rules = workspace.rules(invocation, known).rules();
        Assessment assessment = workspace.engine(invocation, known).assess(scenario);
        Registry registry = known.under(scenario.assumptions());
        if (!matrix && isHelp(invocation.others())) {
            help(invocation.others(), assessment, registry, outputs);
            return;
        }
        if (matrix) {
            matrix(assessment, worlds(assessment, rules, registry), rules, registry, outputs);
            return;
        }
        List<String> asked = found(invocation.others(), assessment, registry);
        asked.forEach(one -> Asked.refuseCutShort(one.split("=", 2)[0], assessment, registry));
        asked.forEach(one -> check(one, known, scenario));
        boolean proof = invocation.flag("proof");
        Prose prose = new Prose(assessment, registry);
        List<World> worlds = worlds(assessment, rules, registry);
        List<WhyCommand.Told> all = new ArrayList<>();
        for (String one : asked) {
            String id = one.split("=", 2)[0];
            Optional<String> status = one.contains("=") ? Optional.of(one.replaceFirst(".*=", "")) : Optional.empty();
            Duration time = TIME.dividedBy(asked.size());
            Optional<Explained> told = proof || !prose.isAskedOf(id)
                    ? Optional.empty()
                    : prose.whyNot(id, changes(invocation, id, status, scenario, assessment, known, rules, time));
            Explanation tree = WhyNot.of(assessment, worlds, rules, registry, id, status)
                    .orElseThrow(() -> unknown(id, assessment, rules, registry));
            all.add(new WhyCommand.Told(told, tree));
        }
        WhyCommand.print(all, registry, outputs);
    }

    private static List<World> worlds(Assessment assessment, SortedMap<String, Rule> rules, Registry registry) {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(
                rules.values(), new RuleReadings(rules.values(), registry.borrowing(), registry.claims()));
        return assessment.results().stream()
                .map(result -> evaluator.world(result.reading(), result.given(), result.stated()))
                .toList();
    }

    private static boolean isHelp(List<String> words) {
        return !words.isEmpty() && List.of(words.get(0).split(" ")).get(0).equals("help");
    }

    /** Why nobody helps the state that is named, or the target of the first event. */
    private static void help(List<String> words, Assessment assessment, Registry registry, Outputs outputs) {
        List<String> rest = words.stream()
                .flatMap(word -> Stream.of(word.split(" ")))
                .skip(1)
                .filter(word -> !word.equals("to"))
                .toList();
        String name = String.join(" ", rest);
        Optional<String> state = registry.stateCalled(name);
        if (!name.isEmpty() && state.isEmpty())
            throw InvalidInput.of("unknown-state", name, "there is no such state", "name it, or write its code");
        Explained told = new Prose(assessment, registry)
                .nobodyHelps(state)
                .orElseThrow(() -> InvalidInput.of("no-event", name, "nothing strikes that state in the file", null));
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(Json.pretty(ProsePage.json(told, registry)));
            else output.print(List.of(ProsePage.of(told, registry)));
        });
    }

    /**
     * An id as it is; words as the id of the one duty or clause that they are about, a number as those of its line, with the status
     * behind them.
     */
    private static List<String> found(List<String> words, Assessment assessment, Registry registry) {
        String all = String.join(" ", words);
        if (words.size() == 1 && all.contains(":")) return List.of(all);
        if (all.matches("[0-9]{1,3}(=.*)?"))
            return Asked.goals(words, assessment, registry).each();
        int sign = all.lastIndexOf('=');
        String status = sign < 0 ? "" : all.substring(sign);
        List<String> about = List.of((sign < 0 ? all : all.substring(0, sign)).split(" "));
        Hits hits = new Hits(assessment, registry);
        List<String> ids = hits.duties(about);
        if (ids.isEmpty()) ids = hits.of(about);
        if (ids.isEmpty()) return List.of(all);
        return List.of(Asked.one(ids, about, assessment, registry) + status);
    }

    /** What would have to be otherwise, as far as some seconds of trying find it. */
    private List<Explained.Change> changes(
            Invocation invocation,
            String id,
            Optional<String> status,
            Scenario scenario,
            Assessment assessment,
            Registry registry,
            SortedMap<String, Rule> rules,
            Duration time) {
        Variations variations = Variations.of(invocation, document, registry);
        List<Otherwise.Candidate> candidates = Question.candidates(
                        Target.of(id),
                        scenario,
                        assessment,
                        registry,
                        rules.values(),
                        variations.paths(),
                        variations::with)
                .stream()
                .filter(change -> !change.about().equals(DAY))
                .map(change -> new Otherwise.Candidate(change.options(), change.changes()))
                .toList();
        AssessmentEngine engine = workspace.engine(invocation, registry);
        return new Otherwise(registry, more -> engine.assess(variations.with(more)), time)
                .of(id, status, assessment, candidates);
    }

    private static void check(String asked, Registry known, Scenario scenario) {
        int sign = asked.indexOf('=');
        String id = sign < 0 ? asked : asked.substring(0, sign);
        ConclusionIds.check(id, known, scenario);
        if (sign >= 0) ConclusionIds.checkStatus(id, asked.substring(sign + 1), false);
    }

    private static InvalidInput unknown(
            String id, Assessment assessment, SortedMap<String, Rule> rules, Registry registry) {
        if (id.indexOf(':') < 0)
            return InvalidInput.of(
                    "unknown-conclusion",
                    id,
                    "these words are about no conclusion, and about no duty of one state",
                    "name one state and one clause, or write an id that `casus assess --ids` lists");
        SortedSet<String> provisions = ConcludingRules.provisions(id, rules.values(), registry);
        Optional<String> near = Suggestions.nearest(id, assessment.findings().keySet())
                .or(() -> Suggestions.nearest(id.split(":", -1)[1], provisions)
                        .map(provision -> id.replaceFirst(":[^:]*", ":" + provision)));
        String word = id.substring(0, id.indexOf(':'));
        String hint = near.map(other -> "did you mean `" + other + "`?")
                .orElse(
                        provisions.isEmpty() || provisions.size() > MOST
                                ? "`casus assess FILE --ids` lists the ids of this scenario's conclusions"
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
