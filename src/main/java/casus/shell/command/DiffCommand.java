package casus.shell.command;

import casus.assessment.Assessment;
import casus.batch.BatchItem;
import casus.batch.Inputs;
import casus.clause.Rule;
import casus.compare.CorpusDifference;
import casus.compare.Difference;
import casus.compare.DifferencePage;
import casus.compare.Movement;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.model.When;
import casus.page.PageFormat;
import casus.prose.CauseWords;
import casus.prose.ChangeWords;
import casus.report.Json;
import casus.rulebase.RuleBase;
import casus.scenario.Assumed;
import casus.scenario.Draft;
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
import casus.worlds.OpenAssessment;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code diff A B}: what stands otherwise in one crisis, on one day, in one reading or under some law than in another. */
@Component
final class DiffCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json");
    /** What may be given twice, the one value for this side, the other for that. */
    private static final List<String> SIDES = List.of("as-of", "reading", "set", "assume", "data", "rules");

    private static final String READING = "reading";

    private final Workspace workspace;
    private final OpenDocument document;

    DiffCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "diff",
                "Compares two crises, or one under two dates, readings, changes, assumptions, or folders of data or rules:"
                        + " the verdicts that moved, each with what moved it.",
                List.of("(FILE...)"),
                ScenarioOptions.printed(FORMATS),
                List.of(
                        "Name two files; or one file, and one option twice; or one option once: then the file as it is, and with it.",
                        "Of a folder every scenario is compared with itself: the release note of a change of law."),
                List.of(
                        "casus diff scenarios/tjk-incursion-2009.yaml scenarios/tjk-incursion-2009-adopted.yaml",
                        "casus diff scenarios/tjk-incursion-2009.yaml --as-of 2009-07-01 --as-of 2009-11-01",
                        "casus diff scenarios/tjk-incursion-2009.yaml --reading pop-2009 --reading treaty-texts",
                        "casus diff scenarios --rules rules --rules my-rules -o note.md",
                        "casus diff scenarios/tjk-incursion-2009.yaml --set hostConsents.TJK=given")));
        this.workspace = workspace;
        this.document = document;
    }

    /** One of the two that are compared, and what it is called. */
    private record Side(String called, Assessment assessment, Registry registry, SortedMap<String, Rule> rules) {}

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        List<String> files = invocation.files();
        if (files.size() > 2)
            throw InvalidInput.of("too-many-arguments", files.get(2), "two files can be compared, not more", null);
        String option = files.size() == 2 ? "" : option(invocation);
        if (files.size() == 1 && Files.isDirectory(ScenarioOptions.path(files.get(0)))) {
            corpus(files.get(0), invocation, option, outputs);
            return;
        }
        Side one = side(invocation, option, 0);
        Side other = side(invocation, option, 1);
        List<Movement> moved;
        if (option.equals(READING) && invocation.values(READING).size() == 2) {
            moved = readings(invocation);
        } else {
            moved = Difference.between(
                    one.assessment(),
                    other.assessment(),
                    rewritten(one.registry(), one.rules(), other.registry(), other.rules()),
                    other.registry());
        }
        List<String> undated = option.equals("as-of") ? undated(invocation, moved) : List.of();
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(Json.pretty(Map.of("moved", moved)));
            else
                output.print(
                        List.of(new DifferencePage(one.called(), one.assessment(), other.called(), other.assessment())
                                .page(moved, undated, other.registry())));
        });
    }

    /**
     * What else would move if the events had no dates of their own and moved with the day; nothing if they have none, or if
     * days of the file depend on one another.
     */
    private List<String> undated(Invocation invocation, List<Movement> moved) {
        Registry registry = workspace.registry(invocation.onlyValue("as-of", 0));
        Draft draft = Variations.of(sideOf(invocation, "as-of", 0), document, registry)
                .draft();
        List<String> dates = draft.paths().stream()
                .filter(path -> path.matches("(events|requests|decisions)\\.[^.]+\\.date"))
                .toList();
        boolean fixed = draft.paths().stream()
                .anyMatch(path -> path.matches("(events|requests)\\.[^.]+\\.(until|respondsTo|withdrawn)"));
        if (fixed || dates.stream().noneMatch(path -> path.startsWith("events"))) return List.of();
        for (String date : dates) draft = draft.unset(date);
        List<Assessment> both = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            Invocation side = sideOf(invocation, "as-of", at);
            Scenario scenario = Variations.of(side, document, registry).of(draft, List.of());
            both.add(workspace.engine(side, registry).assess(scenario));
        }
        Set<String> already = moved.stream().map(Movement::id).collect(Collectors.toSet());
        List<Movement> more = Difference.between(both.get(0), both.get(1), registry).stream()
                .filter(one -> one.id().startsWith("duty:") && !already.contains(one.id()))
                .toList();
        return DifferencePage.told(both.get(0), both.get(1), more, registry);
    }

    /** The call of one side: with the one value of an option or with the other; of one given once, without it and with it. */
    private static Invocation sideOf(Invocation invocation, String option, int at) {
        boolean once = invocation.values(option).size() == 1;
        return invocation.onlyValue(option, once ? 1 - at : at);
    }

    /** The option by which the two sides differ: the one that is given twice, or else the only one. */
    private static String option(Invocation invocation) {
        List<String> given =
                SIDES.stream().filter(one -> !invocation.values(one).isEmpty()).toList();
        List<String> twice =
                given.stream().filter(one -> invocation.values(one).size() > 1).toList();
        List<String> sides = twice.isEmpty() ? given : twice;
        if (sides.size() == 1 && invocation.values(sides.get(0)).size() <= 2) return sides.get(0);
        throw InvalidInput.of(
                "nothing-to-compare",
                sides.isEmpty() ? "FILE" : "--" + sides.get(sides.size() - 1),
                sides.isEmpty()
                        ? "there is nothing to compare it with"
                        : "it is not clear what is to be compared with what",
                "name two files, or one option twice: --as-of 2009-07-01 --as-of 2009-11-01");
    }

    private Side side(Invocation invocation, String option, int at) {
        boolean two = option.isEmpty();
        Invocation own = two ? invocation.onlyArgument(at) : sideOf(invocation, option, at);
        Registry registry = workspace.registry(own);
        Scenario scenario = ScenarioOptions.readOne(own, document, registry);
        Assessment assessment = workspace.engine(own, registry).assess(scenario);
        String called = two ? own.argument(0) : called(own, option, registry);
        return new Side(
                called, assessment, registry, workspace.rules(own, registry).rules());
    }

    private static String called(String option, String value, Registry registry) {
        return switch (option) {
            case "as-of" -> When.day(value).map(day -> When.on(day).inWords()).orElse(value);
            case READING -> new CauseWords(registry).source(value);
            case "set" -> "the file with " + value;
            case "assume" ->
                "the world in which "
                        + new ChangeWords(registry, Map.of())
                                .of(List.of(Assumed.change(value)))
                                .orElse(value);
            default -> option + " of " + value;
        };
    }

    /** Every crisis of a folder on both sides; all are read before any is assessed. */
    private void corpus(String folder, Invocation invocation, String option, Outputs outputs) {
        List<String> files = Inputs.find(List.of(folder), Set.of()).cases().stream()
                .map(BatchItem::input)
                .toList();
        Invocation one = sideOf(invocation, option, 0);
        Invocation other = sideOf(invocation, option, 1);
        Registry old = workspace.registry(one);
        Registry fresh = workspace.registry(other);
        List<Worlds> before = ScenarioOptions.worlds(one, files, document, old);
        List<Worlds> after = ScenarioOptions.worlds(other, files, document, fresh);
        RuleBase oldRules = workspace.rules(one, old);
        RuleBase freshRules = workspace.rules(other, fresh);
        Set<String> rewritten = rewritten(old, oldRules.rules(), fresh, freshRules.rules());
        boolean readings = option.equals(READING) && invocation.values(READING).size() == 2;
        List<Worlds> both = readings ? ScenarioOptions.worlds(invocation, files, document, fresh) : List.of();
        List<CorpusDifference.Crisis> crises = new ArrayList<>(); // those that stand as they did are let go
        try (AssessmentEngine first = new AssessmentEngine(old, oldRules, Workspace.version());
                AssessmentEngine second = new AssessmentEngine(fresh, freshRules, Workspace.version())) {
            for (int at = 0; at < files.size(); at++) {
                Assessment was = assessed(before.get(at), first, old);
                Assessment now = assessed(after.get(at), second, fresh);
                List<Movement> moved = readings
                        ? readings(assessed(both.get(at), second, fresh), invocation)
                        : Difference.between(was, now, rewritten, fresh);
                if (!moved.isEmpty()) crises.add(new CorpusDifference.Crisis(files.get(at), was, now, moved));
            }
        }
        CorpusDifference difference = new CorpusDifference(
                folder, called(one, option, old), called(other, option, fresh), crises, files.size());
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(Json.pretty(difference.json()));
            else output.print(List.of(difference.page(fresh)));
        });
    }

    private static Assessment assessed(Worlds crisis, AssessmentEngine engine, Registry registry) {
        return OpenAssessment.of(crisis, engine::assess, OpenAssessment.MOST, OpenAssessment.SEED, registry);
    }

    /** What a side is called that has one value of the option, or none. */
    private static String called(Invocation side, String option, Registry registry) {
        List<String> values = side.values(option);
        return values.isEmpty() ? "the file as it is" : called(option, values.get(0), registry);
    }

    /** Two readings are compared within one assessment: there alone it shows who is silent. */
    private List<Movement> readings(Invocation invocation) {
        Registry registry = workspace.registry(invocation);
        Scenario scenario = ScenarioOptions.readOne(invocation, document, registry);
        return readings(workspace.engine(invocation, registry).assess(scenario), invocation);
    }

    private static List<Movement> readings(Assessment both, Invocation invocation) {
        List<String> readings = invocation.values(READING);
        return Difference.between(both, readings.get(0), readings.get(1));
    }

    private static String mark(Rule rule) {
        return rule == null ? "" : rule.card().mark();
    }

    /** The records and rules of both that do not say the same in both. */
    private static Set<String> rewritten(
            Registry old, SortedMap<String, Rule> oldRules, Registry fresh, SortedMap<String, Rule> freshRules) {
        Set<String> ids = new TreeSet<>();
        if (old != fresh)
            old.entries().keySet().stream()
                    .filter(id -> !old.mark(id).equals(fresh.mark(id)))
                    .forEach(ids::add);
        if (oldRules != freshRules) {
            Set<String> rules = new TreeSet<>(oldRules.keySet());
            rules.addAll(freshRules.keySet());
            rules.stream()
                    .filter(id -> !mark(oldRules.get(id)).equals(mark(freshRules.get(id))))
                    .forEach(ids::add);
        }
        return ids;
    }
}
