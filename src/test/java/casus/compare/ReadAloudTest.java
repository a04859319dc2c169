package casus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.brief.AssessmentJson;
import casus.brief.BriefDocument;
import casus.engine.AssessmentEngine;
import casus.page.Page;
import casus.page.PageFormat;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What moved is told in words: no id, no word of the program, what is owed and under which text. */
class ReadAloudTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Pattern NEVER = Pattern.compile(
            "operative|conditional|undetermined|source-dependent|nominal|firm|"
                    + "\\babsent\\b|\\w+:\\w+/|paramonov-|treaty-texts|pop-2009|\\bnull\\b|\\b(?!CSTO|CRRF|CRDF|CIS|SCO|NATO)[A-Z]{3}\\b");

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static String text(Page page) {
        return PageFormat.TEXT
                .write(page, PageFormat.WIDTH)
                .replaceAll("(?m)^[A-Z0-9 ,]+$", ""); // headings are in capitals
    }

    private static Assessment assess(String file, String... changes) {
        return ENGINE.assess(Fixtures.scenario(file, changes));
    }

    private static String difference(Assessment before, Assessment after) {
        List<Movement> moved = Difference.between(before, after, Fixtures.registry());
        return text(
                new DifferencePage("one day", before, "another", after).page(moved, List.of(), Fixtures.registry()));
    }

    /** S39: the signature adds men and opens no duty; tt-cis-georgia-exit-2009. */
    @Test
    void aSignatureAndADeparture() {
        assertThat(difference(assess("tjk-incursion-2009"), assess("tjk-incursion-2009", "asOf=2009-11-01")))
                .contains("Between one day and another: one duty and one force moved.")
                .contains("signed 14,000-15,000 -> 14,000-16,000 men. Belarus signed the CRRF")
                .doesNotContainPattern(NEVER);
    }

    /** Contract, 13.9: the two provisions of a force count as one clause, and a clause counts once whatever the events. */
    @Test
    void clausesAreCountedAsTheBriefCountsThem() {
        for (String file : List.of("tjk-incursion-2009", "two-incursions-2009")) countedAlike(assess(file));
    }

    private static void countedAlike(Assessment same) {
        Matcher counted = Pattern.compile("Of (\\d+) modelled clauses")
                .matcher(text(BriefDocument.of(AssessmentJson.of(same, Fixtures.registry()), false)));
        assertThat(counted.find()).isTrue();
        assertThat(difference(same, same)).contains(", " + counted.group(1) + " clauses and ");
    }

    /** pop-armenia-unclear: what is unclear waits for a decision all the same. */
    @Test
    void whatIsUnclearSaysWhatItWouldWaitFor() {
        String file = "tjk-incursion-2009-adopted";
        assertThat(difference(assess(file, "asOf=2009-07-01"), assess(file)).replaceAll("\\s+", " "))
                .contains(
                        "it is unclear, and nothing is due before the Collective Security Council decides -> it is unclear.");
    }

    /** Contract, 13.11: each movement has what moved it: an assumption (6), or that a request stands no longer (13.2). */
    @Test
    void whatIsAssumedAndWhatIsWithdrawnAreNamedAsCauses() {
        String file = "tjk-incursion-2009";
        Scenario scenario = Fixtures.scenario(file, "assume.+={leave: UZB, instrument: csto}");
        assertThat(difference(assess(file), ENGINE.assess(scenario)).replaceAll("\\s+", " "))
                .contains("Uzbekistan, to consult under article 2 of the Collective Security Treaty (1992): it must now"
                        + " -> it owes nothing. Assumed: Uzbekistan is no party to the CSTO")
                .doesNotContain("signed");
        String withdrawn = "requests.0.withdrawn=2009-06-30";
        assertThat(difference(assess(file, withdrawn, "asOf=2009-06-29"), assess(file, withdrawn))
                        .replaceAll("\\s+", " "))
                .contains("The file, withdrawn on 30 June 2009: Tajikistan asks the CSTO for military assistance.");
    }

    @Test
    void nothing() {
        Assessment same = assess("tjk-incursion-2009");
        assertThat(difference(same, same)).contains("nothing moved").doesNotContain("WHAT MOVED");
    }

    @Test
    void breachesForcesAndClausesThatGo() {
        for (String file : List.of("history/rus-kursk-2024", "history/kaz-january-2022", "alliances/est-attack-2025")) {
            Assessment whole = assess(file);
            Assessment early = assess(file, "asOf=1995-01-01");
            assertThat(difference(whole, early)).as(file).doesNotContainPattern(NEVER);
        }
    }

    @Test
    void aTimeline() {
        List<Timeline.Moment> moments = new Timeline(
                        ENGINE,
                        day -> Fixtures.scenario("time/tjk-incursion-on-whatever-day", "asOf=" + day),
                        Fixtures.registry())
                .between(LocalDate.of(2009, 6, 1), LocalDate.of(2013, 1, 1));
        assertThat(text(new TimelinePage(moments, Fixtures.registry())
                        .page(TimelinePage.Law.MOVES, LocalDate.of(2013, 1, 1), false, false)))
                .contains("At the start.", "Belarus signed the CRRF", "Pop 2009 speaks no longer")
                .contains("The answer moved on 4 of 1,311 days: 3 times by an act of law and once by the end")
                .doesNotContainPattern(NEVER);
    }
}
