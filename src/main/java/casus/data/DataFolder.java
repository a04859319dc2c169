package casus.data;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the knowledge base. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * Reads every YAML file below the folder.
     *
     * @throws InvalidKnowledge with every problem of every file
     */
    public static Registry load(Path folder) {
        Problems problems = new Problems();
        List<Document> documents = new ArrayList<>();
        List<Path> files = files(folder);
        if (files.isEmpty()) throw none(folder, "the folder holds no data");
        for (Path file : files) {
            String name = folder.getFileName() + "/"
                    + folder.relativize(file).toString().replace('\\', '/');
            Document.read(file, name, Document.Limit.KNOWLEDGE, problems).ifPresent(documents::add);
        }
        Registry registry = new RegistryBuilder(problems).build(documents);
        problems.throwIfAny(InvalidKnowledge::new);
        return registry;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) throw none(folder, "there is no such data folder");
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidKnowledge(List.of(Problem.of(
                    "unreadable-file", SourceLocation.of(folder.toString()), "the folder cannot be read", null)));
        }
    }

    private static InvalidKnowledge none(Path folder, String message) {
        return new InvalidKnowledge(List.of(Problem.of(
                "no-data",
                SourceLocation.of(folder.toString()),
                message,
                "point `--data` to the folder of the knowledge base")));
    }
}
