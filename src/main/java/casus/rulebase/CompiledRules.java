package casus.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The executable model and what its rules say of themselves, packed into one file for the cache. */
final class CompiledRules {
    private static final String CARDS = "META-INF/casus/rules.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private CompiledRules() {}

    /** The jar with the cards inside, entries by name and without times. */
    static byte[] pack(byte[] jar, List<RuleCard> cards) {
        Map<String, byte[]> entries = entries(jar);
        entries.put(CARDS, JSON.writeValueAsBytes(cards));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
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

    /** The contents of a packed file by name. */
    static Map<String, byte[]> entries(byte[] packed) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The cards out of the contents of a packed file. */
    static List<RuleCard> cards(Map<String, byte[]> entries) {
        return JSON.readValue(entries.get(CARDS), new TypeReference<List<RuleCard>>() {});
    }
}
