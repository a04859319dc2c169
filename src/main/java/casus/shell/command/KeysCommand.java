package casus.shell.command;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.engine.VerdictStore;
import casus.flip.Awaited;
import casus.flip.AwaitedAct;
import casus.keys.Keys;
import casus.keys.KeysJson;
import casus.keys.KeysPage;
import casus.keys.Search;
import casus.page.PageFormat;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code keys FILE}: who can hold up what a crisis engages, and who can set it free. */
@Component
final class KeysCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json", "csv");

    private final Workspace workspace;
    private final OpenDocument document;

    KeysCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "keys",
                "Tells who can hold up help and who can set it free: bodies, hosts, states in need and bearers; the smallest groups"
                        + " that can, which acts are made and which awaited, and what a refusal costs in men.",
                List.of("(FILE)"),
                ScenarioOptions.printed(
                        FORMATS,
                        Usage.value(
                                "max-worlds",
                                "N",
                                "for a duty that more than so many ways of acting bear on, say nothing; 4096")),
                List.of(
                        "Every act that a duty waits for is left open, done, refused or neither, and every way in which these may"
                                + " turn out is evaluated in each reading. Who holds a duty up alone is in each group that sets it"
                                + " free. What the file says is done counts as done, and is told.",
                        "A document also draws it: holders by what they hold up. A table (--format csv) has a row for each duty,"
                                + " reading and holder."),
                List.of(
                        "casus keys scenarios/tjk-incursion-2009.yaml",
                        "casus keys scenarios/tjk-incursion-2009.yaml --reading pop-2009 -o keys.html")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Registry registry = workspace.registry(invocation);
        Variations variations = Variations.of(invocation, document, registry);
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Assessment before = engine.assess(variations.with(List.of()));
        Keys keys = found(before, variations, engine, workspace, invocation);
        outputs.each(output -> {
            switch (output.format()) {
                case "json" -> output.print(KeysJson.json(keys));
                case "csv" -> output.print(KeysJson.csv(keys));
                default -> output.print(List.of(new KeysPage(keys, registry).page(isDrawn(output))));
            }
        });
    }

    /** The keys to a crisis, which leaves nothing open. */
    static Keys found(
            Assessment before,
            Variations variations,
            AssessmentEngine engine,
            Workspace workspace,
            Invocation invocation) {
        Registry registry = workspace.registry(invocation);
        List<AwaitedAct> acts = Awaited.of(
                variations.with(List.of()),
                before,
                registry,
                workspace.rules(invocation, registry).rules().values(),
                variations.paths(),
                variations::with,
                engine::results);
        VerdictStore verdicts = new VerdictStore(engine);
        int most = WorldsCommand.most(invocation);
        return new Search(before, acts, variations::worlds, variations::with, verdicts::of, most).keys();
    }

    /** Words alone tell it line by line; a document shows it as well. */
    static boolean isDrawn(Output output) {
        PageFormat format = PageFormat.of(output.format());
        return format == PageFormat.HTML || format == PageFormat.DOCX;
    }
}
