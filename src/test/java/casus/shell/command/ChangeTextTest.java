package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.flip.CandidateChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract, 13.9: what a change comes to is told as the brief tells it; 13.2: of several events, for which it counts. */
class ChangeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            tjk-incursion-2009             | hostConsents.TJK=given                            | Tajikistan consents as host.
            tjk-incursion-2009             | 'assume.+={join: BLR, instrument: crrf}'          | Belarus is a party to the CRRF Agreement (2009).
            tjk-incursion-2009             | events.incursion.until=ongoing                    | '28 June 2009, going on: grave armed incursion into Tajikistan by an armed group (non-state, from Afghanistan).'
            tjk-incursion-2009             | 'asOf=2009-06-13 events.incursion.date=2009-06-13' | 'All of it on 13 June 2009.'
            tjk-incursion-2009-absent-vote | decisions.0.votes.BLR=for                         | '2 July 2009: the Collective Security Council votes on the Rapid Reaction Force (Russia for, Kazakhstan for, Kyrgyzstan for, Tajikistan for, Armenia for, Uzbekistan for, Belarus for).'
            history/tur-threat-2003        | 'asOf=2003-02-09 requests.0.date=2003-02-09'      | 'All of it on 9 February 2003.'
            history/kaz-january-2022       | 'decisions.+={body: csto-csc, matter: crrf/deployment, outcome: adopted, event: bands}' | 'The Collective Security Council decides for the Rapid Reaction Force [for bands].'
            history/kaz-january-2022       | events.bands.kind=internal-armed-conflict         | '5 January 2022: internal armed conflict in Kazakhstan [bands].'
            """)
    void aChangeIsToldAsTheBriefWouldTellIt(String file, String changes, String told) {
        List<String> all = changes.startsWith("asOf=") ? List.of(changes.split(" ")) : List.of(changes);
        assertThat(text(
                        file,
                        new CandidateChange(null, all.get(0).replace("asOf=", "all of it on "), List.of(), all, "")))
                .isEqualTo(told);
    }

    /** Each vote stands beside the other, none against it. */
    @ParameterizedTest
    @CsvSource({"BLR, UZB", "ARM, KAZ"})
    void votesThatGoTogetherAreOneVote(String one, String other) {
        String file = "tjk-incursion-2009-absent-vote";
        assertThat(text(file, vote(one, "for"), vote(other, "against")))
                .containsOnlyOnce("votes on the Rapid Reaction Force")
                .contains(Fixtures.registry().stateName(one) + " for")
                .contains(Fixtures.registry().stateName(other) + " against");
    }

    /** The day of a vote is not told beside another of everything. */
    @ParameterizedTest
    @CsvSource("2010-09-09, 9 September 2010")
    void anActOfAnotherDayHasNoDayOfItsOwn(String day, String told) {
        CandidateChange moved = new CandidateChange(
                null, "all of it on " + day, List.of(), List.of("asOf=" + day, "decisions.0.date=" + day), "asOf");
        assertThat(text("tjk-incursion-2009-absent-vote", vote("ARM", "against"), moved))
                .startsWith("The Collective Security Council votes")
                .endsWith("; and all of it on " + told + ".");
    }

    private static CandidateChange vote(String state, String word) {
        String change = "decisions.0.votes." + state + "=" + word;
        return new CandidateChange(null, change, List.of(), List.of(change), change);
    }

    private static String text(String file, CandidateChange... changes) {
        return new ChangeText(
                        Fixtures.scenario(file),
                        more -> Fixtures.scenario(file, more.toArray(String[]::new)),
                        Fixtures.registry())
                .apply(Stream.of(changes).toList());
    }
}
