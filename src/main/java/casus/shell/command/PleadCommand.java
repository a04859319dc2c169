package casus.shell.command;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.page.PageFormat;
import casus.prose.Memorandum;
import casus.prose.MemorandumPage;
import casus.prose.Pleading;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code plead FILE ID}: what can be argued for a conclusion, and what against it. */
@Component
final class PleadCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json");
    private static final String FOR = "for";
    private static final String AGAINST = "against";

    private final Workspace workspace;
    private final OpenDocument document;

    PleadCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "plead",
                "Writes two memoranda on a duty or a clause, for and against: the best authority first, the weakest step named,"
                        + " where the two part, what would settle it.",
                List.of("(FILE)", "CONCLUSION..."),
                ScenarioOptions.printed(
                        FORMATS,
                        Usage.value(FOR, "STATE", "on whose behalf it is argued that the conclusion stands"),
                        Usage.value(AGAINST, "STATE", "on whose behalf it is argued that it does not")),
                List.of(
                        "A conclusion goes by its id, by the number of its line in the brief, or by words that it is about, such"
                                + " as a state and a treaty; of a duty also where there is none.",
                        "Both are made of the same derivations and say nothing that the sources do not. What a source has for"
                                + " it goes to the one side, what keeps it from standing, is awaited or open to the other; where"
                                + " no source takes a side, it says so."),
                List.of(
                        "casus plead scenarios/tjk-incursion-2009.yaml duty:crrf/contribute:UZB:incursion --for TJK --against UZB",
                        "casus plead scenarios/tjk-incursion-2009.yaml Uzbekistan crrf -o plea.docx")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Registry known = workspace.registry(invocation);
        refuseStatus(invocation.others());
        String pleads = state(invocation, FOR, known);
        String defends = state(invocation, AGAINST, known);
        if (pleads != null && pleads.equals(defends))
            throw InvalidInput.of(
                    "wrong-option",
                    "--against " + defends,
                    "the same state pleads for it",
                    "name the other side, or none");
        Scenario scenario = ScenarioOptions.readOne(invocation, document, known);
        Assessment assessment = workspace.engine(invocation, known).assess(scenario);
        Registry registry = known.under(scenario.assumptions());
        List<String> ids =
                Asked.goals(invocation.others(), assessment, registry).ids();
        String id = Asked.one(ids, invocation.others(), assessment, registry);
        ConclusionIds.check(id, known, scenario);
        Memorandum.Pair pair = Pleading.of(assessment, registry, id, pleads, defends)
                .orElseThrow(() -> InvalidInput.of(
                        "nothing-to-plead",
                        id,
                        "memoranda are written on a duty, or on a clause and an event, of which a source speaks",
                        "name such a one: `casus assess FILE --ids` lists them"));
        MemorandumPage page = new MemorandumPage(pair, registry);
        String bearer = id.startsWith("duty:") ? id.split(":", -1)[2] : null;
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(Json.pretty(page.json(assessment, id)));
            else output.print(List.of(page.page(scenario.title(), bearer)));
        });
    }

    private static void refuseStatus(List<String> words) {
        String all = String.join(" ", words);
        int sign = all.indexOf('=');
        if (sign < 0) return;
        throw InvalidInput.of(
                "status-pleaded",
                all,
                "memoranda are written for and against a conclusion as the sources have it; no status can be asked of it",
                "leave out `" + all.substring(sign) + "`");
    }

    private static String state(Invocation invocation, String option, Registry registry) {
        return invocation
                .value(option)
                .map(text -> registry.stateCalled(text)
                        .orElseThrow(() -> InvalidInput.of(
                                "unknown-state",
                                "--" + option + " " + text,
                                "there is no such state",
                                Suggestions.hint(text, names(registry), "`casus list states` lists the states"))))
                .orElse(null);
    }

    private static List<String> names(Registry registry) {
        return registry.states().keySet().stream()
                .flatMap(code -> Stream.of(code, registry.stateName(code)))
                .toList();
    }
}
