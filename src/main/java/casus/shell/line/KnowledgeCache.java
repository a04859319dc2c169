package casus.shell.line;

import casus.data.DataFolder;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.rulebase.RuleBase;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What stays loaded between the commands of a shell, for as long as no file that it was read from changes. */
final class KnowledgeCache implements AutoCloseable {
    private record Kept<T>(Path folder, String fingerprint, T value) {
        boolean isOf(Path path, String print) {
            return folder.equals(path) && fingerprint.equals(print);
        }
    }

    private final boolean watches;
    private Kept<Registry> data;
    private Kept<RuleBase> rules;
    private AssessmentEngine engine;
    private Registry assessed;

    /** With {@code watches} each look at a folder notices what has changed there; a single command has no need of that. */
    KnowledgeCache(boolean watches) {
        this.watches = watches;
    }

    /** The knowledge base of a folder. */
    synchronized Registry registry(Path folder) {
        String fingerprint = watches ? DataFolder.fingerprint(folder) : "";
        if (data == null || !data.isOf(folder, fingerprint)) {
            close();
            data = new Kept<>(folder, fingerprint, DataFolder.load(folder));
        }
        return data.value();
    }

    /** The rules of a folder, opened if they are not here already. */
    synchronized RuleBase rules(Path folder, Supplier<RuleBase> open) {
        String fingerprint = watches ? RuleBase.fingerprint(folder) : "";
        if (rules == null || !rules.isOf(folder, fingerprint)) {
            close();
            rules = new Kept<>(folder, fingerprint, open.get());
        }
        return rules.value();
    }

    /** The engine over the knowledge and the rules that were asked for last; a draft laid over them makes another. */
    synchronized AssessmentEngine engine(Registry registry, RuleBase ruleBase, String version) {
        if (engine != null && !assessed.drafts().equals(registry.drafts())) close();
        if (engine == null) engine = new AssessmentEngine(registry, ruleBase, version);
        assessed = registry;
        return engine;
    }

    /** Closes the engine; the next one asked for is a new one. */
    @Override
    public synchronized void close() {
        if (engine != null) engine.close();
        engine = null;
    }
}
