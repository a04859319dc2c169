package casus.batch;

import casus.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Knows what Casus itself has written by how it begins: results, manifests, tables of a batch, and assessments as JSON. */
final class OwnReports {
    private static final int BEGINNING = 256;
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\{\"casus\":1,\"input\":\".*", Pattern.DOTALL),
            Pattern.compile("\\{\\s*\"casus\" : 1,\\s*\"command\" : \\[.*", Pattern.DOTALL),
            Pattern.compile("\\[?\\s*\\{\\s*\"casus\" : 1,\\s*\"scenario\" : \\{.*", Pattern.DOTALL),
            Pattern.compile(Pattern.quote(String.join(",", CsvTable.COLUMNS)) + "[\r\n].*", Pattern.DOTALL),
            Pattern.compile("\\{\\s*\"profile\" : \"tabular-data-package\",\\s*\"name\" : \"casus-.*", Pattern.DOTALL),
            Pattern.compile(Tables.BEGINNING + ".*", Pattern.DOTALL));

    private OwnReports() {}

    /** Whether a file is one of them; one that cannot be read is none. */
    static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return FORMS.stream().anyMatch(form -> form.matcher(beginning).matches());
        } catch (IOException e) {
            return false;
        }
    }
}
