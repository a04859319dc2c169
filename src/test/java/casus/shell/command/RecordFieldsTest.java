package casus.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A list of one kind of record has a column for each field, the same in every row. */
class RecordFieldsTest {
    private static Map<String, List<Entry>> byKind() {
        Map<String, List<Entry>> kinds = new TreeMap<>();
        Fixtures.registry()
                .entries()
                .values()
                .forEach(entry -> kinds.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                        .add(entry));
        return kinds;
    }

    static Stream<List<Entry>> kinds() {
        return byKind().values().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void recordsOfAKindHaveTheSameColumnsAndNoneTwice(List<Entry> entries) {
        List<String> fields = List.copyOf(RecordFields.of(entries.get(0)).keySet());
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(List.copyOf(RecordFields.of(entry).keySet())).isEqualTo(fields));
        List<String> columns = DataListCommand.columns(fields);
        assertThat(columns).doesNotHaveDuplicates().startsWith("id", "kind", "mechanism", "label");
        assertThat(DataListCommand.row(entries.get(0), true)).hasSameSizeAs(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "rus-kaz-defence-signed-2003, act, signed",
        "rus-kaz-defence-signed-2003, states, '[KAZ, RUS]'",
        "rus-kaz-defence-signed-2003, instrument, rus-kaz-defence-2003",
        "rus-kaz-defence-signed-2003, when, 2003-03/2003-05",
        "rus-kaz-defence-signed-2003, whenEarliest, 2003-03-01",
        "rus-kaz-defence-signed-2003, whenLatest, 2003-05-31",
        "rus-kaz-defence-signed-2003, certainty, window",
        "rus-kaz-treaty-signed-1992, whenEarliest, 1992-05-25",
        "rus-kaz-treaty-signed-1992, certainty, certain",
        "arm-signature-unclear-2009, certainty, unclear",
        "uzb-protocol-2009, state, UZB",
        "uzb-protocol-2009, from, 2009-02-04",
        "uzb-protocol-2009, until, ''",
        "crrf-pledge-kaz, personnel, 4000",
    })
    void aFieldSaysWhatTheRecordSays(String id, String field, String value) {
        Entry entry = Fixtures.registry().entries().get(id);
        assertThat(RecordFields.of(entry).get(field)).hasToString(value);
    }

    /** A list of all kinds has what all have. */
    @Test
    void aListOfAllKindsHasNoFieldOfOne() {
        Entry entry = Fixtures.registry().entries().get("crrf-pledge-kaz");
        assertThat(DataListCommand.row(entry, false)).hasSameSizeAs(DataListCommand.columns(List.of()));
    }
}
