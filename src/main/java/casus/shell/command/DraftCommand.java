package casus.shell.command;

import casus.batch.BatchItem;
import casus.batch.Inputs;
import casus.data.AnsweredKinds;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.document.Folder;
import casus.draft.DraftAsked;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.report.Json;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code draft FILE}: what a treaty that does not exist would change, laid over the law as an assumption. */
@Component
final class DraftCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json");
    private static final String SCENARIOS = "scenarios";

    private final Workspace workspace;
    private final OpenDocument document;

    DraftCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "draft",
                "Lays a treaty that does not exist over the law, as an assumption: in which crises an answer would be another,"
                        + " who would be bound twice, whose duties would collide, what nobody answers, which word decides most.",
                List.of("FILE"),
                Usage.printed(
                        FORMATS,
                        Usage.value("on", "DIR", "the crises to ask; without it those of the installation"),
                        Usage.value("day", "DATE", "ask on this day who is bound twice and what nobody answers")),
                List.of(
                        "The file states its terms as the data folder does: draft, id, title, purpose, parties, joined, left,"
                                + " from, until, protects, answers, by, asks, obliges, awaits, addressee, reservations, bearsOn,"
                                + " leavesOut.",
                        "`casus assess CRISIS --draft FILE` lays it over one crisis. A name that ends in .draft.yaml is taken for no"
                                + " scenario where it stands in a folder of them."),
                List.of(
                        "casus draft scenarios/drafts/armenia-guarantee.draft.yaml",
                        "casus draft scenarios/drafts/central-asian-treaty.draft.yaml --on scenarios -o treaty.html")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        String file = invocation.argument(0);
        Optional<LocalDate> day = TimelineCommand.day(invocation, "day");
        Registry law = workspace.registry(invocation);
        RuleBase rules = workspace.rules(invocation, law);
        AnsweredKinds kinds = workspace.kinds(invocation);
        DraftAsked asked = new DraftAsked(
                DraftLaw.document(ScenarioOptions.path(file), file),
                kinds,
                law,
                registry -> new AssessmentEngine(registry, rules, Workspace.version()));
        Optional<String> given = invocation.value("on").or(() -> invocation.value(SCENARIOS));
        Path folder = workspace.folder(invocation, SCENARIOS).normalize();
        List<String> files = Inputs.find(List.of(given.orElse(folder.toString())), Set.of()).cases().stream()
                .map(BatchItem::input)
                .toList();
        List<Worlds> worlds = ScenarioOptions.worlds(invocation, files, document, law);
        List<Scenario> crises = worlds.stream()
                .flatMap(one -> one.only().stream()) // what leaves something open is many crises
                .map(crisis -> given.isPresent() ? crisis : crisis.named(shown(folder, crisis.file())))
                .toList();
        String named = given.orElse(SCENARIOS);
        DraftAsked.Found found = asked.over(new DraftAsked.Corpus(named, crises, worlds.size() - crises.size()), day);
        outputs.each(output -> {
            if (output.format().equals("json")) output.print(Json.pretty(found.json()));
            else output.print(List.of(found.page()));
        });
    }

    /** Where the installation is says nothing of a crisis that came with it. */
    static String shown(Path folder, String file) {
        return new Folder(folder, SCENARIOS, ".yaml").shown(Path.of(file));
    }
}
