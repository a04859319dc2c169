package casus.shell.command;

import casus.assessment.Assessment;
import casus.batch.BatchReport;
import casus.brief.AssessmentJson;
import casus.brief.Brief;
import casus.brief.BriefDocument;
import casus.brief.BriefPage;
import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import casus.engine.AssessmentEngine;
import casus.explain.ExpectationCheck;
import casus.keys.Keys;
import casus.keys.KeysPage;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageFormat;
import casus.proof.Proof;
import casus.reference.Comparison;
import casus.reference.ReferenceEvaluator;
import casus.report.Run;
import casus.rulebase.RuleBase;
import casus.scenario.Draft;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import casus.scenario.SmallestDraft;
import casus.scenario.Worlds;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.ExpectationsFailed;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import casus.table.Tables;
import casus.worlds.OpenAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code assess FILE...}: one report a scenario. */
@Component
final class AssessCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json", "csv", Outputs.PROOF);

    private static final String KEYS = "keys";

    private final Workspace workspace;
    private final OpenDocument document;

    AssessCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "assess",
                "Assesses a crisis: which clauses it engages, who owes what, who is excused, who must decide, which"
                        + " forces could come.",
                List.of("(FILE...)"),
                ScenarioOptions.printed(
                        FORMATS,
                        Usage.flag("full", "print everything, not a screen"),
                        Usage.value("section", String.join("|", sections()), "one section of it"),
                        Usage.value(
                                "with",
                                KEYS,
                                "add a section on who can hold up help and who can set it free, as the command `keys` finds it;"
                                        + " that takes seconds"),
                        Usage.flag("ids", "name conclusions by their ids too"),
                        WorldsCommand.MAX_WORLDS,
                        Usage.flag(
                                "check",
                                "compare with the file's `expect` instead of printing a report; exit 1 if it differs"),
                        Usage.flag(
                                "verify",
                                "conclude everything a second time, by plain joins without the rule engine; exit 1 if"
                                        + " they differ")),
                List.of(
                        "With --check each file gets a line of its own, with --format json its assessment as well.",
                        "With --format csv it is the table of duties alone; -o tables/, and any folder of that name, gets all"
                                + " tables for research, which `help batch` describes.",
                        "-o proof.json, and any name that ends so, gets every step, for lib/check_proof.py to check without Casus."),
                List.of(
                        "casus assess scenarios/tjk-incursion-2009.yaml",
                        "casus assess scenarios/tjk-incursion-2009.yaml --reading pop-2009 --format json",
                        "casus assess scenarios/tjk-incursion-2009.yaml --as-of 2009-11-01 --set events.incursion.severity=incident",
                        "casus assess scenarios/tjk-incursion-2009.yaml -o brief.html -o brief.docx -o duties.csv",
                        "casus assess scenarios/tjk-incursion-2009.yaml --with keys -o brief.html",
                        "casus assess --check scenarios/*.yaml",
                        "casus assess --check --verify scenarios/*.yaml")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        TableOutput.Places places = TableOutput.Places.of(invocation);
        List<TableOutput> folders = places.folders();
        if (places.areTablesAlone()) {
            tables(invocation, folders);
            return;
        }
        Outputs outputs = Outputs.of(invocation, FORMATS, places.files());
        boolean check = invocation.flag("check");
        for (String option : List.of("as-of", "reading", "set", "assume")) {
            if (check && !invocation.values(option).isEmpty()) {
                throw InvalidInput.of(
                        "wrong-option",
                        "--" + option,
                        "it changes the crisis that `--check` compares",
                        "leave one of the two out");
            }
        }
        Optional<String> section = section(invocation);
        boolean keyed = isKeyed(invocation, section, outputs);
        Registry registry = workspace.registry(invocation);
        List<Worlds> crises = ScenarioOptions.worlds(invocation, document, registry);
        outputs.each(output -> {
            if (output.format().equals(Outputs.PROOF)) refuseUnproven(crises, invocation);
        });
        List<Scenario> scenarios = crises.stream().map(Worlds::any).toList();
        List<Assessment> assessments = new ArrayList<>();
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Map<String, Rule> rules = workspace.rules(invocation, registry).rules();
        Problems problems = new Problems();
        scenarios.forEach(scenario -> problems.addAll(scenario.unknownRules(rules.keySet())));
        problems.throwIfAny(InvalidInput::new);
        List<String> open = scenarios.stream().map(Scenario::file).toList();
        List<Variations> varied = new ArrayList<>();
        if (keyed) open.forEach(file -> varied.add(Variations.of(invocation, file, document, registry)));
        varied.forEach(one -> one.with(List.of())); // of what the file leaves open there are no keys
        int most = WorldsCommand.most(invocation);
        crises.forEach(crisis -> assessments.add(assessed(crisis, engine, most, registry)));
        Run run = new Run(invocation.asked(open), invocation.values("set"), invocation.values("assume"));
        List<Keys> keys = new ArrayList<>();
        for (int i = 0; i < varied.size(); i++)
            keys.add(KeysCommand.found(assessments.get(i), varied.get(i), engine, workspace, invocation));
        boolean whole = invocation.flag("full");
        boolean ids = invocation.flag("ids");
        outputs.each(output -> {
            switch (output.format()) {
                case "json" -> output.print(AssessmentJson.of(assessments, registry, run));
                case Outputs.PROOF ->
                    output.stream(new Proof(assessments.get(0), crises.get(0).content(), rules, registry)::to);
                case "csv" -> output.print(Tables.of(registry).duties(open, assessments));
                default -> {
                    if (check) return;
                    List<Page> pages = new ArrayList<>();
                    for (int i = 0; i < assessments.size(); i++)
                        pages.add(page(
                                AssessmentJson.of(assessments.get(i), registry, run),
                                whole(whole, output.format(), assessments.size()),
                                section,
                                keyed ? section(keys.get(i), registry, output) : List.of(),
                                ids,
                                output.width()));
                    output.print(pages);
                }
            }
        });
        for (TableOutput folder : folders) {
            Tables tables = folder.open(registry);
            folder.write(tables, TableOutput.made(workspace.rules(invocation, registry), registry), taker -> {
                for (int i = 0; i < scenarios.size(); i++)
                    taker.take(tables.lines(scenarios.get(i).file(), assessments.get(i)));
            });
        }
        if (check) check(scenarios, assessments, registry, outputs);
        if (invocation.flag("verify")) verify(invocation, scenarios, assessments, registry, engine);
    }

    private static Assessment assessed(Worlds crisis, AssessmentEngine engine, int most, Registry registry) {
        return OpenAssessment.of(crisis, engine::assess, most, OpenAssessment.SEED, registry);
    }

    /** A proof is of one crisis of which nothing is open, by the law as its files have it. */
    private static void refuseUnproven(List<Worlds> crises, Invocation invocation) {
        if (invocation.value("draft").isPresent())
            throw InvalidInput.of(
                    "draft-law",
                    "--draft",
                    "a proof is by the law as its files have it, and a draft stands in none of them",
                    "leave --draft out");
        if (crises.size() > 1)
            throw InvalidInput.of(
                    "several-crises",
                    "FILE...",
                    "a proof is of one crisis, and here are " + crises.size(),
                    "name one, in a file of several as FILE#7");
        Worlds crisis = crises.get(0);
        if (crisis.only().isEmpty())
            throw InvalidInput.of(
                    "open-values",
                    crisis.open().get(0).path(),
                    "a proof is of one world, and the file leaves this open",
                    "settle it, as with --set " + crisis.open().get(0).path() + "=VALUE");
    }

    /** The tables, as a batch writes them, of one assessment after the other. */
    private void tables(Invocation invocation, List<TableOutput> folders) {
        for (String option : List.of("check", "verify", "format", "with", "section")) {
            if (invocation.values(option).isEmpty() && !invocation.flag(option)) continue;
            throw InvalidInput.of("wrong-option", "--" + option, "no table shows it", "leave it out");
        }
        Registry registry = workspace.registry(invocation);
        List<Worlds> crises = ScenarioOptions.worlds(invocation, document, registry);
        int most = WorldsCommand.most(invocation);
        AssessmentEngine engine = workspace.engine(invocation, registry);
        RuleBase rules = workspace.rules(invocation, registry);
        for (TableOutput folder : folders) {
            Tables tables = folder.open(registry);
            folder.write(tables, TableOutput.made(rules, registry), taker -> {
                for (Worlds crisis : crises)
                    taker.take(tables.lines(crisis.any().file(), assessed(crisis, engine, most, registry)));
            });
        }
    }

    /** How much is told: a file of one crisis is a document, several in one are what a screen shows in full. */
    private enum Whole {
        SCREEN,
        FULL,
        DOCUMENT
    }

    private static Whole whole(boolean asked, String format, int crises) {
        if (format.equals("text")) return asked ? Whole.FULL : Whole.SCREEN;
        return crises == 1 ? Whole.DOCUMENT : Whole.FULL;
    }

    private static Page page(
            JsonNode json, Whole whole, Optional<String> section, List<Block> keys, boolean ids, int width) {
        if (section.isPresent())
            return section.get().equals(KEYS)
                    ? new Page(Brief.of(json, Brief.Extent.SCREEN, ids).title(), keys)
                    : and(BriefPage.section(json, section.get(), ids), keys);
        return switch (whole) {
            case SCREEN ->
                and(BriefPage.of(Brief.of(json, Brief.Extent.SCREEN, ids).fitting(width)), keys);
            case FULL -> and(BriefPage.full(json, ids), keys);
            case DOCUMENT -> BriefDocument.of(json, ids, keys);
        };
    }

    private static Page and(Page page, List<Block> more) {
        return new Page(
                page.title(),
                Stream.concat(page.blocks().stream(), more.stream()).toList());
    }

    /** Whether the keys are asked for; finding them takes seconds. */
    private static boolean isKeyed(Invocation invocation, Optional<String> section, Outputs outputs) {
        boolean with = invocation.value("with").isPresent();
        if (with) invocation.word("with", List.of(KEYS));
        if (!with && section.filter(KEYS::equals).isEmpty()) return false;
        if (invocation.files().contains("-"))
            throw InvalidInput.of(
                    "wrong-option",
                    with ? "--with keys" : "--section keys",
                    "keys are found by reading the file once more, and standard input can be read once",
                    "write it into a file");
        boolean[] shown = {false};
        outputs.each(output -> shown[0] |= PageFormat.words().contains(output.format()));
        if (shown[0] && !invocation.flag("check")) return true;
        throw InvalidInput.of(
                "wrong-option",
                with ? "--with keys" : "--section keys",
                "nothing that is asked for shows it: a page does",
                "`casus keys FILE --format json` and `--format csv` have the keys for programs");
    }

    private static List<Block> section(Keys keys, Registry registry, Output output) {
        return new KeysPage(keys, registry).section(KeysCommand.isDrawn(output));
    }

    private static List<String> sections() {
        return Stream.concat(BriefPage.sections().stream(), Stream.of(KEYS))
                .sorted()
                .toList();
    }

    private static Optional<String> section(Invocation invocation) {
        Optional<String> section = invocation.value("section");
        if (section.isPresent() && !sections().contains(section.get()))
            throw InvalidInput.of(
                    "wrong-option",
                    "--section",
                    "there is no section `" + section.get() + "`",
                    Suggestions.hint(section.get(), sections()));
        return section;
    }

    /** A rule engine that answers wrongly must not go unnoticed. */
    private void verify(
            Invocation invocation,
            List<Scenario> scenarios,
            List<Assessment> assessments,
            Registry registry,
            AssessmentEngine engine) {
        RuleBase rules = workspace.rules(invocation, registry);
        ReferenceEvaluator evaluator = new ReferenceEvaluator(rules.rules().values(), rules.readings(registry));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String file = scenarios.get(i).file();
            List<String> found = Comparison.differences(assessments.get(i).results(), evaluator);
            found.forEach(difference -> differences.add(file + ": " + difference));
            if (found.isEmpty()) continue;
            Variations all = Variations.of(invocation, file, document, registry);
            Draft smallest = SmallestDraft.of(all.draft(), less -> {
                Scenario one = all.of(less, List.of());
                return !Comparison.differences(engine.results(one), evaluator).isEmpty();
            });
            differences.add("the smallest scenario that shows it:\n" + smallest.text());
        }
        if (!differences.isEmpty()) throw new ExpectationsFailed(String.join("\n", differences));
    }

    private static void check(
            List<Scenario> scenarios, List<Assessment> assessments, Registry registry, Outputs outputs) {
        List<String> failures = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            int held = 0;
            for (Expectation expectation : scenario.expectations()) {
                List<String> failed = ExpectationCheck.failures(assessments.get(i), expectation, registry);
                failures.addAll(failed);
                if (failed.isEmpty()) held++;
            }
            int all = scenario.expectations().size();
            String word = all == 0 ? "-       " : held == all ? "ok      " : "FAILED  ";
            String told = all == 0 ? "without expectations: nothing is checked" : BatchReport.expected(held, all);
            lines.append(word).append(scenario.file()).append("  ").append(told).append('\n');
        }
        outputs.each(output -> {
            if (output.format().equals("text")) output.print(lines.toString());
        });
        if (!failures.isEmpty()) throw new ExpectationsFailed(String.join("\n", failures));
    }
}
