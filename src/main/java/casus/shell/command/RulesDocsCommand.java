package casus.shell.command;

import casus.catalogue.ClauseDocs;
import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.page.Page;
import casus.page.PageFormat;
import casus.scenario.Scenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code rules docs}: every clause with its rules and what they rest on, to be read. */
@Component
final class RulesDocsCommand extends CasusCommand {
    private static final List<String> FORMATS = Stream.of(
                    PageFormat.MARKDOWN, PageFormat.HTML, PageFormat.DOCX, PageFormat.TEXT)
            .map(PageFormat::word)
            .toList();

    private final Workspace workspace;

    RulesDocsCommand(Workspace workspace) {
        super(new Usage(
                "rules docs",
                "Writes every clause to be read: what it answers, whom it protects and obliges, what that waits for, its"
                        + " claims with their places, the cases and scenarios that try it.",
                List.of(),
                Usage.printed(
                        FORMATS,
                        Usage.value("out", "DIR", "write rules.md and rules.html into this folder"),
                        Usage.value("scenarios", "DIR", "look for scenarios in this folder")),
                List.of(),
                List.of("casus rules docs -o rules.html", "casus rules docs --out target/docs")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        Registry registry = workspace.registry(invocation);
        Collection<Rule> rules = workspace.rules(invocation, registry).rules().values();
        SortedMap<String, Scenario> tried = ScenarioFolder.read(workspace.folder(invocation, "scenarios"), registry);
        tried.putAll(ScenarioFolder.cases(workspace.folder(invocation, "rules"), registry));
        Page page = ClauseDocs.page(registry, rules, tried);
        Optional<String> out = invocation.value("out");
        if (out.isEmpty()) {
            outputs.each(output -> output.print(List.of(page)));
            return;
        }
        Path folder = folder(out.get());
        for (PageFormat format : List.of(PageFormat.MARKDOWN, PageFormat.HTML)) {
            Output.write(folder.resolve("rules" + format.suffix()), "--out", format.write(page, PageFormat.WIDTH));
        }
    }

    private static Path folder(String name) {
        String where = "--out " + name;
        try {
            return Files.createDirectories(Workspace.path("unwritable-file", where, name));
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", where, "the folder cannot be made", null);
        }
    }
}
