package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a typed line falls into words. */
class TokensTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                line(""),
                line("   \t "),
                line("assess a.yaml", "assess", "a.yaml"),
                line("  assess \t a.yaml  ", "assess", "a.yaml"),
                line("open 'my crisis.yaml'", "open", "my crisis.yaml"),
                line("open \"my crisis.yaml\"", "open", "my crisis.yaml"),
                line("open my\\ crisis.yaml", "open", "my crisis.yaml"),
                line("open my' 'crisis\". y\"aml", "open", "my crisis. yaml"),
                line("set title=''", "set", "title="),
                line("set ''", "set", ""),
                line("set \"\"", "set", ""),
                line("'a\\b \"c\"'", "a\\b \"c\""),
                line("\"a \\\"b\\\" \\\\ \\n 'c'\"", "a \"b\" \\ \\n 'c'"),
                line("a\\\\b a\\'b a\\\"b a\\#b", "a\\b", "a'b", "a\"b", "a#b"),
                line("# only a comment"),
                line("assess a.yaml # and 'why not", "assess", "a.yaml"),
                line("assess a#b.yaml '#c' \\#d", "assess", "a#b.yaml", "#c", "#d"),
                line("why --set a=-5 -- -b -0.5", "why", "--set", "a=-5", "--", "-b", "-0.5"),
                line("assess \\\n a.yaml", "assess", "a.yaml"),
                line("ass\\\ness a.yaml", "assess", "a.yaml"),
                line("set 'text=one\ntwo'", "set", "text=one\ntwo"),
                line("assess # one\n a.yaml", "assess", "a.yaml"),
                line("casus assess a.yaml", "assess", "a.yaml"),
                line("target/casus assess a.yaml", "assess", "a.yaml"),
                line("casus"),
                line("assess casus", "assess", "casus"));
    }

    private static Arguments line(String line, String... words) {
        return Arguments.of(line, List.of(words));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineFallsIntoWords(String line, List<String> words) {
        assertThat(Tokens.of(line).isComplete()).isTrue();
        assertThat(Tokens.of(line).command()).isEqualTo(words);
    }

    static Stream<Arguments> unfinished() {
        return Stream.of(
                Arguments.of("open 'my crisis", Tokens.Open.SINGLE),
                Arguments.of("open 'my \\'", Tokens.Open.NOTHING),
                Arguments.of("open \"my 'crisis'", Tokens.Open.DOUBLE),
                Arguments.of("open \"my \\\"", Tokens.Open.DOUBLE),
                Arguments.of("assess a.yaml \\", Tokens.Open.BACKSLASH),
                Arguments.of("assess a.yaml\\", Tokens.Open.BACKSLASH),
                Arguments.of("assess a.yaml\\\\", Tokens.Open.NOTHING),
                Arguments.of("assess # a \\", Tokens.Open.NOTHING),
                Arguments.of("assess # a 'b", Tokens.Open.NOTHING));
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    void aLineSaysWhatItWaitsFor(String line, Tokens.Open open) {
        assertThat(Tokens.of(line).open()).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                "two words",
                "it's",
                "say \"no\"",
                "it's \"so\" \\ so",
                "#1",
                "a#1",
                "new\nline",
                "-5",
                "a\\b"
            })
    void whatIsTypedIsReadAsItWasMeant(String word) {
        Tokens tokens = Tokens.of("open " + Tokens.typed(word));
        assertThat(tokens.isComplete()).isTrue();
        assertThat(tokens.command()).containsExactly("open", word);
    }

    @Test
    void aWordKnowsItsPlace() {
        assertThat(Tokens.of(" open 'a b' c").words())
                .containsExactly(
                        new Tokens.Word("open", 1, 5), new Tokens.Word("a b", 6, 11), new Tokens.Word("c", 12, 13));
    }
}
