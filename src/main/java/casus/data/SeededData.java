package casus.data;

import casus.diagnostics.Problems;
import casus.document.Document;
import casus.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The data folder that the program was built with, read at build time. Reading the YAML is a fifth of what a start
 * costs, and mostly the folder is the very same; where a byte of it differs, its files are read.
 */
final class SeededData {
    static final String KEY = "META-INF/casus/data.key";
    static final String FILES = "META-INF/casus/data.json";

    private SeededData() {}

    /** What the files of a folder with this fingerprint hold, if it is the folder that came with the program. */
    static Optional<List<Document>> of(String fingerprint) {
        if (!text(KEY).equals(fingerprint)) return Optional.empty();
        Problems problems = new Problems();
        return Document.parse(text(FILES), FILES, Document.Syntax.JSON, problems)
                .map(all -> ((Node.Sequence) all.root())
                        .items().stream()
                                .map(root -> new Document(FILES, all.lines(), root))
                                .toList());
    }

    /** A text that came with the program; empty where none did. */
    private static String text(String name) {
        try (InputStream in = SeededData.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
