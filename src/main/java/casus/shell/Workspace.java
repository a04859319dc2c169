package casus.shell;

import casus.data.DataFolder;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.rulebase.Citations;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Where the knowledge and the rules of this installation are. */
@Component
class Workspace {
    private final Path home = Path.of(System.getProperty("casus.home", "."));

    Registry registry(Invocation invocation) {
        return DataFolder.load(folder(invocation, "data"));
    }

    /** The rules alone, for commands that need no knowledge base. */
    RuleBase rules(Invocation invocation) {
        return RuleBase.open(folder(invocation, "rules"), store(invocation));
    }

    /** The rules, checked against the knowledge base. */
    RuleBase rules(Invocation invocation, Registry registry) {
        return RuleBase.open(folder(invocation, "rules"), store(invocation), cards -> Citations.check(cards, registry));
    }

    AssessmentEngine engine(Invocation invocation, Registry registry) {
        return new AssessmentEngine(registry, rules(invocation, registry), version());
    }

    private Path folder(Invocation invocation, String name) {
        return invocation
                .value(name)
                .map(folder -> path("unreadable-folder", "--" + name + " " + folder, folder))
                .orElse(home.resolve(name));
    }

    /** A path as the user typed it; {@code where} is what to blame if it is none. */
    static Path path(String id, String where, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw InvalidInput.of(id, where, "this is no name of a file or a folder", null);
        }
    }

    private static ModelStore store(Invocation invocation) {
        if (invocation.flag("no-cache")) return ModelStore.NONE;
        String cache = System.getenv("XDG_CACHE_HOME");
        String user = System.getenv("HOME");
        return ModelStore.at(
                cache != null && !cache.isBlank()
                        ? Path.of(cache, "casus")
                        : user != null && !user.isBlank() ? Path.of(user, ".cache", "casus") : null);
    }

    /** The version of the program. */
    static String version() {
        return built("version");
    }

    /** A property that the build wrote down. */
    static String built(String key) {
        Properties properties = new Properties();
        try (InputStream in = Workspace.class.getResourceAsStream("/casus/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(key);
    }
}
