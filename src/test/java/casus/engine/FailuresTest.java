package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Finding.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an event has and what a clause wants stand side by side; expectations from the claims named. */
class FailuresTest {
    private static final Assessment INCURSION = Fixtures.engine().assess(Fixtures.scenario("tjk-incursion-2009"));

    private static List<Failure> failed(String provision) {
        return ((Finding.Engagement) INCURSION.findings().get("engagement:" + provision + ":incursion")).failed();
    }

    /** tt-assistance-triggers names terrorism beside aggression and its threat, ps-csto-military-assistance-protocol does not. */
    @Test
    void kindsAreThoseThatEachReadingNames() {
        assertThat(failed("csto-assistance-2007/assistance"))
                .containsExactly(
                        new Failure(
                                "kind not covered",
                                "armed incursion",
                                "armed attack, air attack, threat of attack",
                                List.of("paramonov-stolpovski-2008", "pop-2009")),
                        new Failure(
                                "kind not covered",
                                "armed incursion",
                                "armed attack, air attack, threat of attack, terrorist attack",
                                List.of("treaty-texts")));
    }

    /** tt-eu-art-42-7 has effect from the day that the Treaty of Lisbon is in force. */
    @Test
    void whatIsNotInForceWantsItsDay() {
        assertThat(failed("teu-42-7/mutual-assistance"))
                .contains(new Failure("not in force on 2009-06-28", "28 June 2009", "in force from 1 December 2009"));
    }

    @Test
    void whoIsNotCoveredWantsToBeAParty() {
        assertThat(failed("nat-1949/collective-defence"))
                .containsExactly(
                        new Failure("target not covered", "Tajikistan", "a party to the North Atlantic Treaty (1949)"));
    }
}
