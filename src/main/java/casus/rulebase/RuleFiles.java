package casus.rulebase;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import casus.document.Document;
import casus.document.Folder;
import casus.document.PlainText;
import casus.model.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
                            RuleScanner.class,
                            RuleParser.class,
                            BodyCheck.class,
                            FileCheck.class,
                            TextCheck.class,
                            WholeCheck.class,
                            Metadata.class,
                            Stratification.class,
                            RuleLint.class,
                            RuleCompiler.class))
            .toList();

    static Folder folder(Path path) {
        return new Folder(path, "rules", ".drl");
    }

    static RuleFiles read(Path path) {
        Folder folder = folder(path);
        Problems problems = new Problems();
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : folder.files()) {
            String shown = folder.shown(file);
            PlainText.read(file, shown, Document.Limit.KNOWLEDGE, problems)
                    .filter(text -> PlainText.isPlain(text, shown, problems))
                    .ifPresent(
                            text -> texts.put(path.relativize(file).toString().replace('\\', '/'), text));
        }
        problems.throwIfAny(InvalidKnowledge::new);
        return new RuleFiles(String.valueOf(path.getFileName()), texts);
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
