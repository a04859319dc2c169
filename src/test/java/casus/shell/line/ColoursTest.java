package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoursTest {
    @Test
    void aTerminalShowsColoursUnlessItIsToldNotToOrCannot() {
        assertThat(Colours.areWanted(Map.of("TERM", "xterm-256color"))).isTrue();
        assertThat(Colours.areWanted(Map.of("TERM", "xterm-256color", "NO_COLOR", "")))
                .isTrue();
        assertThat(Colours.areWanted(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Colours.areWanted(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Colours.areWanted(Map.of())).isFalse();
    }
}
