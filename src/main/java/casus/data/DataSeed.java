package casus.data;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import casus.document.Document;
import casus.document.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Reads a data folder at build time, into the program itself, so that it does not have to at each start. */
public final class DataSeed {
    private DataSeed() {}

    /** Takes the data folder and the folder of the program's classes. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path key = Path.of(args[1]).resolve(SeededData.KEY);
        Path files = Path.of(args[1]).resolve(SeededData.FILES);
        try {
            String fingerprint = DataFolder.fingerprint(folder);
            Files.deleteIfExists(key); // and written last, so that half a seed is none
            Problems problems = new Problems();
            List<Document> documents = DataFolder.documents(folder, problems);
            Registry registry = new RegistryBuilder(problems).build(documents);
            problems.throwIfAny(InvalidKnowledge::new);
            Files.createDirectories(files.getParent());
            write(documents, files);
            Files.writeString(key, SeededData.key(fingerprint, registry.hash()));
        } catch (InvalidKnowledge e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    private static void write(List<Document> documents, Path files) {
        try (JsonGenerator out = JsonMapper.shared().createGenerator(files.toFile(), JsonEncoding.UTF8)) {
            out.writeStartArray();
            for (Document document : documents) write(document.root(), out);
            out.writeEndArray();
        }
    }

    private static void write(Node node, JsonGenerator out) {
        if (node instanceof Node.Mapping map) {
            out.writeStartObject();
            map.entries().forEach((name, value) -> {
                out.writeName(name);
                write(value, out);
            });
            out.writeEndObject();
        } else if (node instanceof Node.Sequence list) {
            out.writeStartArray();
            list.items().forEach(item -> write(item, out));
            out.writeEndArray();
            out.writeRaw('\n'); // in lines, as other texts are
        } else if (node instanceof Node.Scalar scalar) {
            switch (scalar.type()) {
                case TEXT -> out.writeString(scalar.text());
                case NUMBER -> out.writeNumber(scalar.text());
                case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(scalar.text()));
                case NOTHING -> out.writeNull();
            }
        }
    }
}
