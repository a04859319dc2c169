package casus.batch;

import casus.table.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a run. While it runs, the lines of each scenario stand with its result in {@code rows.part} of the first
 * folder, each as soon as it is there; at the end they are put in order and the tables are replaced.
 */
public final class TableJournal implements AutoCloseable {
    private static final String ROWS = "rows";

    private final List<Path> folders;
    private final Tables tables;
    private final ResultJournal journal;

    private TableJournal(List<Path> folders, Tables tables, ResultJournal journal) {
        this.folders = folders;
        this.tables = tables;
        this.journal = journal;
    }

    /**
     * Begins.
     *
     * @param folders those to write the tables into; the first has the journal
     * @param resume whether the lines of an interrupted run are to be used again
     * @param where what to blame if they cannot be written
     * @throws casus.diagnostics.InvalidInput if they cannot be written
     */
    public static TableJournal open(List<Path> folders, Tables tables, boolean resume, String where) {
        ResultJournal journal = ResultJournal.open(List.of(folders.get(0).resolve(ROWS)), resume, where);
        return new TableJournal(folders, tables, journal);
    }

    Tables tables() {
        return tables;
    }

    /** What an interrupted run has of an input, with its lines. */
    Optional<Result> found(String input) {
        return journal.found(input)
                .map(Result::of)
                .filter(result -> result.tables().size() == tables.all().size());
    }

    /** Writes a result with its lines, so that they are there whatever happens next. */
    void add(String input, String line) {
        journal.add(input, line);
    }

    /** Replaces the tables by the lines of these inputs, in this order. */
    void complete(List<String> inputs, Result.Receipt made) {
        journal.complete(found -> {
            for (Path folder : folders) {
                TableFiles.write(folder, tables, made, taker -> {
                    for (String input : inputs)
                        taker.take(Result.of(found.line(input).orElseThrow()).tables());
                });
            }
        });
    }

    @Override
    public void close() {
        journal.close();
    }
}
