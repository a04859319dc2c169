package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets of several countries save them. */
class TableCellsTest {
    private static List<List<String>> texts(String text) {
        return new TableCells(text, "t.csv")
                .read().stream()
                        .map(row -> row.stream().map(TableCells.Cell::text).toList())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,title\na,b\n",
                "id;title\r\na;b\r\n",
                "id\ttitle\na\tb\n",
                "id|title\na|b\n",
                "sep=;\nid;title\na;b\n",
                "\"sep=,\"\nid,title\na,b",
                "SEP=~\r\nid~title\r\na~b",
                "\n\nid,title\n,,,\n , \na,b,,,\n,\n",
                "id,title,,\na,b,,\n",
                "\"id\";\"title\"\n\"a\";\"b\"\n"
            })
    void oneTableHasManyForms(String text) {
        assertThat(texts(text)).containsExactly(List.of("id", "title"), List.of("a", "b"));
    }

    @Test
    void aSeparatorInsideQuotesSeparatesNothing() {
        assertThat(texts("\"id;x;y\",title\n\"a;b\",\"c\nd\"\n"))
                .containsExactly(List.of("id;x;y", "title"), List.of("a;b", "c\nd"));
    }

    @Test
    void aCellKnowsItsLine() {
        List<List<TableCells.Cell>> rows = new TableCells("sep=;\nid;title\n;;\n\na;b\n", "t.csv").read();
        assertThat(rows.get(1).get(1).at()).hasToString("t.csv:5:3");
    }
}
