package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import casus.document.Fields;
import casus.document.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a scenario file. */
public final class ScenarioFile {
    private ScenarioFile() {}

    /**
     * Reads and checks a file, after the changes that {@code --set} asks for.
     *
     * @param name the file as the user gave it, for messages
     * @param changes texts of the form {@code path=value}
     * @throws InvalidInput with every problem of the file
     */
    public static Scenario read(Path file, String name, List<String> changes, Registry registry) {
        return read(file, name, changes, Optional.empty(), registry);
    }

    /**
     * Reads and checks a file, after all changes that the command line asks for.
     *
     * @param asOf the day of {@code --as-of}, which goes before the file's and before {@code changes}
     * @throws InvalidInput with every problem of the file
     */
    public static Scenario read(
            Path file, String name, List<String> changes, Optional<String> asOf, Registry registry) {
        Problems problems = new Problems();
        return read(Document.read(file, name, Document.Limit.SCENARIO, problems), changes, asOf, registry, problems);
    }

    /** The scenario of a document that has been read, with the problems that were met on the way. */
    static Scenario read(
            Optional<Document> read,
            List<String> changes,
            Optional<String> asOf,
            Registry registry,
            Problems problems) {
        return bind(changed(read, changes, asOf, problems), registry, problems);
    }

    /** What has been read, after all changes that the command line asks for. */
    static Optional<Document> changed(
            Optional<Document> read, List<String> changes, Optional<String> asOf, Problems problems) {
        return read.map(document -> ValueChanges.apply(document, changes, problems))
                .map(document -> asOf.map(day -> on(day, document, problems)).orElse(document));
    }

    private static Document on(String day, Document document, Problems problems) {
        SourceLocation option = SourceLocation.of("--as-of " + day);
        Node value = new Node.Scalar(day, Node.Scalar.Type.TEXT, option);
        return ValueChanges.set(document, new ValueChange(List.of("asOf"), value), problems);
    }

    /** Checks what has been read, and throws what was wrong with it before and what is now. */
    static Scenario bind(Optional<Document> read, Registry registry, Problems problems) {
        Optional<Scenario> scenario = read.flatMap(document -> fields(document, problems))
                .flatMap(fields -> new ScenarioReader(fields, registry).read());
        problems.throwIfAny(InvalidInput::new);
        return scenario.orElseThrow();
    }

    /** The fields of a document that is a map. */
    static Optional<Fields> fields(Document document, Problems problems) {
        return Fields.of(document, document.root(), "a scenario", problems);
    }
}
