package casus.shell.command;

import casus.batch.Baseline;
import casus.batch.Batch;
import casus.batch.BatchItem;
import casus.batch.BatchReport;
import casus.batch.Format;
import casus.batch.Inputs;
import casus.batch.Manifest;
import casus.batch.Progress;
import casus.batch.ResultFile;
import casus.batch.ResultJournal;
import casus.batch.Selection;
import casus.batch.TableJournal;
import casus.batch.Times;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Plain;
import casus.diagnostics.ProblemsException;
import casus.page.PageFormat;
import casus.shell.line.BatchFailed;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Terminals;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.stereotype.Component;

/** {@code batch FILES...}: many scenarios, their expectations checked, the results in every form. */
@Component
final class BatchCommand extends CasusCommand {
    private static final int MOST_JOBS = 64;

    private final Workspace workspace;

    BatchCommand(Workspace workspace) {
        super(new Usage(
                "batch",
                "Assesses many scenarios, checks what they expect, and compares them with an earlier run.",
                List.of("FILES..."),
                List.of(
                        Usage.jobs(),
                        Usage.value("filter", "PATTERN", "only those whose file or id fits; may be repeated"),
                        Usage.value("shard", "I/N", "only every N-th, beginning with the I-th"),
                        Usage.value("failed-from", "RUN.jsonl", "only those that did not pass in that run"),
                        Usage.value("baseline", "RUN.jsonl", "say which verdicts differ from that run, and why"),
                        Usage.value(
                                "fail-on",
                                "expectation|change|undetermined|error",
                                "exit 1 on this (expectation and error); may be repeated"),
                        Usage.flag("resume", "take up an interrupted run where it stopped"),
                        Usage.value("max-failures", "N", "stop when so many have not passed"),
                        Usage.value("timeout", "TIME", "give up a scenario that takes longer, such as 30s or 500ms"),
                        Usage.flag("watch", "run again whenever a scenario, a rule or a record changes"),
                        Usage.flag("matrix", "print how each duty stands in each scenario, not the answers"),
                        Usage.value("format", String.join("|", Format.words()), "print in this format (text)"),
                        CommandOption.with()
                                .shortName('o')
                                .longName("output")
                                .type(String.class)
                                .description("FILE\u0000write a report, its kind by its suffix; may be repeated")
                                .build()),
                List.of(
                        "PATH is a file, a folder, a pattern such as 'scenarios/**/*.yaml', or - for a list on standard input."
                                + " A file may hold several scenarios: a YAML stream, JSON lines (.jsonl), or a table (.csv, .tsv)"
                                + " whose first line names paths as --set does.",
                        "It prints the answer of each scenario on a line, or with --matrix how each duty stands in it; then"
                                + " what did not pass, what has changed, and the counts. A file that expects nothing has not"
                                + " passed: it is counted apart.",
                        "Reports: .jsonl (a line a scenario, written as it is done; with --resume it is read first), .xml"
                                + " (JUnit), .tap, .csv, .md, .html, .docx, .github (annotations).",
                        "-o site/, and any other name that ends in /: a site, index.html with a row a scenario, the page of"
                                + " each in briefs/, all reports, and a manifest that `replay` can prove. It needs no server"
                                + " and no network.",
                        "-o tables/, and any folder of that name: tables for research, engagements.csv, duties.csv, gates.csv,"
                                + " forces.csv and gaps.csv, a line a scenario, conclusion and reading (merged where the"
                                + " reading is empty), with codebook.md and datapackage.json."),
                List.of(
                        "casus batch scenarios",
                        "casus batch scenarios -j 2 -o run.jsonl -o run.xml",
                        "casus batch scenarios -o site/ -o tables/",
                        "casus batch scenarios --matrix --format csv",
                        "casus batch scenarios --baseline last-month.jsonl --fail-on change",
                        "git ls-files 'scenarios/*.yaml' | casus batch - -o run/")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        BatchWords words = BatchWords.of(invocation, timeout(invocation));
        if (invocation.flag("watch")) watch(invocation, words);
        else once(invocation, words);
    }

    private void watch(Invocation invocation, BatchWords words) {
        Watching watching = new Watching(workspace, invocation, words);
        while (true) {
            String before = watching.fingerprint();
            try {
                once(invocation, words);
            } catch (BatchFailed | ProblemsException e) {
                invocation.out().flush();
                if (!e.getMessage().isEmpty()) System.err.println(e.getMessage());
            }
            invocation.out().flush();
            watching.untilChanged(before);
        }
    }

    private void once(Invocation invocation, BatchWords words) {
        Format format = Format.valueOf(invocation.word("format", Format.words()).toUpperCase(java.util.Locale.ROOT));
        FailOn failOn = FailOn.of(invocation);
        int jobs = number(invocation, "jobs", MOST_JOBS).orElse(1);
        Duration timeout = timeout(invocation);
        int mostFailures = number(invocation, "max-failures", Integer.MAX_VALUE).orElse(Integer.MAX_VALUE);
        BatchOutputs outputs = BatchOutputs.of(invocation);
        boolean matrix = invocation.flag("matrix");
        if (matrix && !format.hasMatrix()) {
            throw InvalidInput.of(
                    "wrong-option",
                    "--matrix",
                    "`" + format.word() + "` does not show it",
                    "add --format csv, or none");
        }
        Batch.Rows rows =
                Collections.max(List.of(matrix ? Batch.Rows.DUTIES : Batch.Rows.NONE, format.rows(), outputs.rows()));
        Batch.RunOptions options = new Batch.RunOptions(jobs, timeout, mostFailures, rows);
        boolean resume = invocation.flag("resume");
        if (resume && !outputs.canResume()) {
            throw InvalidInput.of(
                    "wrong-option",
                    "--resume",
                    "there is nothing to resume from",
                    "name the run: -o run.jsonl, or -o run/");
        }
        List<BatchItem> cases = cases(invocation, words, outputs);
        Registry registry = workspace.registry(invocation);
        Optional<ResultFile> earlier = invocation.value("baseline").map(name -> results("--baseline", name));
        Optional<Manifest.Source> baseline =
                invocation.value("baseline").map(name -> Manifest.Source.of(path("--baseline", name), name));
        Optional<Progress> progress =
                Terminals.hasTerminal() ? Optional.of(new Progress(System.err)) : Optional.empty();
        BatchReport report;
        try (ResultJournal journal = outputs.lines().isEmpty()
                        ? null
                        : ResultJournal.open(outputs.lines(), resume, outputs.where());
                TableJournal tables = outputs.openTables(registry, resume)) {
            report = new Batch(
                            registry,
                            workspace.rules(invocation, registry),
                            Workspace.version(),
                            cases,
                            options,
                            new Batch.Sinks(
                                    Optional.ofNullable(journal),
                                    Optional.ofNullable(tables),
                                    Optional.ofNullable(outputs.openPages(cases))),
                            earlier.map(file -> new Baseline(file, words.asked(invocation))),
                            progress.<Batch.Listener>map(bar -> bar).orElse((result, done, all) -> {}))
                    .run();
        } finally {
            progress.ifPresent(Progress::clear);
            earlier.ifPresent(ResultFile::close);
        }
        outputs.write(report, invocation.words(), baseline.orElse(null));
        int width = invocation.columns().orElse(PageFormat.ENDLESS);
        invocation.out().print(matrix ? format.matrix(report, width) : format.render(report, width));
        failOn.check(report);
    }

    private static List<BatchItem> cases(Invocation invocation, BatchWords words, BatchOutputs outputs) {
        Inputs.Found found = words.find(outputs.all());
        if (!found.skipped().isEmpty()) {
            System.err.println(
                    "casus: skipped, since Casus wrote it: " + Plain.line(String.join(", ", found.skipped())));
        }
        if (!found.links().isEmpty()) {
            System.err.println("casus: links that are not followed: " + Plain.line(String.join(", ", found.links())));
        }
        if (!found.closed().isEmpty()) {
            System.err.println("casus: folders that may not be read: " + Plain.line(String.join(", ", found.closed())));
        }
        List<BatchItem> cases = Selection.filtered(found.cases(), invocation.values("filter"));
        if (cases.isEmpty()) {
            throw InvalidInput.of(
                    "no-scenario", "batch", "there is no scenario to assess", "look at the names and at --filter");
        }
        if (invocation.value("failed-from").isPresent()) {
            String name = invocation.value("failed-from").get();
            try (ResultFile earlier = results("--failed-from", name)) {
                cases = Selection.failed(cases, earlier);
            }
        }
        return Selection.shard(cases, invocation.value("shard"));
    }

    private static ResultFile results(String option, String name) {
        return ResultFile.open(path(option, name), name);
    }

    private static Path path(String option, String name) {
        return Workspace.path("unreadable-file", option + " " + name, name);
    }

    private static Optional<Integer> number(Invocation invocation, String option, int most) {
        return invocation.value(option).map(text -> {
            boolean number = text.matches("[1-9][0-9]{0,8}") && Integer.parseInt(text) <= most;
            if (number) return Integer.valueOf(text);
            String from = most == Integer.MAX_VALUE ? "from 1" : "from 1 to " + most;
            throw InvalidInput.of("wrong-option", "--" + option + " " + text, "this is no whole number " + from, null);
        });
    }

    private static Duration timeout(Invocation invocation) {
        return invocation
                .value("timeout")
                .map(text -> Times.parse(text)
                        .orElseThrow(() -> InvalidInput.of(
                                "wrong-option", "--timeout " + text, "this is no time", "write 30s, 500ms or 2m")))
                .orElse(null);
    }
}
