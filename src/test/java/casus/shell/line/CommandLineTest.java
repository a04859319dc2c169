package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.diagnostics.InvalidInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How words become a command, its options and its arguments. */
class CommandLineTest {
    private static final CasusCommand COUNT = command(new Usage(
            "count",
            "Counts.",
            List.of("(FILE...)"),
            List.of(Usage.value("by", "NUMBER", "the step"), Usage.flag("down", "the other way")),
            List.of(),
            List.of()));
    private static final CasusCommand WHY =
            command(new Usage("why", "Why.", List.of("(FILE)", "CONCLUSION"), List.of(), List.of(), List.of()));
    private static final CasusCommand SET =
            command(Usage.inShell("set", "Sets.", List.of("PATH=VALUE..."), List.of(), List.of(), List.of()));

    private static CasusCommand command(Usage usage) {
        return new CasusCommand(usage) {
            @Override
            protected void run(Invocation invocation) {}
        };
    }

    private static CommandLine.Parsed parse(Mode mode, boolean open, List<String> words) {
        return new CommandLine(List.of(COUNT, WHY, SET), mode, open).parse(words);
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                line(List.of("count", "a"), List.of(), List.of("a")),
                line(List.of("count", "--by", "-5", "a"), List.of("by=-5"), List.of("a")),
                line(List.of("count", "--by", "-0.5", "a"), List.of("by=-0.5"), List.of("a")),
                line(List.of("count", "--by", "-.5", "a"), List.of("by=-.5"), List.of("a")),
                line(List.of("count", "--by=-x", "a"), List.of("by=-x"), List.of("a")),
                line(List.of("count", "-3", "a"), List.of(), List.of("-3", "a")),
                line(List.of("count", "--down", "a"), List.of("down=true"), List.of("a")),
                line(List.of("count", "a", "--down"), List.of("down=true"), List.of("a")),
                line(List.of("count", "--", "--down", "-x"), List.of(), List.of("--down", "-x")),
                line(List.of("count", "a", "--", "--"), List.of(), List.of("a", "--")),
                line(List.of("count", "-", "a b"), List.of(), List.of("-", "a b")));
    }

    private static Arguments line(List<String> words, List<String> options, List<String> arguments) {
        return Arguments.of(words, options, arguments);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void wordsAreOptionsOrArguments(List<String> words, List<String> options, List<String> arguments) {
        var input = parse(Mode.COMMAND, false, words).input();
        assertThat(input.options())
                .extracting(option -> option.longName() + "=" + option.value())
                .containsExactlyElementsOf(options);
        assertThat(input.arguments()).extracting(argument -> argument.value()).containsExactlyElementsOf(arguments);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(Mode.COMMAND, List.of("count", "--by"), "the option needs a value"),
                Arguments.of(Mode.COMMAND, List.of("count", "--by", "--down"), "the option needs a value"),
                Arguments.of(Mode.COMMAND, List.of("count", "--bye", "a"), "has no such option"),
                Arguments.of(Mode.COMMAND, List.of("count", "-x", "a"), "has no such option"),
                Arguments.of(Mode.COMMAND, List.of("count"), "`FILE...` is missing"),
                Arguments.of(Mode.COMMAND, List.of("why", "a"), "`CONCLUSION` is missing"),
                Arguments.of(Mode.COMMAND, List.of("set", "a=b"), "it works on what a shell holds open"),
                Arguments.of(Mode.PROMPT, List.of("count"), "no scenario is open, and no file is named"),
                Arguments.of(Mode.SCRIPT, List.of("why", "a"), "no scenario is open, and no file is named"),
                Arguments.of(Mode.SCRIPT, List.of("why"), "`FILE` is missing"),
                Arguments.of(Mode.SCRIPT, List.of("why", "a", "b", "c"), "it takes 2 arguments, not 3"),
                Arguments.of(Mode.SCRIPT, List.of("set"), "`PATH=VALUE` is missing"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamed(Mode mode, List<String> words, String message) {
        assertThatThrownBy(() -> parse(mode, false, words))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void theOpenScenarioStandsForTheFile() {
        assertThat(parse(Mode.PROMPT, true, List.of("count")).input().arguments())
                .isEmpty();
        assertThat(parse(Mode.PROMPT, true, List.of("why", "duty:x")).input().arguments())
                .hasSize(1);
        assertThat(WHY.usage().files(1)).isZero();
        assertThat(WHY.usage().files(2)).isEqualTo(1);
        assertThat(COUNT.usage().files(3)).isEqualTo(3);
        assertThat(SET.usage().files(3)).isZero();
    }

    @Test
    void standardInputOfAShellIsNoFile() {
        assertThatThrownBy(() -> parse(Mode.SCRIPT, true, List.of("count", "-")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("holds the lines of the shell");
        assertThat(parse(Mode.COMMAND, false, List.of("count", "-")).input().arguments())
                .hasSize(1);
    }
}
