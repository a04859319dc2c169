package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.page.HtmlPageTest;
import casus.page.PageFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list says the same in each format. */
class ListingTest {
    private static Listing listing(Object cell) {
        return new Listing("What there is", List.of("id", "what"), List.of(List.of("a/b", cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "plain words of any length, however long     ~ \"plain words of any length, however long\"",
                "plain words of any length; however long     ~ plain words of any length; however long",
                "say \"so\"                                  ~ \"say \"\"so\"\"\"",
                "=HYPERLINK(1)                               ~ '=HYPERLINK(1)",
                "+1                                          ~ '+1",
                "-1                                          ~ '-1",
                "@x                                          ~ '@x",
                "a-b                                         ~ a-b",
            })
    void cellOfCsvIsQuotedWhereItMustBeAndNoFormula(String cell, String written) {
        assertThat(listing(cell).render("csv", 20)).isEqualTo("id,what\na/b," + written + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u202eb", "\t=1"})
    void whatHidesInACellIsShown(String cell) {
        assertThat(listing(cell).render("csv", 20)).matches("id,what\na/b,.*<U\\+[0-9A-F]{4}>.*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "text     ~ id   what;a/b  1, 2;",
                "csv      ~ 'id,what;a/b,\"1, 2\";'",
                "markdown ~ # What there is;;| id | what |;| --- | --- |;| `a/b` | 1, 2 |;",
            })
    void listsAreJoined(String format, String written) {
        assertThat(listing(List.of(1, 2)).render(format, PageFormat.ENDLESS)).isEqualTo(written.replace(';', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "<b>", "|"})
    void htmlIsSound(String cell) {
        HtmlPageTest.isSound(listing(cell).render("html", 80));
    }
}
