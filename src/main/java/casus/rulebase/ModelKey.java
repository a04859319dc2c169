package casus.rulebase;

import casus.clause.FactTypes;
import casus.clause.RuleCard;
import casus.clause.RuleFiles;
import casus.clause.RuleParser;
import casus.clause.RuleScanner;
import casus.document.Content;
import casus.lint.RuleLint;
import casus.model.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/** The key of a cached model: whatever decides whether a compiled model may be used for the texts at hand. */
final class ModelKey {
    /** Beside the texts: the shapes of the facts, and what reads, checks and compiles the rules. */
    private static final List<Class<?>> SHAPES = Stream.of(
                    FactTypes.all(),
                    RuleLint.CHECKS,
                    List.of(
                            Truth.class,
                            RuleCard.class,
                            RuleScanner.class,
                            RuleParser.class,
                            RuleReader.class,
                            FileCheck.class,
                            RuleCompiler.class))
            .<Class<?>>flatMap(Collection::stream)
            .toList();

    private ModelKey() {}

    /** SHA-256 over names and texts, version of Drools, facts and checks. */
    static String of(RuleFiles files) {
        MessageDigest digest = Content.sha256();
        digest.update((KieServices.class.getPackage().getImplementationVersion() + " " + RuleCompiler.FORMAT)
                .getBytes(StandardCharsets.UTF_8));
        SHAPES.forEach(type -> digest.update(bytes(type)));
        for (Map.Entry<String, String> file : files.texts().entrySet()) {
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
}
