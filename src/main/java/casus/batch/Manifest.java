package casus.batch;

import casus.diagnostics.InvalidInput;
import casus.document.Content;
import casus.report.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The receipt of a run folder: what went in, what it was assessed with, what came out.
 *
 * @param command the words it was called with
 * @param versions of the program and of what it runs on
 * @param rules hash of the rules
 * @param data hash of the knowledge base
 * @param baseline the earlier run it was compared with, and its hash; null if none
 * @param notRun how many scenarios were left out when too many had failed
 * @param inputs what was assessed, in order
 * @param outputs the files beside this one, and the hash of the bytes of each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
        int casus,
        List<String> command,
        SortedMap<String, String> versions,
        String rules,
        String data,
        Source baseline,
        int notRun,
        List<Input> inputs,
        SortedMap<String, String> outputs) {
    static final String NAME = "manifest.json";
    private static final int LARGEST = 64 << 20;

    /** A scenario and the hashes of its text and of its content; null where it could not be read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Input(String input, String id, String source, String scenario) {
        static Input of(Result result) {
            return new Input(
                    result.input(),
                    result.id(),
                    result.receipt().input(),
                    result.receipt().scenario());
        }
    }

    /** A file and the hash of its bytes. */
    public record Source(String file, String hash) {
        /**
         * A file as it is.
         *
         * @throws InvalidInput if it cannot be read
         */
        public static Source of(Path path, String file) {
            try {
                return new Source(file, Manifest.hash(path));
            } catch (IOException e) {
                throw InvalidInput.of("unreadable-file", file, "the file cannot be read", null);
            }
        }
    }

    public Manifest {
        command = command == null ? List.of() : List.copyOf(command);
        versions = new TreeMap<>(versions == null ? new TreeMap<>() : versions);
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        outputs = new TreeMap<>(outputs == null ? new TreeMap<>() : outputs);
    }

    String text() {
        return Json.pretty(this);
    }

    /**
     * Reads a manifest.
     *
     * @throws InvalidInput if it is none
     */
    public static Manifest read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST);
            Manifest manifest =
                    JsonMapper.shared().readValue(new String(bytes, StandardCharsets.UTF_8), Manifest.class);
            if (manifest.casus == 1 && manifest.outputs.containsKey(RunFolder.RESULTS)) return manifest;
        } catch (IOException e) {
            throw InvalidInput.of("unreadable-file", name, "there is no such file, or it cannot be read", null);
        } catch (JacksonException e) {
            throw none(name);
        }
        throw none(name);
    }

    private static InvalidInput none(String name) {
        return InvalidInput.of(
                "wrong-manifest", name, "this is no manifest of a run", "name the manifest.json of a run folder");
    }

    /** The SHA-256 of the bytes of a file. */
    static String hash(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Content.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
