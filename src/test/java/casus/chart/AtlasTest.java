package casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The atlas is the vendored one, unchanged, and its states are where they are. */
class AtlasTest {
    private static final Atlas WORLD = Atlas.world();

    @Test
    void theFileIsTheOneThatItsLicenceNames() throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(Atlas.FILE)));
        assertThat(new String(bytes("world-50m.LICENSE.txt"), StandardCharsets.UTF_8))
                .contains("file      sha-256 " + hash)
                .contains("BSD-3-Clause", "Redistribution and use in source and binary forms");
    }

    private static byte[] bytes(String resource) throws Exception {
        try (InputStream in = Atlas.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    /** Capitals, a town on disputed ground among them: the atlas follows the United Nations. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Dushanbe, TJK, 68.79, 38.56",
        "Minsk, BLR, 27.56, 53.90",
        "Yerevan, ARM, 44.51, 40.18",
        "Simferopol, UKR, 34.10, 44.95",
        "Pristina, XKX, 21.17, 42.66",
        "Anchorage, USA, -149.4, 61.3",
    })
    void townLiesInItsState(String town, String a3, double longitude, double latitude) {
        Set<String> states = WORLD.states().keySet().stream()
                .filter(state -> WORLD.states().get(state).stream()
                        .anyMatch(area ->
                                Shape.of(List.of(WORLD.line(area.coast()))).holds(new Point(longitude, latitude))))
                .collect(Collectors.toSet());
        assertThat(states).containsExactly(a3);
    }

    @Test
    void neighboursShareTheArcsOfTheirBorder() {
        assertThat(arcs("TJK")).containsAnyElementsOf(arcs("AFG"));
        assertThat(arcs("TJK")).doesNotContainAnyElementsOf(arcs("BLR"));
    }

    private static Set<Integer> arcs(String a3) {
        return WORLD.states().get(a3).stream()
                .flatMap(area -> area.rings().stream())
                .flatMap(ring -> ring.arcs().stream())
                .map(number -> number < 0 ? ~number : number)
                .collect(Collectors.toSet());
    }

    @Test
    void mainlandIsTheLargestOfTheAreas() {
        assertThat(Box.around(WORLD.line(WORLD.mainland("USA").coast())).left())
                .describedAs("without Alaska and Hawaii")
                .isGreaterThan(-130);
        assertThat(WORLD.mainland("ZZZ")).isNull();
    }
}
