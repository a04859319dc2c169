package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.document.Document;
import casus.document.Fields;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a scenario file. */
public final class ScenarioFile {
    private ScenarioFile() {}

    /**
     * Reads and checks a file, after the changes that the command line asks for.
     *
     * @param name the file as the user gave it, for messages
     * @param changes texts of the form {@code path=value}
     * @throws InvalidInput with every problem of the file
     */
    public static Scenario read(Path file, String name, List<String> changes, Registry registry) {
        Problems problems = new Problems();
        Optional<Scenario> scenario = Document.read(file, name, Document.Limit.SCENARIO, problems)
                .map(document -> Changes.apply(document, changes, problems))
                .flatMap(document -> bind(document, registry, problems));
        problems.throwIfAny(InvalidInput::new);
        return scenario.orElseThrow();
    }

    /** Checks a document that has been read; empty if it is no map. */
    static Optional<Scenario> bind(Document document, Registry registry, Problems problems) {
        return Fields.of(document, document.root(), "a scenario", problems)
                .map(fields -> new ScenarioReader(fields, registry).read());
    }
}
