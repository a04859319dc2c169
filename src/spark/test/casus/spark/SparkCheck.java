package casus.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.batch.Batch;
import casus.batch.Inputs;
import casus.batch.ResultJournal;
import casus.batch.TableJournal;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.scenario.Assumed;
import casus.scenario.Grid;
import casus.sweep.Checkpoint;
import casus.sweep.Question;
import casus.sweep.Sweep;
import casus.sweep.TypedCells;
import casus.table.Csv;
import casus.table.Table;
import casus.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job of Spark and a run on one machine have the same rows; run by {@code .ci/spark}, with Spark in this process. */
class SparkCheck {
    private static final String PANEL = """
            casus: 1
            id: panel
            title: An attack on some member
            asOf: 2009-07-01
            events:
              - {id: attack, kind: armed-attack, target: TJK, by: {type: state, origin: AFG}}
            decisions:
              - {body: csto-csc, matter: crrf/deployment, outcome: adopted}
            vary:
              asOf: {from: 1993-01-01, to: 2012-12-01, step: P3Y}
              decisions.0.outcome: [adopted, refused, ~]
              events.attack.target: $members(csto)
              events.attack.by.type: [state, non-state]
            """;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private Dataset<Row> job(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        Path out = folder.resolve("out" + words.length + ".parquet");
        all.addAll(List.of("-o", out.toString(), "--home", "."));
        Job.run(spark, Arguments.of(all.toArray(String[]::new)));
        return words[0].equals("sweep") ? spark.read().parquet(out.toString()) : null;
    }

    /** The rows as lines, as the local run writes those of a cell, or of a table. */
    private static List<String> lines(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(row -> {
                    List<Object> cells = new ArrayList<>();
                    for (int at = 0; at < row.size(); at++) cells.add(row.get(at));
                    return Csv.data(List.of(cells)).strip();
                })
                .toList();
    }

    private static List<String> local(Grid grid, Question question) throws IOException {
        StringBuilder lines = new StringBuilder();
        new TypedCells(grid, question)
                .to(
                        new Sweep(grid, Fixtures::engine, UnaryOperator.identity(), 2)
                                .run(Checkpoint.NONE, (done, all) -> {}),
                        lines);
        return lines.toString().lines().toList();
    }

    private static Grid grid(String text) {
        return Grid.of(text, "panel.yaml", List.of(), List.of(), 1_000_000, Fixtures.registry());
    }

    @Test
    void aSweepOverAClusterIsTheSweepOfOneMachine() throws IOException {
        Path file = Files.writeString(folder.resolve("panel.yaml"), PANEL);
        Grid grid = grid(PANEL);
        assertThat(grid.size()).isGreaterThan(300);
        Dataset<Row> rows = job("sweep", file.toString(), "--shares", "7");
        assertThat(rows.schema().simpleString()).contains("cell:bigint", "asOf:date", "status:string");
        assertThat(lines(rows.orderBy("cell", "id"))).isEqualTo(local(grid, null));
    }

    @Test
    void aQuestionIsAnsweredAlike() throws IOException {
        String text = PANEL.replace("P3Y", "P9Y");
        Path file = Files.writeString(folder.resolve("panel.yaml"), text);
        Dataset<Row> rows = job("sweep", file.toString(), "--cell", Question.USUAL);
        assertThat(lines(rows.orderBy("cell"))).isEqualTo(local(grid(text), Question.of(Question.USUAL)));
    }

    /** Who has left is no member, in any cell. */
    @Test
    void anAssumptionHoldsInEveryCell() throws IOException {
        String text = PANEL.replace("P3Y", "P9Y");
        Path file = Files.writeString(folder.resolve("panel.yaml"), text);
        String act = "leave UZB csto";
        Grid grid =
                Grid.of(text, "panel.yaml", List.of(Assumed.change(act)), List.of(), 1_000_000, Fixtures.registry());
        Dataset<Row> rows = job("sweep", file.toString(), "--assume", act);
        assertThat(lines(rows.orderBy("cell", "id")))
                .isEqualTo(local(grid, null))
                .isNotEqualTo(local(grid(text), null));
    }

    @Test
    void theRowsOfATableOfOverridesAreCells() throws IOException {
        String text = PANEL.substring(0, PANEL.indexOf("vary:"));
        Path file = Files.writeString(folder.resolve("base.yaml"), text);
        Path table = Files.writeString(
                folder.resolve("cells.csv"),
                "events.attack.target,asOf\nTJK,2009-07-01\nUZB,\nUZB,2005-01-01\nARM,1993-01-01\nTJK,1999-01-01\n");
        Grid grid = Grid.of(text, "base.yaml", List.of(), table, "cells.csv", 10, Fixtures.registry());
        Dataset<Row> rows = job("sweep", file.toString(), "--table", table.toString());
        assertThat(lines(rows.orderBy("cell", "id"))).isEqualTo(local(grid, null));
    }

    @Test
    void aBatchOverAClusterIsTheBatchOfOneMachine() throws IOException {
        List<String> words = List.of("scenarios/partners", "rules/crdf.cases.yaml", "no/such.yaml");
        Path here = Files.createDirectory(folder.resolve("here"));
        Registry registry = Fixtures.registry();
        Tables tables = Tables.of(registry);
        try (ResultJournal lines = ResultJournal.open(List.of(here.resolve("run.jsonl")), false, "here");
                TableJournal rows = TableJournal.open(List.of(here), tables, false, "here")) {
            new Batch(
                            registry,
                            Fixtures.ruleBase(),
                            Home.version(),
                            Inputs.find(words, Set.of()).cases(),
                            new Batch.RunOptions(2, null, Integer.MAX_VALUE),
                            new Batch.Sinks(Optional.of(lines), Optional.of(rows), Optional.empty()),
                            Optional.empty(),
                            (result, done, all) -> {})
                    .run();
        }
        job("batch", words.get(0), words.get(1), words.get(2), "--shares", "5");
        Path there = folder.resolve("out6.parquet");
        Dataset<Row> results =
                spark.read().parquet(there.resolve("results.parquet").toString());
        List<String> expected = Files.readAllLines(here.resolve("run.jsonl"));
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(results.orderBy("number").select("line").collectAsList().stream()
                        .map(row -> row.getString(0)))
                .containsExactlyElementsOf(expected);
        for (Table<?> table : tables.all()) {
            List<String> rows = Files.readAllLines(here.resolve(table.file()));
            Dataset<Row> read = spark.read()
                    .parquet(there.resolve(table.name() + ".parquet").toString());
            assertThat(lines(read)).as(table.name()).containsExactlyInAnyOrderElementsOf(rows.subList(1, rows.size()));
        }
    }

    @Test
    void whatIsWrongIsSaidBeforeAnyWork() throws IOException {
        Path file = Files.writeString(folder.resolve("panel.yaml"), PANEL);
        assertThatThrownBy(() -> job("sweep", file.toString(), "--vary", "asOf=[2009-01-01, never]"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Arguments.of("sweep", "a.yaml")).hasMessageContaining("nowhere to write to");
        assertThatThrownBy(() -> Arguments.of("sweeps")).hasMessageContaining("this is no job");
        assertThatThrownBy(() -> Job.run(spark, Arguments.of("sweep", file.toString(), "-o", folder.toString())))
                .hasMessageContaining("there is something already");
    }
}
