package casus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import org.junit.jupiter.api.Test;

/** Which crises a draft is asked about. */
class ReachTest {
    private static final String FRENCH = """
            draft: 1
            id: guarantee
            title: guarantee
            parties: [FRA, USA]
            from: 2008-01-01
            answers: [armed-incursion]
            obliges: {others: assist}
            """;

    private static boolean reaches(String draft) {
        return Reach.of(Drafted.of(draft)).includes(Fixtures.scenario("tjk-incursion-2009"));
    }

    @Test
    void whomItProtectsIsConcernedLikeAParty() {
        assertThat(reaches(FRENCH)).isFalse();
        assertThat(reaches(FRENCH + "protects: [TJK]\n")).isTrue();
        assertThat(reaches(FRENCH + "protects: cst-1992\n")).isTrue();
        assertThat(reaches(FRENCH.replace("2008", "2010") + "protects: [TJK]\n"))
                .isFalse();
    }

    @Test
    void aPartyMayHaveJoinedBeforeTheOthers() {
        String one = FRENCH.replace("FRA", "TJK").replace("2008", "2010");
        assertThat(reaches(one)).isFalse();
        assertThat(reaches(one + "joined: {TJK: 2009-01-01}\n")).isTrue();
    }

    /** What is taken away held for others too, and before the draft binds anybody. */
    @Test
    void whatItTakesAwayConcernsEverybodyOnAnyDay() {
        assertThat(reaches(FRENCH.replace("2008", "2010") + "leavesOut: [uzb-protocol-2009]\n"))
                .isTrue();
    }
}
