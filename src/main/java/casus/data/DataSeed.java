package casus.data;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import casus.document.Document;
import casus.document.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            if (Files.exists(key) && Files.readString(key).equals(fingerprint)) return;
            Files.deleteIfExists(key); // and written last, so that half a seed is none
            DataFolder.load(folder);
            Files.createDirectories(files.getParent());
            write(folder, files);
            Files.writeString(key, fingerprint);
        } catch (InvalidKnowledge e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    private static void write(Path folder, Path files) {
        try (JsonGenerator out =
                JsonMapper.shared().createGenerator(files.toFile(), tools.jackson.core.JsonEncoding.UTF8)) {
            out.writeStartArray();
            for (Document document : DataFolder.documents(folder, new Problems())) write(document.root(), out);
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
