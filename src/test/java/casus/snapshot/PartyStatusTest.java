package casus.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.facts.Party;
import casus.model.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is bound by what on which day; each row names the claim or the contest it comes from. */
class PartyStatusTest {
    private static final String PS = "paramonov-stolpovski-2008";
    private static final String POP = "pop-2009";
    private static final String TT = "treaty-texts";

    @ParameterizedTest
    @CsvSource({
        // ps-cst-signed, pop-cst-signatories; tt-cst-in-force-1994
        "RUS, cst-1992, 1992-05-14, NO, NO, NO",
        "RUS, cst-1992, 1993-01-01, YES, YES, NO",
        "RUS, cst-1992, 1994-04-20, YES, YES, YES",
        // "later", first seen on 2003-09-02 (ps-csto-members-six); tt-cst-belarus-accession
        "BLR, cst-1992, 1993-06-01, DOUBT, DOUBT, NO",
        "BLR, cst-1992, 2003-09-02, YES, YES, YES",
        // "later", gone in 1999 (ps-cst-withdrawal-azerbaijan)
        "AZE, cst-1992, 1996-01-01, DOUBT, DOUBT, YES",
        "AZE, cst-1992, 1999-12-31, NO, NO, NO",
        // 1999 only (ps-, pop-cst-withdrawal-uzbekistan); tt-cst-withdrawal-1999-uzbekistan
        "UZB, cst-1992, 1999-06-01, DOUBT, DOUBT, NO",
        "UZB, cst-1992, 2005-05-13, NO, NO, NO",
        // C01, T03: August 2006, June 2006, 2006-06-23 to 2008-03-28
        "UZB, cst-1992, 2006-07-15, NO, YES, DOUBT",
        "UZB, csto, 2006-09-01, YES, YES, DOUBT",
        "UZB, csto, 2009-07-01, YES, YES, YES",
        // tt-csto-uzbekistan-exit-2012
        "UZB, csto, 2012-07-01, YES, YES, YES",
        "UZB, csto, 2012-12-19, YES, YES, NO",
        // never signed (ps-cst-nonsignature-turkmenistan)
        "TKM, cst-1992, 2001-01-01, NO, NO, NO",
        // ps-crdf-yerevan-2001; tt-crdf-yerevan-protocol-2001
        "KAZ, crdf, 2001-05-24, DOUBT, DOUBT, NO",
        "KAZ, crdf, 2001-05-25, DOUBT, DOUBT, YES",
        "UZB, crdf, 2009-07-01, NO, NO, NO",
        // C72, C55, C58, C60 and T06, T07
        "KAZ, crrf, 2009-07-01, YES, YES, YES",
        "ARM, crrf, 2009-07-01, DOUBT, DOUBT, YES",
        "UZB, crrf, 2009-07-01, YES, YES, NO",
        "BLR, crrf, 2009-07-01, NO, NO, NO",
        "BLR, crrf, 2009-11-01, NO, NO, YES",
        // tt-assistance-in-force-kazakhstan
        "KAZ, csto-assistance-2007, 2008-06-01, YES, YES, NO",
        "RUS, csto-assistance-2007, 2008-06-01, YES, YES, YES",
        "KAZ, csto-assistance-2007, 2009-03-06, YES, YES, YES",
        // leaving the organisation ends participation in its instruments (contract, section 12)
        "UZB, csto-assistance-2007, 2013-01-01, YES, YES, NO",
        // pop-mutual-defence-treaty-kazakhstan; tt-rus-kaz-1992
        "KAZ, rus-kaz-defence-2003, 2003-04-15, DOUBT, DOUBT, YES",
        // pop-uzbekistan-alliance-treaty; tt-rus-uzb-alliance-in-force-2006
        "UZB, rus-uzb-alliance-2005, 2005-12-01, YES, YES, NO",
        "UZB, rus-uzb-alliance-2005, 2006-07-01, YES, YES, DOUBT",
        "UZB, rus-uzb-alliance-2005, 2013-01-01, YES, YES, YES"
    })
    void statusIsDerivedFromTheActs(String state, String instrument, LocalDate day, Truth ps, Truth pop, Truth texts) {
        assertThat(status(state, instrument, day, PS)).as(PS).isEqualTo(ps);
        assertThat(status(state, instrument, day, POP)).as(POP).isEqualTo(pop);
        assertThat(status(state, instrument, day, TT)).as(TT).isEqualTo(texts);
    }

    private static Truth status(String state, String instrument, LocalDate day, String reading) {
        return Law.on(Fixtures.registry(), reading, day, List.of()).facts().stream()
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .filter(party ->
                        party.state().equals(state) && party.instrument().equals(instrument))
                .findFirst()
                .orElseThrow()
                .truth();
    }
}
