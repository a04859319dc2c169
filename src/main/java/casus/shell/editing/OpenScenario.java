package casus.shell.editing;

import casus.data.Registry;
import casus.document.Content;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import casus.scenario.ScenarioName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that is being worked on.
 *
 * @param file where it is saved
 * @param name the file as the user gave it
 * @param before hash of the text of the file when it was last read or written
 * @param draft the text as it is now
 * @param scenario what the text says
 * @param readings the readings it is assessed under, in short
 */
public record OpenScenario(Path file, String name, String before, Draft draft, Scenario scenario, String readings) {
    private OpenScenario(Path file, String name, String before, Draft draft, Registry registry) {
        this(file, name, before, draft, draft.read(registry), registry);
    }

    private OpenScenario(Path file, String name, String before, Draft draft, Scenario scenario, Registry registry) {
        this(file, name, before, draft, scenario, readings(scenario, registry));
    }

    /**
     * Reads a file.
     *
     * @throws casus.diagnostics.InvalidInput with every problem of the file
     */
    public static OpenScenario read(Path file, String name, Registry registry) {
        Draft draft = Draft.open(file, name);
        return new OpenScenario(
                file.toAbsolutePath().normalize(), name, Content.hash(List.of(draft.text())), draft, registry);
    }

    /**
     * Takes a text that has been typed and stands in no file yet.
     *
     * @throws casus.diagnostics.InvalidInput with every problem of the text
     */
    public static OpenScenario typed(Path file, String name, String text, Registry registry) {
        return new OpenScenario(file.toAbsolutePath().normalize(), name, "", Draft.of(text, name), registry);
    }

    /**
     * Takes up what a shell left behind.
     *
     * @throws casus.diagnostics.InvalidInput with every problem of its text
     */
    public static OpenScenario restore(Unsaved unsaved, Registry registry) {
        Draft draft = ScenarioName.draft(unsaved.file(), unsaved.name(), unsaved.text());
        return new OpenScenario(unsaved.file(), unsaved.name(), unsaved.before(), draft, registry);
    }

    /**
     * The same with another text.
     *
     * @throws casus.diagnostics.InvalidInput with every problem of that text
     */
    public OpenScenario with(Draft changed, Registry registry) {
        return new OpenScenario(file, name, before, changed, registry);
    }

    /**
     * The same once it is saved to a file, its own or another; that asks nothing of the knowledge base.
     *
     * @throws casus.diagnostics.InvalidInput if that file cannot hold such a text
     */
    public OpenScenario savedAs(Path target, String as) {
        Draft same = as.equals(name) ? draft : Draft.of(text(), as);
        Path absolute = target.toAbsolutePath().normalize();
        return new OpenScenario(absolute, as, Content.hash(List.of(text())), same, scenario.named(as), readings);
    }

    /** The text as it is saved; one of several scenarios of a file begins where it does in a file of its own. */
    public String text() {
        return draft.isPart() ? draft.text().replaceFirst("^\n+", "") : draft.text();
    }

    /** The same, where its file has been saved since in another state; a scenario of another file stays as it is. */
    OpenScenario savedWith(OpenScenario later) {
        return file.equals(later.file())
                ? new OpenScenario(file, later.name(), later.before(), draft, scenario, readings)
                : this;
    }

    /** Whether there are changes that the file does not have. */
    public boolean isChanged() {
        return !Content.hash(List.of(draft.text())).equals(before);
    }

    /** Whether somebody else has changed the file meanwhile; one that is gone is in nobody's way. */
    public boolean isChangedOnDisk() {
        String now = Content.hash(List.of(draft.text()));
        return Files.exists(file)
                && !onDisk().map(text -> Content.hash(List.of(text)))
                        .filter(disk -> disk.equals(before) || disk.equals(now))
                        .isPresent();
    }

    /** The text of the file now; empty if it cannot be read. */
    public Optional<String> onDisk() {
        try {
            String text = Files.readString(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String readings(Scenario scenario, Registry registry) {
        boolean all = scenario.readings().size() == registry.sources().size();
        return all ? "all" : String.join(",", scenario.readings());
    }
}
