package casus.spark;

import casus.data.DataFolder;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.document.Content;
import casus.engine.AssessmentEngine;
import casus.lint.Citations;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The rules and the knowledge that a job goes by, packed by the driver and sent to the executors, which need none of their
 * own. Each executor opens them once, whatever it is asked.
 */
final class Home implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Opened> OPENED = new ConcurrentHashMap<>();
    private static final String CAME_ALONG = "/casus/home.zip";
    private static final List<String> FOLDERS = List.of("rules", "data");

    private final byte[] packed; // the folders as a zip

    private Home(byte[] packed) {
        this.packed = packed;
    }

    /** Rules and knowledge, ready to run. */
    record Opened(Registry registry, RuleBase rules) {
        AssessmentEngine engine() {
            return new AssessmentEngine(registry, rules, version());
        }
    }

    /** The one that came in the jar. */
    static Home ofJar() {
        try (InputStream in = Home.class.getResourceAsStream(CAME_ALONG)) {
            if (in == null)
                throw InvalidInput.of(
                        "unreadable-folder", "--home", "this jar has no rules", "name a folder: --home DIR");
            return new Home(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The folders {@code rules} and {@code data} of a folder.
     *
     * @throws InvalidInput if they cannot be read
     */
    static Home of(Path home) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String folder : FOLDERS) {
                for (Path file : files(home.resolve(folder))) {
                    zip.putNextEntry(
                            new ZipEntry(home.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, zip);
                }
            }
        } catch (IOException e) {
            throw InvalidInput.of(
                    "unreadable-folder", "--home " + home, "its folders rules and data cannot be read", null);
        }
        return new Home(packed.toByteArray());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The version of the program. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Home.class.getResourceAsStream("/casus/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /**
     * Opens it, once in this process: rules that came with the program are compiled already, others are compiled now.
     *
     * @throws casus.diagnostics.InvalidKnowledge if the rules do not compile, or the knowledge does not hold together
     */
    Opened open() {
        String hash = HexFormat.of().formatHex(Content.sha256().digest(packed));
        return OPENED.computeIfAbsent(hash, any -> unpacked());
    }

    private Opened unpacked() {
        Path folder = Scratch.folder("casus-home");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) Scratch.write(folder, entry.getName(), zip.readAllBytes());
            }
            Registry registry = DataFolder.load(folder.resolve("data"));
            RuleBase rules = RuleBase.open(
                    folder.resolve("rules"), ModelStore.at(null), found -> Citations.check(found, registry));
            Citations.check(rules.rules().values(), registry); // those compiled already were not checked
            return new Opened(registry, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Scratch.delete(folder);
        }
    }
}
