package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.flip.Awaited;
import casus.flip.AwaitedAct;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import casus.scenario.ScenarioTemplate;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code new FILE}: a scenario to begin with, and what it would wait for. */
@Component
final class NewCommand extends CasusCommand {
    private static final List<String> KEYS = List.of("kind", "target", "by");

    private final Workspace workspace;

    NewCommand(Workspace workspace) {
        super(new Usage(
                "new",
                "Writes a scenario file to begin with: one event, and as comments all that could be said beside.",
                List.of("NEW-FILE"),
                List.of(
                        Usage.value("kind", "EVENT-KIND", "what happens; an armed incursion if not given"),
                        Usage.value("target", "STATE", "whom it strikes, by its code"),
                        Usage.value("by", "STATE", "whose act it is, by its code; for a group write it into the file"),
                        Usage.value(
                                "as-of",
                                "DATE",
                                "the day of the event and of the assessment; if not given the last that a study speaks of")),
                List.of(
                        "The file assesses as it is. At its end stand the requests, decisions, consents and other acts that its"
                                + " duties would wait for; take off the # of what has happened.",
                        "Nothing that is there is overwritten."),
                List.of(
                        "casus new my.yaml",
                        "casus new my.yaml --kind armed-incursion --target TJK --by AFG --as-of 2009-06-28")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        String name = invocation.argument(0);
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml"))
            throw InvalidInput.of(
                    "unknown-format",
                    name,
                    "a scenario with comments is a YAML file",
                    "name it `my.yaml`, or the like");
        Path file = ScenarioOptions.path(name);
        if (Files.exists(file))
            throw InvalidInput.of("file-exists", name, "there is such a file already", "name a new one, or remove it");
        Map<String, String> given = new LinkedHashMap<>();
        KEYS.forEach(key -> invocation.value(key).ifPresent(value -> given.put(key, value)));
        Registry registry = workspace.registry(invocation);
        String text =
                ScenarioTemplate.of(id(file), DayAsked.of(invocation, registry).day(), given, registry);
        Output.write(file, name, text + awaited(invocation, Draft.of(text, name), registry));
        invocation.out().println("Written: " + name + ". What it comes to: casus assess " + name);
    }

    private static String id(Path file) {
        String id = file.getFileName()
                .toString()
                .replaceFirst("\\.[^.]*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "crisis" : id;
    }

    /** What its duties wait for, as the file would say it; all of it behind a {@code #}. */
    private String awaited(Invocation invocation, Draft draft, Registry registry) {
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Scenario scenario = draft.read(registry);
        List<AwaitedAct> acts = Awaited.of(
                scenario,
                engine.assess(scenario),
                registry,
                workspace.rules(invocation, registry).rules().values(),
                draft.paths(),
                changes -> draft.read(changes, Optional.empty(), registry),
                engine::results);
        return ScenarioTemplate.awaited(acts.stream().map(AwaitedAct::doing).toList());
    }
}
