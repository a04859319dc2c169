package casus.shell.command;

import casus.batch.Result;
import casus.batch.TableFiles;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.rulebase.RuleBase;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Workspace;
import casus.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder called {@code tables} that {@code -o} names: it gets the tables, as no other folder does.
 *
 * @param option as the user wrote it
 */
record TableOutput(Path folder, String option) {
    /** What {@code -o} names: folders of tables, and all else. */
    record Places(List<TableOutput> folders, List<String> files) {
        static Places of(Invocation invocation) {
            List<String> files = new ArrayList<>(invocation.values("output"));
            List<TableOutput> folders = files.stream()
                    .flatMap(name -> TableOutput.of(name).stream())
                    .toList();
            files.removeIf(name -> TableOutput.of(name).isPresent());
            return new Places(folders, files);
        }

        /** Whether nothing is asked for but tables. */
        boolean areTablesAlone() {
            return !folders.isEmpty() && files.isEmpty();
        }
    }

    /** The folder, if the name is that of one. */
    static Optional<TableOutput> of(String name) {
        String option = "-o " + name;
        if (!name.endsWith("/")) return Optional.empty();
        Path path =
                Workspace.path("unwritable-file", option, name).toAbsolutePath().normalize();
        return path.endsWith(Tables.FOLDER) ? Optional.of(new TableOutput(path, option)) : Optional.empty();
    }

    /**
     * Looks whether the tables may be written, before there is anything to write.
     *
     * @throws InvalidInput if they may not
     */
    void check(Tables tables) {
        TableFiles.names(tables).forEach(name -> Output.check(folder.resolve(name), option));
    }

    /**
     * The tables with the words of a knowledge base, the folder made for them.
     *
     * @throws InvalidInput if they cannot be written
     */
    Tables open(Registry registry) {
        Tables tables = Tables.of(registry);
        BatchOutputs.make(folder, option);
        check(tables);
        return tables;
    }

    /** What the tables are made with. */
    static Result.Receipt made(RuleBase rules, Registry registry) {
        return new Result.Receipt(null, null, Workspace.version(), rules.hash(), registry.hash());
    }

    /**
     * Writes the tables.
     *
     * @throws InvalidInput if they cannot be written
     */
    void write(Tables tables, Result.Receipt made, TableFiles.Lines lines) {
        try {
            TableFiles.write(folder, tables, made, lines);
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", option, "the folder cannot be written", null);
        }
    }
}
