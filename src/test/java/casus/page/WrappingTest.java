package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines end at blanks, and none is longer than it may be but for a word that is. */
class WrappingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "-",
            value = {
                "aa bb cc|5|aa bb/  cc",
                "aa bb cc|4|aa/  bb/  cc",
                "a longerthanaline b|6|a/  longerthanaline/  b",
                "aa  bb|5|aa/  bb",
                "aa  bb|6|aa  bb",
                "日本 日本|8|日本/  日本",
                "日本 日本|9|日本 日本",
                "e\u0301e\u0301 e\u0301|4|e\u0301e\u0301 e\u0301",
                "casus\u00a0why x|8|casus why/  x",
                "||",
            })
    void textIsBroken(String text, Integer width, String lines) {
        if (text == null) text = "";
        assertThat(String.join("/", Wrapping.lines("", "  ", text, width == null ? 5 : width)))
                .isEqualTo(lines == null ? "" : lines);
    }

    @Property(tries = 500)
    void wordsStayWhole(@ForAll @StringLength(max = 80) String any, @ForAll @IntRange(min = 1, max = 40) int width) {
        String text = any.replace('\n', ' ').replace(Wrapping.FIRM, ' ');
        List<String> lines = Wrapping.lines("", "", text, width);
        assertThat(words(String.join(" ", lines))).isEqualTo(words(text));
        for (String line : lines) {
            if (line.strip().contains(" ")) assertThat(Columns.of(line)).isLessThanOrEqualTo(width);
        }
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40|id   what;a/b  one two three four five six",
                "20|id   what;a/b  one two three;     four five six",
                "8|a/b;  what:;    one;    two;    three;    four;    five;    six",
            })
    void tableIsBrokenInItsColumnsOrWrittenCellByCell(int width, String lines) {
        assertThat(String.join(
                        ";",
                        TextTable.lines(
                                Block.Column.words(List.of("id", "what")),
                                List.of(new TextTable.Row("", List.of("a/b", "one two three four five six"))),
                                width)))
                .isEqualTo(lines);
    }
}
