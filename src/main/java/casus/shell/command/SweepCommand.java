package casus.shell.command;

import casus.batch.Progress;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.rulebase.RuleBase;
import casus.scenario.Axis;
import casus.scenario.ConclusionIds;
import casus.scenario.Grid;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Terminals;
import casus.shell.line.Usage;
import casus.shell.line.Variations;
import casus.shell.line.Workspace;
import casus.sweep.Answers;
import casus.sweep.CellLines;
import casus.sweep.CellRows;
import casus.sweep.CellTable;
import casus.sweep.Checkpoint;
import casus.sweep.Pivot;
import casus.sweep.Question;
import casus.sweep.Sweep;
import casus.sweep.SweepPage;
import casus.sweep.TypedCells;
import casus.table.Csv;
import casus.table.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code sweep FILE}: one scenario over a grid of its values, every cell assessed. */
@Component
final class SweepCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json", "jsonl", "csv", "parquet");
    private static final int MOST_JOBS = 64;
    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_OF_ALL = 100_000_000;

    private final Workspace workspace;
    private final OpenDocument document;

    SweepCommand(Workspace workspace, OpenDocument document) {
        super(new Usage(
                "sweep",
                "Assesses a scenario over a grid of its values: every cell of what it varies.",
                List.of("(FILE)"),
                ScenarioOptions.printed(
                        FORMATS,
                        Usage.value(
                                "vary",
                                "PATH=VALUES",
                                "vary this path too, such as 'hostConsents.STATE=[given, withheld, ~]'; may be repeated"),
                        Usage.value(
                                "table",
                                "FILE.csv",
                                "lay each row of this table over the scenario; its heading names paths"),
                        Usage.value("rows", "PATH", "show a pivot: a row for each value of this path"),
                        Usage.value("cols", "PATH", "a column for each value of this path"),
                        Usage.value(
                                "cell",
                                "CONCLUSION",
                                "what a field shows: ID, ID=STATUS, where the id may have *, or force:FORCE.firm ("
                                        + Question.USUAL + ")"),
                        Usage.jobs(),
                        Usage.value("max-cells", "N", "refuse a grid of more cells; 1000000"),
                        Usage.flag("resume", "take up an interrupted run where it stopped")),
                List.of(
                        "`vary:` in the file, or --vary, maps paths, as --set writes them, to a list ([adopted, refused, ~], where ~ leaves"
                                + " the path out), to $states, $kinds or $members(ORGANISATION), or to days: {from: 1992-01-01, to:"
                                + " 2012-12-01, step: P1M}. The last path is the fastest.",
                        "An event without a date moves with the day. As JSON it prints a line a cell; -o FILE.jsonl keeps what is"
                                + " found while it runs, so that --resume can take it up. -o tables/ writes tables for research"
                                + " as a batch does; for them each cell is assessed whole, which takes far longer.",
                        "-o FILE.parquet has the rows of the CSV with types, and the number of each cell; it needs DuckDB's"
                                + " driver, which a build with -Pparquet brings along."),
                List.of(
                        "casus sweep crisis.yaml --vary 'hostConsents.TJK=[given, withheld, ~]' --rows hostConsents.TJK",
                        "casus sweep grid.yaml --rows events.attack.target --cols asOf -j 2",
                        "casus sweep grid.yaml -o cells.jsonl -j 2 --resume",
                        "casus sweep crisis.yaml --table variants.csv --format csv")));
        this.workspace = workspace;
        this.document = document;
    }

    @Override
    protected void run(Invocation invocation) {
        TableOutput.Places places = TableOutput.Places.of(invocation);
        Outputs outputs = Outputs.of(invocation, FORMATS, places.files());
        int jobs = invocation.number("jobs", 1, MOST_JOBS);
        Optional<Question> question = invocation.value("cell").map(Question::of);
        Registry registry = workspace.registry(invocation);
        Variations variations = Variations.of(invocation, document, registry);
        Grid grid = grid(invocation, variations);
        question.ifPresent(asked -> ConclusionIds.checkOnAnyDay(asked.id(), registry, grid.some()));
        places.folders().forEach(folder -> folder.open(registry));
        RuleBase rules = workspace.rules(invocation, registry);
        AssessmentEngine engine = workspace.engine(invocation, registry);
        Sweep sweep = new Sweep(
                grid, () -> new AssessmentEngine(registry, rules, Workspace.version()), variations::readingsOf, jobs);
        Checkpoint checkpoint = checkpoint(invocation, outputs, grid, engine);
        Answers answers = answers(sweep, checkpoint);
        SweepPage page = new SweepPage(answers, grid.some(), registry);
        Pivot pivot = invocation
                .value("rows")
                .map(path -> Pivot.of(
                        answers,
                        path,
                        invocation.value("cols").orElse(null),
                        question.orElseGet(() -> Question.of(Question.USUAL))))
                .orElse(null);
        List<String> formats = new ArrayList<>();
        if (!places.areTablesAlone()) {
            outputs.each(output -> {
                formats.add(output.format());
                print(output, answers, pivot, question, page);
            });
        }
        for (TableOutput folder : places.folders()) {
            Tables tables = folder.open(registry);
            CellRows rows = new CellRows(answers, engine, variations::readingsOf);
            folder.write(
                    tables,
                    TableOutput.made(rules, registry),
                    taker -> rows.to(grid.some().file(), tables::lines, taker::take));
        }
        checkpoint.done();
        boolean told = !formats.isEmpty() && PageFormat.words().containsAll(formats); // a page says it itself
        if (!told) System.err.println("casus: " + page.summary());
    }

    private static Grid grid(Invocation invocation, Variations variations) {
        if (invocation.value("table").isPresent() && !invocation.values("vary").isEmpty())
            throw InvalidInput.of(
                    "wrong-option",
                    "--vary",
                    "the rows of a table are all the cells there are",
                    "leave out one of them");
        int most = invocation.number("max-cells", MOST_CELLS, MOST_OF_ALL);
        Grid grid = variations.grid(invocation.values("vary"), invocation.value("table"), most);
        overridden(invocation, grid);
        Optional<String> rows = invocation.value("rows");
        Optional<String> columns = invocation.value("cols");
        rows.ifPresent(path -> Pivot.place(grid, "--rows", path));
        columns.ifPresent(path -> Pivot.place(grid, "--cols", path));
        if (rows.isEmpty() && columns.isPresent())
            throw InvalidInput.of("wrong-option", "--cols", "there are no rows to them", "add --rows PATH");
        return grid;
    }

    private static Answers answers(Sweep sweep, Checkpoint checkpoint) {
        Optional<Progress> progress =
                Terminals.hasTerminal() ? Optional.of(new Progress(System.err)) : Optional.empty();
        try {
            return sweep.run(checkpoint, (done, all) -> progress.ifPresent(bar -> bar.show(done, all)));
        } catch (RuntimeException | Error e) {
            checkpoint.close();
            throw e;
        } finally {
            progress.ifPresent(Progress::clear);
        }
    }

    /** No option sets what is varied: it would change nothing. */
    private static void overridden(Invocation invocation, Grid grid) {
        List<String> set = new ArrayList<>();
        invocation.value("as-of").ifPresent(day -> set.add("asOf=" + day));
        set.addAll(invocation.values("set"));
        for (String change : set) {
            for (Axis axis : grid.axes()) {
                if (change.startsWith(axis.path() + "="))
                    throw InvalidInput.of(
                            "wrong-option",
                            axis.path(),
                            "it is varied, and set to one value as well",
                            "leave out one of them");
            }
        }
    }

    private static Checkpoint checkpoint(Invocation invocation, Outputs outputs, Grid grid, AssessmentEngine engine) {
        List<Output> lines = new ArrayList<>();
        outputs.each(output -> {
            if (output.target() != null && output.format().startsWith("json")) lines.add(output);
        });
        boolean resume = invocation.flag("resume");
        if (lines.isEmpty()) {
            if (!resume) return Checkpoint.NONE;
            throw InvalidInput.of(
                    "wrong-option", "--resume", "there is nothing to resume from", "name the run: -o cells.jsonl");
        }
        Path target = lines.get(0).target();
        String sweep = grid.hash() + " " + engine.made() + " " + invocation.values("reading");
        return Checkpoint.open(target.resolveSibling(target.getFileName() + ".part"), sweep, resume, "-o " + target);
    }

    private static void print(
            Output output, Answers answers, Pivot pivot, Optional<Question> question, SweepPage page) {
        switch (output.format()) {
            case "json", "jsonl" -> output.stream(new CellLines(answers)::to);
            case "csv" -> {
                if (pivot != null) output.print(Csv.lines(pivot.table()));
                else output.stream(new CellTable(answers, question.orElse(null))::to);
            }
            case "parquet" -> {
                TypedCells cells = new TypedCells(answers.grid(), question.orElse(null));
                output.parquet(cells.columns(), out -> cells.to(answers, out));
            }
            default -> output.print(List.of(page.page(pivot, !output.format().equals("text"))));
        }
    }
}
