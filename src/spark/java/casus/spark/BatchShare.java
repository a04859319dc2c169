package casus.spark;

import casus.batch.Batch;
import casus.batch.BatchItem;
import casus.batch.Result;
import casus.batch.TableJournal;
import casus.table.Tables;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some scenarios of a batch with their files.
 *
 * @param first the number of the first of them in the batch, from 0
 */
record BatchShare(int first, List<Item> items) implements Serializable {
    /**
     * A scenario.
     *
     * @param input how the batch names it
     * @param part its number in its file, from 0
     */
    record Item(String input, Sent file, int part) implements Serializable {}

    /**
     * What came of a scenario.
     *
     * @param row the values of its row among the results
     * @param tables its lines in each of the tables
     */
    record Told(List<Object> row, List<String> tables) implements Serializable {}

    /** Assesses them, as a batch on one machine does. */
    List<Told> assessed(Home.Opened home) {
        Path folder = Scratch.folder("casus-batch");
        Map<String, Told> told = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        try {
            List<BatchItem> cases = laidDown(folder);
            for (int at = 0; at < cases.size(); at++) numbers.put(cases.get(at).input(), first + at + 1);
            Path rows = Files.createDirectory(folder.resolve(Tables.FOLDER));
            try (TableJournal tables =
                    TableJournal.open(List.of(rows), Tables.of(home.registry()), false, rows.toString())) {
                Batch.Sinks sinks = new Batch.Sinks(Optional.empty(), Optional.of(tables), Optional.empty());
                new Batch(
                                home.registry(),
                                home.rules(),
                                Home.version(),
                                cases,
                                new Batch.RunOptions(1, null, Integer.MAX_VALUE, Batch.Rows.NONE),
                                sinks,
                                Optional.empty(),
                                (result, done, all) ->
                                        told.put(result.input(), told(result, numbers.get(result.input()))))
                        .run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Scratch.delete(folder);
        }
        return items.stream().map(item -> told.get(item.input())).toList();
    }

    private List<BatchItem> laidDown(Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        List<BatchItem> cases = new ArrayList<>();
        for (Item item : items) {
            Path file = files.get(item.file().name());
            if (file == null) {
                file = item.file().in(folder, files.size());
                files.put(item.file().name(), file);
            }
            cases.add(new BatchItem(item.input(), file, item.file().name(), item.part()));
        }
        return cases;
    }

    private static Told told(Result result, int number) {
        List<Object> row = new ArrayList<>();
        row.add((long) number);
        row.add(result.input());
        row.add(result.id());
        row.add(result.title());
        row.add(result.asOf() == null ? null : LocalDate.parse(result.asOf()));
        row.add(result.status());
        row.add((long) result.expectations());
        row.add((long) result.held());
        row.add(result.withoutTables().line());
        return new Told(row, result.tables());
    }
}
