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
 *
 * @param hash of what they say, worked out at build time as well
 */
record SeededData(List<Document> documents, String hash) {
    static final String KEY = "META-INF/casus/data.key";
    static final String FILES = "META-INF/casus/data.json";

    /** What the files of a folder with this fingerprint hold, if it is the folder that came with the program. */
    static Optional<SeededData> of(String fingerprint) {
        List<String> key = text(KEY).lines().toList();
        if (key.isEmpty() || !key.get(0).equals(fingerprint)) return Optional.empty();
        return Document.parse(text(FILES), FILES, Document.Syntax.JSON, new Problems())
                .map(all -> ((Node.Sequence) all.root())
                        .items().stream()
                                .map(root -> new Document(FILES, all.lines(), root))
                                .toList())
                .map(documents -> new SeededData(documents, key.get(1)));
    }

    /** What the build writes down of a folder that it has read. */
    static String key(String fingerprint, String hash) {
        return fingerprint + "\n" + hash + "\n";
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
