package casus;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schemas that the program ships, in a strict validator. */
public final class Schemas {
    private Schemas() {}

    /** The schema of this name. */
    public static Schema shipped(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/casus/schema/" + name + ".json")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema of a text. */
    public static Schema of(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** What is wrong with JSON by the schema of this name, one line each. */
    public static List<String> faults(String name, String json) {
        return shipped(name).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
