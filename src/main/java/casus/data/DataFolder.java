package casus.data;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import casus.document.Document;
import casus.document.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of the knowledge base. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * A hash of the files of the folder as they are.
     *
     * @throws InvalidKnowledge if they cannot be read
     */
    public static String fingerprint(Path path) {
        return folder(path).fingerprint();
    }

    private static Folder folder(Path path) {
        return new Folder(path, "data", ".yaml");
    }

    /**
     * Reads every YAML file below the folder.
     *
     * @throws InvalidKnowledge with every problem of every file
     */
    public static Registry load(Path path) {
        Problems problems = new Problems();
        RegistryBuilder builder = new RegistryBuilder(problems);
        Registry registry = SeededData.of(fingerprint(path))
                .map(builder::build)
                .orElseGet(() -> builder.build(whole(path, problems)));
        problems.throwIfAny(InvalidKnowledge::new);
        return registry;
    }

    /** Its files, all of them: what stands in one that cannot be read would be missing everywhere else. */
    private static List<Document> whole(Path path, Problems problems) {
        List<Document> documents = documents(path, problems);
        problems.throwIfAny(InvalidKnowledge::new);
        return documents;
    }

    /** Its files, read. */
    static List<Document> documents(Path path, Problems problems) {
        Folder folder = folder(path);
        List<Document> documents = new ArrayList<>();
        for (Path file : folder.files()) {
            Document.read(file, folder.shown(file), Document.Limit.KNOWLEDGE, problems)
                    .ifPresent(documents::add);
        }
        return documents;
    }
}
