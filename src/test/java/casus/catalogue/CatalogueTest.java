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
