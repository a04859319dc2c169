package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.shell.InProcess;
import org.junit.jupiter.api.Test;

/** Clauses by states, of a file and of what is open. */
class MatrixCommandTest {
    private static final String FILE = "scenarios/tjk-incursion-2009.yaml";

    /** Belarus has not signed the agreement on the reaction force, and is a party to the treaty. */
    @Test
    void eachStateStandsUnderEachClause() {
        try (InProcess casus = new InProcess("script")) {
            InProcess.Ran of = casus.run("matrix " + FILE);
            assertThat(of.message()).isEmpty();
            assertThat(of.out().lines())
                    .anyMatch(line -> line.matches("Clause +Tajikistan .*Belarus.*"))
                    .anyMatch(line -> line.matches("Consultation .*owed now.*"))
                    .anyMatch(line -> line.matches("The Rapid +no duty +sources differ +not bound +waits .*"));
            assertThat(casus.run("matrix").message()).startsWith("error[nothing-open]: ");
            assertThat(casus.run("open " + FILE).exitCode()).isZero();
            assertThat(casus.run("matrix").out()).isEqualTo(of.out());
            assertThat(casus.run("matrix --format csv").out().lines())
                    .startsWith("id,scenario,event,provision,state,status")
                    .contains(
                            "duty:crrf/contribute:BLR:incursion,tjk-incursion-2009,incursion,crrf/contribute,BLR,not-bound");
            assertThat(casus.run("matrix --format json").out())
                    .containsPattern("\\{\\s+\"id\" : \"duty:crrf/contribute:BLR:incursion\"");
        }
    }
}
