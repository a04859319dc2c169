package casus.batch;

import casus.page.PageFormat;
import casus.report.Json;
import casus.report.WholeFile;
import casus.table.Codebook;
import casus.table.DataPackage;
import casus.table.Table;
import casus.table.Tables;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes tables, with their codebook and data package, into a folder. */
public final class TableFiles {
    /** What gives the lines of one assessment after the other, so that never all are in memory. */
    public interface Lines {
        /** Hands over the lines of each assessment, a text for each table. */
        void to(Taker taker) throws IOException;
    }

    /** Takes the lines of an assessment. */
    public interface Taker {
        void take(List<String> lines) throws IOException;
    }

    private final Path folder;
    private final Tables tables;

    private TableFiles(Path folder, Tables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** The names of the files. */
    public static List<String> names(Tables tables) {
        List<String> names =
                new ArrayList<>(tables.all().stream().map(Table::file).toList());
        names.add(Tables.CODEBOOK);
        names.add(Tables.DATA_PACKAGE);
        return List.copyOf(names);
    }

    /**
     * Writes all files; each is replaced as a whole.
     *
     * @throws IOException if that cannot be done
     */
    public static void write(Path folder, Tables tables, Result.Receipt made, Lines lines) throws IOException {
        new TableFiles(folder, tables).write(lines, List.of());
        WholeFile.replace(
                folder.resolve(Tables.CODEBOOK), PageFormat.MARKDOWN.write(Codebook.of(tables), PageFormat.WIDTH));
        Map<String, String> by = new LinkedHashMap<>();
        by.put("version", made.version());
        by.put("rules", made.rules());
        by.put("data", made.data());
        WholeFile.replace(folder.resolve(Tables.DATA_PACKAGE), Json.pretty(DataPackage.of(tables, by)));
    }

    /** Opens the next file while some are open; with all open the lines go through once. */
    private void write(Lines lines, List<Writer> open) throws IOException {
        if (open.size() == tables.all().size()) {
            lines.to(one -> {
                for (int i = 0; i < one.size(); i++) open.get(i).write(one.get(i));
            });
            return;
        }
        Table<?> next = tables.all().get(open.size());
        WholeFile.replace(folder.resolve(next.file()), out -> {
            out.write(next.heading());
            List<Writer> more = new ArrayList<>(open);
            more.add(out);
            write(lines, more);
        });
    }
}
