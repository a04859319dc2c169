package casus.rulebase;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import casus.document.PlainText;
import casus.model.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/**
 * The texts of a rules folder.
 *
 * @param folder the folder's own name, for messages
 * @param texts by path below the folder
 */
record RuleFiles(String folder, SortedMap<String, String> texts) {
    /** What else decides whether a compiled model may be used: the version of Drools, the shapes of the facts,
     * and the checks it has passed. */
    private static final List<Class<?>> SHAPES = Stream.concat(
                    FactTypes.all().stream(),
                    Stream.of(
                            Truth.class,
                            RuleCard.class,
                            RuleReader.class,
                            FileCheck.class,
                            Consequence.class,
                            Metadata.class,
                            Strata.class,
                            RuleLint.class,
                            RuleCompiler.class))
            .toList();

    static RuleFiles read(Path folder) {
        if (!Files.isDirectory(folder)) throw none(folder, "there is no such rules folder");
        List<Path> found = find(folder);
        if (found.isEmpty()) throw none(folder, "the folder holds no rules");
        Problems problems = new Problems();
        RuleFiles files = new RuleFiles(String.valueOf(folder.getFileName()), new TreeMap<>());
        for (Path file : found) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            String shown = files.shown(name);
            PlainText.read(file, shown, Document.Limit.KNOWLEDGE, problems)
                    .filter(text -> PlainText.isPlain(text, shown, problems))
                    .ifPresent(text -> files.texts.put(name, text));
        }
        problems.throwIfAny(InvalidKnowledge::new);
        return files;
    }

    private static List<Path> find(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".drl"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidKnowledge(List.of(Problem.of(
                    "unreadable-file", SourceLocation.of(folder.toString()), "the folder cannot be read", null)));
        }
    }

    private static InvalidKnowledge none(Path folder, String message) {
        return new InvalidKnowledge(List.of(Problem.of(
                "no-rules",
                SourceLocation.of(folder.toString()),
                message,
                "point `--rules` to the folder of the rules")));
    }

    /** The file as messages name it. */
    String shown(String file) {
        return folder + "/" + file;
    }

    /** SHA-256 over names and texts, version of Drools, facts and checks: the key of the cached model. */
    String key() {
        MessageDigest digest = sha256();
        digest.update((KieServices.class.getPackage().getImplementationVersion() + " " + RuleCompiler.FORMAT)
                .getBytes(StandardCharsets.UTF_8));
        SHAPES.forEach(type -> digest.update(bytes(type)));
        for (Map.Entry<String, String> file : texts.entrySet()) {
            digest.update((file.getKey() + "\n" + file.getValue().length() + "\n" + file.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
