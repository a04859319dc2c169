package casus.shell.line;

import casus.clause.CountedKinds;
import casus.data.AnsweredKinds;
import casus.data.DataFolder;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.document.Suffix;
import casus.document.Walk;
import casus.engine.AssessmentEngine;
import casus.lint.Citations;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.rulebase.Trust;
import casus.scenario.Bundle;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import casus.scenario.Worlds;
import casus.shell.editing.UserFolders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the knowledge and the rules of this installation are; what has been read of them stays here. */
@Component
public final class Workspace implements AutoCloseable {
    private final Path home = Path.of(System.getProperty("casus.home", "."));
    private final Mode mode;
    private final Session session;
    private volatile KnowledgeCache resident;
    private boolean told;

    Workspace(Mode mode, Session session) {
        this.mode = mode;
        this.session = session;
        forget();
    }

    /** The knowledge base, with the drafts of {@code --draft} laid over it. */
    public Registry registry(Invocation invocation) {
        Registry registry = law(invocation);
        List<String> drafts = invocation.values(ScenarioOptions.DRAFT.longName());
        if (drafts.isEmpty()) return registry;
        AnsweredKinds kinds = kinds(invocation);
        Problems problems = new Problems();
        for (String file : drafts) {
            try {
                registry = registry.with(DraftLaw.read(ScenarioOptions.path(file), file, kinds, registry));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        problems.throwIfAny(InvalidInput::new);
        return registry;
    }

    /** The knowledge base as it is. */
    public Registry law(Invocation invocation) {
        return resident(invocation).registry(folder(invocation, "data"));
    }

    /** The kinds that clauses may answer. */
    public AnsweredKinds kinds(Invocation invocation) {
        return AnsweredKinds.of(
                ScenarioSchema.shipped().kinds(),
                CountedKinds.of(rules(invocation, law(invocation)).rules().values()));
    }

    /** The rules alone, for commands that need no knowledge base. */
    public RuleBase rules(Invocation invocation) {
        Path folder = folder(invocation, "rules");
        return resident(invocation)
                .rules(folder, () -> RuleBase.open(folder, store(invocation), trust(invocation), opened -> {}));
    }

    /** The rules, checked against the knowledge base. */
    public RuleBase rules(Invocation invocation, Registry registry) {
        RuleBase rules = opened(invocation, registry, resident(invocation));
        Citations.check(rules.rules().values(), registry); // the knowledge base may be newer than the rules
        return rules;
    }

    private RuleBase opened(Invocation invocation, Registry registry, KnowledgeCache now) {
        Path folder = folder(invocation, "rules");
        return now.rules(
                folder,
                () -> RuleBase.open(
                        folder, store(invocation), trust(invocation), rules -> Citations.check(rules, registry)));
    }

    /** The engine, which belongs to the workspace and is closed by it. */
    public AssessmentEngine engine(Invocation invocation, Registry registry) {
        KnowledgeCache now = resident(invocation);
        return now.engine(registry, opened(invocation, registry, now), version());
    }

    /** The scenarios that came with the installation, or those of {@code --scenarios}. */
    public List<Scenario> corpus(Invocation invocation, Registry registry) {
        Path folder = folder(invocation, "scenarios");
        return Walk.open(folder).stream()
                .filter(file -> Suffix.isScenario(file.toString()))
                .flatMap(file -> Worlds.read(file, file.toString(), registry)
                        .only() // what leaves something open is many crises
                        .stream())
                .toList();
    }

    /** The knowledge base of this installation, as a command without options would find it. */
    public Registry registry() {
        return registry(Invocation.NONE);
    }

    /** The cases that stand beside the rules. */
    public List<Scenario> cases(Invocation invocation, Registry registry) {
        Path folder = folder(invocation, "rules");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Suffix.isCases(file.toString()))
                    .sorted()
                    .map(file -> Bundle.open(file, file.toString()))
                    .flatMap(bundle -> IntStream.range(0, bundle.size()).mapToObj(at -> bundle.read(at, registry)))
                    .toList();
        } catch (IOException e) {
            throw InvalidInput.of("unreadable-folder", folder.toString(), "the folder cannot be read", null);
        }
    }

    /** The ids of the rules of this installation. */
    public Set<String> rules() {
        return rules(Invocation.NONE, registry()).rules().keySet();
    }

    /** What the knowledge and the rules of this installation say, as one hash of both. */
    public String knowledge() {
        Registry registry = registry();
        return registry.hash() + rules(Invocation.NONE, registry).hash();
    }

    /** The ids of what this installation concludes of a scenario. */
    public Set<String> conclusions(Scenario scenario) {
        return engine(Invocation.NONE, registry()).assess(scenario).findings().keySet();
    }

    /** A script came with the rules as likely as not: it cannot vouch for them. A shell would forget who did. */
    private Trust trust(Invocation invocation) {
        return invocation.flag("trust-rules") ? Trust.GIVEN : Trust.CHECKED;
    }

    private void sayTrust(Invocation invocation) {
        if (!invocation.flag("trust-rules")) return;
        if (mode.isShell()) {
            throw InvalidInput.of(
                    "wrong-option", "--trust-rules", "it is taken from the command line of the program only", null);
        }
        if (!told) System.err.println("casus: the rules are trusted: their text is not accounted for");
        told = true;
    }

    /** What is loaded; a command that was interrupted finds nothing here, since nothing it does is to be used. */
    private KnowledgeCache resident(Invocation invocation) {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException();
        sayTrust(invocation);
        if (invocation.flag("no-cache")) forget();
        return resident;
    }

    /** Leaves what has been read to a command that was interrupted, since it may be using it still. */
    public void forget() {
        resident = new KnowledgeCache(mode.isShell());
    }

    @Override
    public void close() {
        resident.close();
    }

    /** A folder of this installation, or the one that the option of its name points to. */
    public Path folder(Invocation invocation, String name) {
        return invocation
                .value(name)
                .map(folder -> path("unreadable-folder", "--" + name + " " + folder, folder))
                .orElse(home.resolve(name));
    }

    /** A folder of this installation, whatever options say. */
    public Path own(String name) {
        return home.resolve(name);
    }

    /** A path as the user typed it; {@code where} is what to blame if it is none. */
    public static Path path(String id, String where, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw InvalidInput.of(id, where, "this is no name of a file or a folder", null);
        }
    }

    /** A hash of the files of knowledge and rules as they are. */
    public String fingerprint(Invocation invocation) {
        return DataFolder.fingerprint(folder(invocation, "data")) + RuleBase.fingerprint(folder(invocation, "rules"));
    }

    private ModelStore store(Invocation invocation) {
        if (session.isSafe() || invocation.flag("no-cache")) return ModelStore.NONE;
        return ModelStore.at(UserFolders.own().cache().orElse(null));
    }

    /** The version of the program. */
    public static String version() {
        return built("version");
    }

    /** A property that the build wrote down. */
    public static String built(String key) {
        Properties properties = new Properties();
        try (InputStream in = Workspace.class.getResourceAsStream("/casus/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(key);
    }
}
