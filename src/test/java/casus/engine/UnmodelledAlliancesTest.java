package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.model.Alliance;
import casus.model.Work;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an assessment says of alliances that no clause models (contract, 13.7 and 13.10). */
class UnmodelledAlliancesTest {
    private static final String IN_DOUBT = " (signed, not known whether in force)";

    @Test
    void theUnionStateIsNamed() {
        assertThat(of("BLR", "POL", "2025-09-20"))
                .containsExactly("Treaty on the Union State of Russia and Belarus, Moscow, 8 December 1999");
        assertThat(of("BLR", "POL", "2000-01-25")) // tt-union-state-in-force-2000: from the next day
                .containsExactly("no alliance beside those modelled is on record here");
    }

    @Test
    void whatIsAssumedAwayIsNotNamed() {
        assertThat(of("BLR", "POL", "2025-09-20", "assume.+={drop: alliance-union-state-1999}"))
                .containsExactly("no alliance beside those modelled is on record here");
    }

    @Test
    void theAlliancesOfKazakhstanAreNamedAsSigned() {
        String first = "Kazakhstan-Kyrgyzstan treaty of alliance, 25 December 2003" + IN_DOUBT;
        String withRussia = "Russia-Kazakhstan treaty of alliance, Yekaterinburg, 11 November 2013" + IN_DOUBT;
        assertThat(of("KAZ", "CHN", "2009-07-01")).containsExactly(first); // tt-kaz-kgz-2003
        assertThat(of("KAZ", "CHN", "2015-07-01")).containsExactly(first, withRussia); // tt-rus-kaz-2013
        assertThat(of("KGZ", "CHN", "2025-07-01")).hasSize(2).contains(first); // tt-kaz-kgz-2024
    }

    @Test
    void theTreatyOfNancyIsNamedAsSigned() {
        assertThat(of("POL", "BLR", "2025-09-20")).containsExactly("Treaty of Nancy, Nancy, 9 May 2025" + IN_DOUBT);
    }

    /** A treaty of which no entry into force is on record stands from its signature, and the line says so. */
    @Test
    void whatIsCountedFromSignatureSaysSo() {
        assertThat(Fixtures.registry().all(Alliance.class))
                .filteredOn(alliance -> alliance.provision() == null)
                .allSatisfy(alliance -> assertThat(alliance.isOnlySigned())
                        .as(alliance.id())
                        .isEqualTo(works(alliance).stream().anyMatch(work -> isOnlySigned(work, alliance))));
    }

    private static boolean isOnlySigned(Work work, Alliance alliance) {
        boolean sinceSigned = work.date().equals(alliance.period().from());
        boolean entered = work.inForce() != null && !work.inForce().equals("not found");
        return work.kind().equals("treaty") && work.date().text().length() == 10 && sinceSigned && !entered;
    }

    private static List<Work> works(Alliance alliance) {
        return alliance.provenance().evidence().stream()
                .map(Fixtures.registry().claims()::get)
                .map(claim -> Fixtures.registry().works().get(claim.work()))
                .toList();
    }

    private static List<String> of(String target, String attacker, String day, String... more) {
        List<String> changes =
                new ArrayList<>(List.of("asOf=" + day, "events.0.target=" + target, "events.0.by=" + attacker));
        changes.addAll(List.of(more));
        try (AssessmentEngine engine = Fixtures.engine()) {
            return engine
                    .assess(Fixtures.scenario("member-against-member-2008", changes.toArray(String[]::new)))
                    .scope()
                    .stream()
                    .filter(line -> line.state().equals(target))
                    .map(Assessment.Unmodelled::text)
                    .sorted()
                    .toList();
        }
    }
}
