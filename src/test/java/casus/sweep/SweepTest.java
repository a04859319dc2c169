package casus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.Fixtures;
import casus.assessment.Verdicts;
import casus.diagnostics.InvalidInput;
import casus.engine.AssessmentEngine;
import casus.scenario.Grid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
    private static final String PANEL = """
            casus: 1
            id: panel
            title: Any attack on any member, month by month
            asOf: 2009-07-01
            events:
              - {id: attack, kind: armed-attack, target: TJK, by: {type: state, origin: AFG}}
            requests:
              - {by: TJK, to: csto, for: military-assistance, date: 2006-03-01}
            decisions:
              - {body: csto-csc, matter: crrf/deployment, outcome: adopted}
            vary:
              events.attack.target: $members(csto)
              events.attack.by.type: [state, non-state]
              decisions.0.outcome: [adopted, refused, ~]
              asOf: {from: 1993-01-01, to: 2012-12-01, step: P8M}
            """;

    private static Grid grid(String text) {
        return Grid.of(text, "panel.yaml", List.of(), List.of(), 1_000_000, Fixtures.registry());
    }

    private static Answers swept(Grid grid, Checkpoint checkpoint) {
        return new Sweep(grid, Fixtures::engine, UnaryOperator.identity(), 2).run(checkpoint, (done, all) -> {});
    }

    private static String lines(Answers answers) throws IOException {
        StringBuilder lines = new StringBuilder();
        new CellLines(answers).to(lines);
        return lines.toString();
    }

    @Test
    void everyCellStandsAsItsOwnAssessmentSays() {
        Grid grid = grid(PANEL);
        Answers answers = swept(grid, Checkpoint.NONE);
        assertThat(answers.situations()).isLessThan(grid.size());
        Random random = new Random(7);
        try (AssessmentEngine engine = Fixtures.engine()) {
            for (int sample = 0; sample < 60; sample++) {
                int cell = random.nextInt(grid.size());
                if (answers.of(cell).isOut()) continue;
                assertEquals(
                        Verdicts.of(engine.assess(grid.scenario(grid.choice(cell)))),
                        answers.of(cell).verdicts(),
                        () -> grid.values(cell).toString());
            }
        }
    }

    /** Each act turns on days of its own: the cells around them stand as their own assessments say, all of them. */
    @Test
    void aCellOnTheDayOfAnActIsItsOwn() {
        String acts = PANEL.substring(0, PANEL.indexOf("vary:"))
                        .replace("date: 2006-03-01}", "date: 2010-03-10, withdrawn: 2010-03-14}")
                        .replace("outcome: adopted}", "outcome: adopted, date: 2010-03-12}")
                + """
                vary:
                  events.attack.date: [~, 2010-03-08, 2010-03-11]
                  events.attack.until: [~, 2010-03-13, ongoing]
                  requests.0.standing: [~, true]
                  asOf: {from: 2010-03-07, to: 2010-03-17, step: P1D}
                """;
        Grid grid = grid(acts);
        Answers answers = swept(grid, Checkpoint.NONE);
        try (AssessmentEngine engine = Fixtures.engine()) {
            for (int cell = 0; cell < grid.size(); cell++) {
                Answer own;
                try {
                    own = Answer.of(Verdicts.of(engine.assess(grid.scenario(grid.choice(cell)))));
                } catch (InvalidInput e) {
                    own = Answer.none(e.problems().get(0).message());
                }
                assertEquals(own, answers.of(cell), grid.values(cell).toString());
            }
        }
    }

    /** A row without a day of its own has that of the file, which is later than that of the next. */
    @Test
    void aRowWithoutADayHandsItsAnswerToNoOther(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("days.csv"), "events.attack.target,asOf\nTJK,\nTJK,1993-01-01\n");
        String base = PANEL.substring(0, PANEL.indexOf("vary:"));
        Grid grid = Grid.of(base, "base.yaml", List.of(), table, "days.csv", 10, Fixtures.registry());
        Answers answers = swept(grid, Checkpoint.NONE);
        assertThat(answers.of(0)).isNotEqualTo(answers.of(1));
    }

    @Test
    void whoIsNoMemberOnTheDayFallsOut() {
        Grid grid = grid(PANEL.replace("P8M", "P3Y"));
        Answers answers = swept(grid, Checkpoint.NONE);
        for (int cell = 0; cell < grid.size(); cell++) {
            String state = grid.values(cell).get("events.attack.target");
            String day = grid.values(cell).get("asOf");
            // Georgia joined the treaty on 9 December 1993 and left it in 1999 (treaty-notes, section 1)
            if (state.equals("GEO") && day.compareTo("1999-06") > 0)
                assertThat(answers.of(cell).isOut()).isTrue();
            if (state.equals("RUS") && day.compareTo("1994-06") > 0)
                assertThat(answers.of(cell).isOut()).isFalse();
        }
    }

    @Test
    void anInterruptedSweepThatIsTakenUpHasTheSameBytes(@TempDir Path folder) throws IOException {
        Grid grid = grid(PANEL.replace("P8M", "P5Y"));
        Path file = folder.resolve("cells.jsonl.part");
        Checkpoint whole = Checkpoint.open(file, "this", false, "test");
        String lines = lines(swept(grid, whole));
        whole.close();
        List<String> kept = Files.readAllLines(file);
        int half = kept.size() / 2;
        String torn = kept.get(half).substring(0, kept.get(half).length() / 2);
        Files.writeString(file, String.join("\n", kept.subList(0, half)) + "\n" + torn);
        try (Checkpoint again = Checkpoint.open(file, "this", true, "test")) {
            assertEquals(lines, lines(swept(grid, again)));
        }
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                        InvalidInput.class, () -> Checkpoint.open(file, "other", true, "test")))
                .hasMessageContaining("another sweep");
    }

    @Test
    void aRowOfATableIsACell(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("variants.csv"),
                "events.attack.kind,decisions.0.outcome,asOf\nair-attack,~,\n,refused,2009-10-01\n");
        Grid grid = Grid.of(
                PANEL.substring(0, PANEL.indexOf("vary:")),
                "panel.yaml",
                List.of(),
                table,
                "variants.csv",
                10,
                Fixtures.registry());
        Answers answers = swept(grid, Checkpoint.NONE);
        assertEquals(2, grid.size());
        assertThat(lines(answers).lines().toList().get(1))
                .startsWith("{\"cell\":{\"decisions.0.outcome\":\"refused\",\"asOf\":\"2009-10-01\"},\"verdicts\":{")
                .contains("\"decision:csto-csc:crrf/deployment\":\"refused\"");
    }
}
