package casus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Step;
import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.engine.AssessmentEngine;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.page.HtmlPageTest;
import casus.page.PageFormat;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue says what the knowledge base, the rules and the scenarios hold, and no more. */
class CatalogueTest {
    private static final List<RuleCard> RULES =
            Fixtures.rules().values().stream().map(Rule::card).toList();

    private static SortedMap<String, Scenario> scenarios() {
        SortedMap<String, Scenario> scenarios = new TreeMap<>();
        for (Path file : Fixtures.scenarioFiles()) scenarios.put(file.toString(), Fixtures.scenario(file));
        return scenarios;
    }

    @Test
    void everyMechanismHasClaimsAndAScenario() {
        assertThat(new Catalogue(Fixtures.registry(), RULES, scenarios()).entries())
                .allSatisfy(entry -> {
                    assertThat(entry.claims()).as(entry.mechanism().id()).isNotEmpty();
                    assertThat(entry.scenarios()).as(entry.mechanism().id()).isNotEmpty();
                });
    }

    /** What the expectations of a file promise, its assessment does. */
    @Test
    void aScenarioThatShowsAMechanismRestsOnARecordOrARuleOfIt() {
        ShownMechanisms shown = new ShownMechanisms(Fixtures.registry());
        List<String> unused = new java.util.ArrayList<>();
        try (AssessmentEngine engine = Fixtures.engine()) {
            scenarios().forEach((name, scenario) -> {
                Set<String> missing = new TreeSet<>(shown.by(scenario));
                missing.removeAll(used(engine.assess(scenario)));
                missing.forEach(mechanism -> unused.add(name + ": " + mechanism));
            });
        }
        assertThat(unused).isEmpty();
    }

    private static Set<String> used(Assessment assessment) {
        Set<String> used = new TreeSet<>();
        for (List<Step> steps : assessment.dependencies().all().values()) {
            for (Step step : steps) {
                used.add(step.rule().replaceFirst("/.*", ""));
                step.facts().stream()
                        .map(Fixtures.registry().entries()::get)
                        .flatMap(CatalogueTest::mechanism)
                        .forEach(used::add);
            }
        }
        return used;
    }

    private static Stream<String> mechanism(Entry entry) {
        return entry == null
                ? Stream.empty()
                : Stream.ofNullable(entry.provenance().mechanism());
    }

    /** tt-csto-uzbekistan-exit-2012. */
    @Test
    void whoIsAPartyIsTheLawOfTheDay() {
        assertThat(members(LocalDate.of(2012, 7, 1))).contains("UZB");
        assertThat(members(LocalDate.of(2013, 1, 1))).contains("RUS").doesNotContain("UZB");
    }

    /** tt-csto-uzbekistan-exit-2012: it left, came back and left again. */
    @Test
    void nobodyIsAPartyAndOutOfItOnOneDay() {
        Catalogue catalogue = new Catalogue(Fixtures.registry(), RULES, new TreeMap<>());
        for (CatalogueEntry entry : catalogue.entries()) {
            for (LocalDate day :
                    List.of(LocalDate.of(2003, 1, 1), LocalDate.of(2009, 12, 31), LocalDate.of(2013, 1, 1))) {
                for (String reading : Fixtures.registry().sources().keySet()) {
                    List<Standing> standings = new Standings(Fixtures.registry(), entry).on(day, List.of(reading));
                    Set<String> parties = who(standings, "party");
                    parties.retainAll(who(standings, "stayed out of it or left"));
                    assertThat(parties)
                            .as(entry.mechanism().id() + " " + day + " " + reading)
                            .isEmpty();
                }
            }
        }
    }

    private static Set<String> who(List<Standing> standings, String role) {
        Set<String> who = new TreeSet<>();
        for (Standing standing : standings) {
            if (!standing.role().equals(role)) continue;
            standing.states().forEach(state -> who.add(standing.of() + " " + state));
            standing.doubtful().forEach(state -> who.add(standing.of() + " " + state));
        }
        return who;
    }

    /** pop-crrf-announced and tt-csto-founded: what is unknown of a mechanism does not begin it. */
    @Test
    void aMechanismBeginsWithWhatWasDoneAboutIt() {
        assertThat(span("crrf")).isEqualTo("2009-02-04");
        assertThat(span("csto")).isEqualTo("2002-05-14");
    }

    private static String span(String mechanism) {
        return new Catalogue(Fixtures.registry(), RULES, new TreeMap<>())
                .entry(Fixtures.registry().mechanisms().get(mechanism))
                .span()
                .from()
                .text();
    }

    @Test
    void aPageNamesStatesAndNoRecords() {
        Catalogue catalogue = new Catalogue(Fixtures.registry(), RULES, scenarios());
        LocalDate day = LocalDate.of(2009, 12, 31);
        List<String> readings = List.copyOf(Fixtures.registry().sources().keySet());
        for (CatalogueEntry entry : catalogue.entries()) {
            String text = PageFormat.TEXT.write(CataloguePage.of(entry, Fixtures.registry(), day, readings), 100);
            assertThat(text)
                    .as(entry.mechanism().id())
                    .startsWith(entry.mechanism().title());
            HtmlPageTest.isSound(
                    PageFormat.HTML.write(CataloguePage.of(entry, Fixtures.registry(), day, readings), 100));
        }
        CatalogueEntry crrf = catalogue.entry(Fixtures.registry().mechanisms().get("crrf"));
        assertThat(PageFormat.TEXT.write(CataloguePage.of(crrf, Fixtures.registry(), day, readings), 100))
                .contains("on record since 4 February 2009", "\nKazakhstan ", "\nWHO STANDS HOW\n", "\nWHAT IT SAYS\n")
                .doesNotContain("crrf-pledge-arm", "unusedclaim", "readings:");
    }

    /** pop-manas-closure-announced is of February 2009. */
    @Test
    void nothingOfALaterDayIsShownOnADay() {
        CatalogueEntry manas = new Catalogue(Fixtures.registry(), RULES, new TreeMap<>())
                .entry(Fixtures.registry().mechanisms().get("manas"));
        assertThat(ids(manas)).contains("manas-closure-announced-2009", "pop-manas-closure-announced", "C64");
        assertThat(ids(manas.on(LocalDate.of(2005, 1, 1))))
                .contains("manas-base-2002", "pop-manas-us-base")
                .doesNotContain("manas-closure-announced-2009", "pop-manas-closure-announced", "C64");
    }

    private static List<String> ids(CatalogueEntry entry) {
        return Stream.of(
                        entry.records().stream().map(Entry::id),
                        entry.claims().stream().map(Claim::id),
                        entry.contests().stream().map(Contest::id))
                .flatMap(ids -> ids)
                .toList();
    }

    private static List<String> members(LocalDate day) {
        Catalogue catalogue = new Catalogue(Fixtures.registry(), RULES, new TreeMap<>());
        CatalogueEntry csto = catalogue.entry(Fixtures.registry().mechanisms().get("csto"));
        return new Standings(Fixtures.registry(), csto)
                .on(day, List.of("treaty-texts")).stream()
                        .filter(standing -> standing.role().equals("party"))
                        .flatMap(standing -> standing.states().stream())
                        .toList();
    }
}
