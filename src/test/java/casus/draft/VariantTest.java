package casus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.data.DraftLaw;
import org.junit.jupiter.api.Test;

/** What another word of a draft may do. */
class VariantTest {
    private static Variant withoutKazakhstan(String more) {
        return Variant.of(Drafted.document("""
                        draft: 1
                        id: treaty
                        title: treaty
                        parties: [KAZ, KGZ, TJK]
                        from: 2008-01-01
                        answers: [armed-attack]
                        obliges: {others: assist}
                        """ + more), Fixtures.kinds().all()).stream()
                .filter(variant -> variant.told().equals("without `KAZ` in `parties`"))
                .findFirst()
                .orElseThrow();
    }

    /** A state that is no party any more is one from outside. */
    @Test
    void takingOutAPartyIsWiderWhereTheAuthorHasToBeFromOutside() {
        assertThat(withoutKazakhstan("by: outside\n").wider()).isTrue();
        assertThat(withoutKazakhstan("by: state-or-group\n").wider()).isTrue();
        assertThat(withoutKazakhstan("by: state\n").wider()).isFalse();
        assertThat(withoutKazakhstan("").wider()).isFalse();
    }

    @Test
    void aPartyIsTakenOutWithItsDays() {
        Variant variant = withoutKazakhstan("joined: {KAZ: 2010-01-01}\nleft: {KAZ: 2012-01-01}\n");
        assertThat(DraftLaw.of(variant.document(), Fixtures.kinds(), Fixtures.registry())
                        .parties())
                .containsExactly("KGZ", "TJK");
    }
}
