package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Long results on a pseudo-terminal of 50 lines, and where there is none. */
class PagerIT {
    private static final Path HERE = Path.of(".");
    private static final Map<String, String> MARKING = Map.of("CASUS_PAGER", "sed 's/^/paged: /'; echo the end");

    private static String seen(Map<String, String> environment, String... words) throws Exception {
        try (Typist typist = new Typist(HERE.toAbsolutePath(), environment, words)) {
            assertThat(typist.end()).isZero();
            return typist.screen();
        }
    }

    @Test
    void whatIsLongerThanTheScreenGoesThroughThePager() throws Exception {
        String seen = seen(MARKING, "catalogue");
        assertThat(seen).startsWith("paged: id ").contains("\nthe end");
        assertThat(seen.lines().filter(line -> !line.startsWith("paged: "))).containsExactly("the end");
    }

    @Test
    void whatFitsDoesNot() throws Exception {
        assertThat(seen(MARKING, "version")).doesNotContain("paged", "the end");
    }

    @Test
    void nobodyIsForcedToUseOne() throws Exception {
        assertThat(seen(MARKING, "catalogue", "--no-pager")).doesNotContain("paged", "the end");
        assertThat(seen(Map.of("CASUS_PAGER", "cat", "PAGER", "echo paged"), "catalogue"))
                .doesNotContain("paged");
    }

    /** CASUS_PAGER outweighs PAGER, and less needs a key where it has more than a screen. */
    @Test
    void lessIsLeftByItsKey() throws Exception {
        try (Typist typist = new Typist(HERE.toAbsolutePath(), Map.of("PAGER", "less"), "catalogue")) {
            typist.await("\n:");
            typist.type("q");
            assertThat(typist.end()).isZero();
        }
    }

    @Test
    void noPagerIsUsedForAPipeAFileOrAScript() throws Exception {
        assertThat(Launched.in(HERE, MARKING, "catalogue").out()).doesNotContain("paged", "the end");
        assertThat(Launched.script(HERE, MARKING, "catalogue\n").out()).doesNotContain("paged", "the end");
    }
}
