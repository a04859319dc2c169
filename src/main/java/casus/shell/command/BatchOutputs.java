package casus.shell.command;

import casus.batch.Batch;
import casus.batch.BatchItem;
import casus.batch.BatchReport;
import casus.batch.BriefPages;
import casus.batch.Format;
import casus.batch.Manifest;
import casus.batch.RunFolder;
import casus.batch.TableJournal;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.document.Suffix;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Workspace;
import casus.table.Tables;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the reports of a batch go: every {@code -o}, its kind by its suffix, a folder where it ends in a slash. */
final class BatchOutputs {
    private static final String LINES = ".jsonl";

    private final List<Path> lines = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<TableOutput> tables = new ArrayList<>();
    private final Map<Path, Format> reports = new LinkedHashMap<>();
    private String where = "-o";

    /**
     * Reads the options, and sees to it that all can be written, before any work is done.
     *
     * @throws InvalidInput if not
     */
    static BatchOutputs of(Invocation invocation) {
        BatchOutputs outputs = new BatchOutputs();
        invocation.values("output").forEach(outputs::add);
        return outputs;
    }

    private void add(String name) {
        String option = "-o " + name;
        Path path =
                Workspace.path("unwritable-file", option, name).toAbsolutePath().normalize();
        Optional<TableOutput> table = TableOutput.of(name);
        if (table.isPresent()) {
            make(path, option);
            tables.add(table.get());
        } else if (name.endsWith("/")) {
            make(path, option);
            folders.add(path);
            addLines(path.resolve(RunFolder.RESULTS), option);
        } else if (Suffix.is(name, LINES)) {
            addLines(path, option);
        } else {
            Output.check(path, option);
            reports.put(path, Format.of(name).orElseThrow(() -> unknown(option)));
        }
    }

    private void addLines(Path path, String option) {
        Output.check(path, option);
        if (lines.isEmpty()) where = option;
        lines.add(path);
    }

    static void make(Path folder, String option) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw InvalidInput.of("unwritable-file", option, "a file stands where the folder is to be", null);
        } catch (AccessDeniedException e) {
            throw InvalidInput.of("unwritable-file", option, "no folder may be made there", null);
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", option, "the folder cannot be made", null);
        }
    }

    private static InvalidInput unknown(String option) {
        return InvalidInput.of(
                "wrong-option",
                option,
                "the suffix names no kind of report",
                "kinds: .jsonl, .xml (JUnit), .tap, .csv, .md, .html, .docx, .github, .txt; a folder ends in /");
    }

    /** The files that take the results line by line. */
    List<Path> lines() {
        return lines;
    }

    /** Whether what an interrupted run has done would be there. */
    boolean canResume() {
        return !lines.isEmpty() || !tables.isEmpty();
    }

    /**
     * Begins the tables; null where none are asked for.
     *
     * @throws InvalidInput if they cannot be written
     */
    TableJournal openTables(Registry registry, boolean resume) {
        if (tables.isEmpty()) return null;
        Tables words = Tables.of(registry);
        tables.forEach(one -> one.check(words));
        List<Path> all = tables.stream().map(TableOutput::folder).distinct().toList();
        return TableJournal.open(all, words, resume, tables.get(0).option());
    }

    /** What to blame where these cannot be written. */
    String where() {
        return where;
    }

    /** What the reports tell of each scenario. */
    Batch.Rows rows() {
        return Stream.concat(
                        reports.values().stream().map(Format::rows),
                        folders.stream().map(folder -> Batch.Rows.DUTIES))
                .max(Comparator.naturalOrder())
                .orElse(Batch.Rows.NONE);
    }

    /** The briefs of a site; null where there is none. */
    BriefPages openPages(List<BatchItem> cases) {
        return folders.isEmpty() ? null : new BriefPages(folders, cases, "-o " + folders.get(0));
    }

    /** All files and folders that are written, which are never read as scenarios. */
    Set<Path> all() {
        Set<Path> all = new TreeSet<>(lines);
        all.addAll(folders);
        tables.forEach(one -> all.add(one.folder()));
        all.addAll(reports.keySet());
        return all;
    }

    /** Writes all but the lines. */
    void write(BatchReport report, List<String> command, Manifest.Source baseline) {
        reports.forEach((path, format) -> Output.write(path, "-o " + path, format.bytes(report)));
        for (Path folder : folders) {
            try {
                RunFolder.complete(folder, report, command, versions(), baseline);
            } catch (IOException e) {
                throw InvalidInput.of("unwritable-file", "-o " + folder, "the folder cannot be written", null);
            }
        }
    }

    private static SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("casus", Workspace.version());
        versions.put("drools", Workspace.built("drools"));
        versions.put("java", Runtime.version().toString());
        return versions;
    }
}
