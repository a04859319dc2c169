package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    private static final String COLOUR = "\u001b\\[[0-9;]*m";

    private static Page page(Mark mark) {
        return new PageBuilder("")
                .add(new Block.Lines(
                        "Who owes what",
                        List.of(
                                new Block.Line(
                                        1, Phrase.of("Kazakhstan and Kyrgyzstan: words enough for two lines"), mark),
                                new Block.Line(2, Phrase.of("a line of nothing that stands")))))
                .add(new Block.Table(
                        Phrase.EMPTY,
                        List.of(new Block.Column("state", false), new Block.Column("stands at", false)),
                        List.of(new Block.Row(
                                Tone.PLAIN,
                                null,
                                List.of(
                                        Phrase.of("Kazakhstan"),
                                        Phrase.EMPTY
                                                .status(mark.word(), mark.css())
                                                .text(" now"))))))
                .build();
    }

    /** A colour never says a thing alone: without it the words are the same, and stand where they stood. */
    @ParameterizedTest
    @EnumSource(Mark.class)
    void aColourChangesNoWordAndNoColumn(Mark mark) {
        for (int width : new int[] {28, 40, 100})
            assertThat(TextWriter.write(page(mark), width, true).replaceAll(COLOUR, ""))
                    .isEqualTo(TextWriter.write(page(mark), width));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWED", "WAITS", "DIFFERS", "BLOCKED"})
    void whereSomethingStandsHasAColour(Mark mark) {
        assertThat(TextWriter.write(page(mark), 80, true).lines().filter(line -> line.contains("\u001b")))
                .hasSize(2);
    }

    @Test
    void everyColourEndsOnItsLine() {
        for (Mark mark : Mark.values())
            assertThat(TextWriter.write(page(mark), 28, true).lines().filter(line -> line.contains("\u001b")))
                    .allMatch(line -> line.matches(".*\u001b\\[0m[^\u001b]*"));
    }
}
