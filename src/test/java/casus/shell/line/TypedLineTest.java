package casus.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.diagnostics.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what a command prints goes, as it is typed. */
class TypedLineTest {
    @Test
    void aProgramReadsWhatStandsBeforeTheBar() {
        TypedLine line = TypedLine.of("casus why 3 | grep 'a  b' | wc -l");
        assertThat(line.words()).containsExactly("why", "3");
        assertThat(line.program()).contains("grep 'a  b' | wc -l");
        assertThat(line.file()).isEmpty();
    }

    @Test
    void aFileGetsIt() {
        TypedLine line = TypedLine.of("assess --full > 'my brief.txt'");
        assertThat(line.words()).containsExactly("assess", "--full");
        assertThat(line.file()).contains("my brief.txt");
        assertThat(line.isMore()).isFalse();
        assertThat(TypedLine.of("assess >> brief.txt").isMore()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"set 'title=a > b'", "set 'title=|'", "flip force:crrf:signed>500", "set \"a | b\"", "show a\\|b"
            })
    void withinAWordOrInQuotesTheSignsMeanNothing(String text) {
        TypedLine line = TypedLine.of(text);
        assertThat(line.words()).hasSize(2);
        assertThat(line.program()).isEmpty();
        assertThat(line.file()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess |", "assess >", "assess > a b", "assess >> ", "| cat", "> a", "casus >> a"})
    void whatIsMissingBeforeOrBehindThemIsSaid(String text) {
        assertThatThrownBy(() -> TypedLine.of(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("error[wrong-line]: ");
    }

    @Test
    void aLineWithoutThemIsACommand() {
        assertThat(TypedLine.of("open 'my crisis.yaml' # a comment | no program")
                        .words())
                .isEqualTo(List.of("open", "my crisis.yaml"));
    }
}
