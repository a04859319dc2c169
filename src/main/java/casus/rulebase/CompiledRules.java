package casus.rulebase;

import casus.clause.RuleCard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.model.Model;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules that have been compiled: what they say of themselves, and the classes of their executable model. They come out
 * of one packed file, or with the program itself, whose class path the JVM can archive.
 *
 * @param loader where the classes are found
 * @param models the classes that make up the model
 */
record CompiledRules(List<RuleCard> cards, List<String> models, ClassLoader loader) {
    static final String GROUP = "casus";
    static final String ARTIFACT = "rules";
    private static final String CARDS = "META-INF/casus/rules.json";
    static final String KEY = "META-INF/casus/rules.key";
    private static final String MODELS = "META-INF/kie/" + GROUP + "/" + ARTIFACT + "/drools-model";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The contents for a packed file: of what the compiler made only what is needed to run, with the cards and the key. */
    static SortedMap<String, byte[]> contents(byte[] jar, List<RuleCard> cards, String key) {
        SortedMap<String, byte[]> entries = entries(jar);
        entries.keySet().removeIf(name -> !name.endsWith(".class") && !name.equals(MODELS));
        entries.put(CARDS, JSON.writeValueAsBytes(cards));
        entries.put(KEY, key.getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    /** One file of the contents, entries by name and without times. */
    static byte[] pack(SortedMap<String, byte[]> contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTime(0);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The rules out of a packed file. */
    static CompiledRules unpack(byte[] packed) {
        Map<String, byte[]> entries = entries(packed);
        return of(entries.get(CARDS), entries.get(MODELS), new MemoryLoader(entries, parent()));
    }

    /** Whether rules came with the program that were compiled from the texts with this key. */
    static boolean isInstalled(String key) {
        return resource(KEY)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(key::equals)
                .isPresent();
    }

    /** The rules that came with the program. */
    static CompiledRules installed() {
        return of(resource(CARDS).orElseThrow(), resource(MODELS).orElseThrow(), parent());
    }

    private static CompiledRules of(byte[] cards, byte[] models, ClassLoader loader) {
        List<String> names =
                new String(models, StandardCharsets.UTF_8).lines().skip(1).toList(); // after the version
        return new CompiledRules(JSON.readValue(cards, new TypeReference<List<RuleCard>>() {}), names, loader);
    }

    /** The executable model. */
    List<Model> load() {
        List<Model> loaded = new ArrayList<>();
        try {
            for (String name : models) {
                loaded.add((Model) loader.loadClass(name).getConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules are damaged", e);
        }
        return loaded;
    }

    private static ClassLoader parent() {
        return CompiledRules.class.getClassLoader();
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = parent().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> entries(byte[] packed) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
