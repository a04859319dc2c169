package casus.table;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Numbers;
import casus.engine.AssessmentEngine;
import casus.page.PageFormat;
import casus.report.Json;
import casus.report.JsonReport;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The tables say what the JSON says, a row for every reading, and keep what the data package promises. */
class TablesTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Tables TABLES = Tables.of(Fixtures.registry());
    private static final JsonNode PACKAGE =
            JsonMapper.shared().readTree(Json.pretty(DataPackage.of(TABLES, Map.of("version", "test"))));
    private static final String FILE = "some/where.yaml";

    /** Before, within and after the days of the studies; alike, differing, silent, accrued; ranges, a force in one reading. */
    private static final List<String> SCENARIOS = List.of(
            "arm-attack-1993",
            "uzb-attack-2000",
            "crdf-size-2002",
            "kgz-raid-2004",
            "kaz-threat-2008",
            "tjk-incursion-2009",
            "tjk-incursion-2009-uzb-refuses",
            "tjk-attack-2013-01",
            "time/kaz-leaves-after-the-attack-2015",
            "alliances/esp-terror-2010-from-abroad asOf=2009-06-01 events.attack.date=2009-05-30");

    /** With several events in a file, requests, gates of which one is enough, findings about who began. */
    private static final List<String> CASES = List.of("general-conflicts", "general-requests", "cis-peacekeeping-1992");

    /** The assessment as a user gets it, and the rows of each table. */
    private record Told(JsonNode json, Map<String, List<Map<String, String>>> tables) {
        static Told of(Assessment assessment) {
            Map<String, List<Map<String, String>>> tables = new TreeMap<>();
            List<String> lines = TABLES.lines(FILE, assessment);
            for (int i = 0; i < lines.size(); i++) {
                Table<?> table = TABLES.all().get(i);
                tables.put(table.name(), rows(table.heading() + lines.get(i)));
            }
            return new Told(
                    JsonMapper.shared().readTree(JsonReport.of(List.of(assessment), Fixtures.registry())), tables);
        }

        List<String> readings() {
            return strings(json.get("readings"));
        }
    }

    private static final List<Told> ALL = all();

    static Stream<Told> told() {
        return ALL.stream();
    }

    private static List<Told> all() {
        Stream<Scenario> cases =
                CASES.stream().flatMap(name -> Fixtures.cases(Fixtures.RULES.resolve(name + ".cases.yaml")).stream());
        return Stream.concat(SCENARIOS.stream().map(TablesTest::scenario), cases)
                .map(ENGINE::assess)
                .map(Told::of)
                .toList();
    }

    /** A scenario, with changes after blanks. */
    private static Scenario scenario(String words) {
        String[] parts = words.split(" ", -1);
        return Fixtures.scenario(parts[0], Arrays.copyOfRange(parts, 1, parts.length));
    }

    private static List<Map<String, String>> rows(String csv) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return rows.readAll();
        }
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** The ids that a row is about, as the JSON has them, and the reading; then how it stands. */
    private static Map<List<String>, String> statuses(List<Map<String, String>> rows, String... about) {
        Map<List<String>, String> statuses = new HashMap<>();
        for (Map<String, String> row : rows) {
            List<String> key = new ArrayList<>();
            for (String column : about) key.add(row.get(column));
            key.add(row.get("reading"));
            assertThat(statuses.put(key, row.get("status")))
                    .as("two rows of %s", key)
                    .isNull();
        }
        return statuses;
    }

    /** What the JSON says of a finding, merged and by every reading. */
    private static void expect(Map<List<String>, String> expected, Told told, JsonNode finding, String... about) {
        List<String> key =
                Stream.of(about).map(field -> finding.get(field).asString()).toList();
        String merged = finding.get("status").asString();
        expected.put(with(key, ""), merged);
        for (String reading : told.readings()) {
            boolean silent = strings(finding.path("silentIn")).contains(reading);
            JsonNode own = finding.path("byReading").path(reading);
            expected.put(with(key, reading), silent ? "silent" : own.isMissingNode() ? merged : own.asString());
        }
    }

    private static List<String> with(List<String> key, String more) {
        List<String> longer = new ArrayList<>(key);
        longer.add(more);
        return longer;
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyStatusIsThatOfTheJson(Told told) {
        Map<List<String>, String> engagements = new HashMap<>();
        told.json.get("engagements").forEach(one -> expect(engagements, told, one, "provision", "event"));
        assertThat(statuses(told.tables.get("engagements"), "provision", "event"))
                .isEqualTo(engagements);
        Map<List<String>, String> duties = new HashMap<>();
        String[] about = {"provision", "bearer", "event", "towards", "kind", "modality"};
        told.json.get("duties").forEach(one -> expect(duties, told, one, about));
        assertThat(statuses(told.tables.get("duties"), about)).isEqualTo(duties);
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyGateStandsInEachReadingAsInTheJson(Told told) {
        Map<List<String>, String> expected = new HashMap<>();
        for (JsonNode duty : told.json.get("duties")) {
            Map<String, String> own = new TreeMap<>();
            told.readings().forEach(reading -> {
                boolean silent = strings(duty.path("silentIn")).contains(reading);
                own.put(
                        reading,
                        silent ? "silent" : duty.path("byReading").path(reading).asString("listed"));
            });
            for (JsonNode gate : duty.get("gates")) {
                List<String> key = new ArrayList<>(List.of(duty.get("id").asString()));
                for (String field : List.of("kind", "by", "basis"))
                    key.add(gate.get(field).asString());
                key.add(gate.path("anyOf").asString(""));
                own.forEach((reading, status) -> {
                    boolean lists = !List.of("silent", "absent").contains(status);
                    boolean has = !gate.has("readings")
                            || strings(gate.get("readings")).contains(reading);
                    if (lists && has)
                        expected.put(with(key, reading), gate.get("state").asString());
                    else expected.putIfAbsent(with(key, reading), lists ? "absent" : status);
                });
                boolean differs = gate.has("byReading");
                expected.put(
                        with(key, ""),
                        differs ? "source-dependent" : gate.get("state").asString());
                gate.path("byReading")
                        .forEachEntry((reading, state) -> expected.put(with(key, reading), state.asString()));
            }
        }
        Map<List<String>, String> found = new HashMap<>();
        for (Map<String, String> row : told.tables.get("gates")) {
            String duty = "duty:" + row.get("provision") + ":" + row.get("bearer") + ":" + row.get("event");
            List<String> key = List.of(duty, row.get("kind"), row.get("by"), row.get("basis"), row.get("any_of"));
            assertThat(found.put(with(key, row.get("reading")), row.get("status")))
                    .isNull();
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyNumberOfAForceIsThatOfTheJson(Told told) {
        for (JsonNode force : told.json.get("forces")) {
            List<Map<String, String>> rows = told.tables.get("forces").stream()
                    .filter(row -> row.get("force").equals(force.get("force").asString()))
                    .toList();
            assertThat(rows).hasSize(1 + told.readings().size());
            for (Map<String, String> row : rows) {
                JsonNode own = force.path("byReading").path(row.get("reading"));
                boolean absent = own.isString();
                if (!row.get("reading").isEmpty())
                    assertThat(row.get("status")).isEqualTo(absent ? "absent" : "reported");
                else assertThat(row.get("status")).isEqualTo(force.has("byReading") ? "source-dependent" : "reported");
                for (String measure : Numbers.MEASURES) {
                    JsonNode number = (own.isObject() ? own : force).get(measure);
                    String least = number.isObject() ? number.get("min").asString() : number.asString();
                    String most = number.isObject() ? number.get("max").asString() : number.asString();
                    assertThat(row.get(measure + "_min")).isEqualTo(absent ? "" : least);
                    assertThat(row.get(measure + "_max")).isEqualTo(absent ? "" : most);
                }
            }
        }
        assertThat(told.tables.get("forces"))
                .hasSize(told.json.get("forces").size() * (1 + told.readings().size()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyGapIsThereWhereTheJsonHasIt(Told told) {
        Map<List<String>, String> expected = new HashMap<>();
        for (JsonNode gap : told.json.get("gaps")) {
            List<String> id = List.of(gap.get("id").asString());
            boolean all = !gap.has("readings");
            expected.put(with(id, ""), all ? "reported" : "source-dependent");
            for (String reading : told.readings()) {
                boolean has = all || strings(gap.get("readings")).contains(reading);
                expected.put(with(id, reading), has ? "reported" : "absent");
            }
        }
        assertThat(statuses(told.tables.get("gaps"), "gap")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("told")
    void accruedIsToldOfTheReadingInWhichItIs(Told told) {
        Map<String, Boolean> merged = new TreeMap<>();
        Map<String, Boolean> some = new TreeMap<>();
        for (Map<String, String> row : told.tables.get("duties")) {
            String id = "duty:" + row.get("provision") + ":" + row.get("bearer") + ":" + row.get("event");
            boolean accrued = row.get("accrued").equals("true");
            if (row.get("reading").isEmpty()) merged.put(id, accrued);
            else some.merge(id, accrued, Boolean::logicalOr);
        }
        Map<String, Boolean> expected = new TreeMap<>();
        told.json.get("duties").forEach(duty -> expected.put(duty.get("id").asString(), duty.has("accrued")));
        assertThat(merged).isEqualTo(expected);
        assertThat(some).isEqualTo(expected);
    }

    /** Words, forms, keys and references are what the data package says of them. */
    @ParameterizedTest
    @MethodSource("told")
    void everyCellKeepsItsSchema(Told told) {
        for (JsonNode resource : PACKAGE.get("resources")) {
            List<Map<String, String>> rows =
                    told.tables.get(resource.get("name").asString());
            JsonNode schema = resource.get("schema");
            for (JsonNode field : schema.get("fields")) {
                String name = field.get("name").asString();
                rows.forEach(row -> keeps(row.get(name), field));
            }
            List<String> key = strings(schema.get("primaryKey"));
            assertThat(rows.stream().map(row -> cells(row, key))).doesNotHaveDuplicates();
            for (JsonNode reference : schema.path("foreignKeys")) {
                List<String> columns = strings(reference.get("fields"));
                Set<List<String>> there = new HashSet<>();
                told.tables
                        .get(reference.get("reference").get("resource").asString())
                        .forEach(row -> there.add(cells(row, columns)));
                assertThat(there)
                        .containsAll(
                                rows.stream().map(row -> cells(row, columns)).toList());
            }
        }
    }

    private static List<String> cells(Map<String, String> row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }

    private static void keeps(String cell, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            assertThat(constraints.path("required").asBoolean(false))
                    .as("%s is empty", field)
                    .isFalse();
            return;
        }
        if (constraints.has("enum"))
            assertThat(strings(constraints.get("enum"))).contains(cell);
        if (constraints.has("pattern"))
            assertThat(cell).matches(constraints.get("pattern").asString());
        switch (field.get("type").asString()) {
            case "integer" -> assertThat(Integer.parseInt(cell)).isNotNegative();
            case "date" -> assertThat(LocalDate.parse(cell)).hasToString(cell);
            case "boolean" -> assertThat(cell).isIn("true", "false");
            default -> assertThat(field.get("type").asString()).isEqualTo("string");
        }
    }

    /** A test over rows that do not occur proves nothing. */
    @Test
    void whatIsComparedHasEveryWordThatMattersInIt() {
        Set<String> words = new TreeSet<>();
        told().forEach(told -> told.tables.forEach((table, rows) -> rows.forEach(row -> {
            words.add(table + " " + row.get("status"));
            if ("true".equals(row.get("accrued"))) words.add("accrued");
            if (row.containsKey("any_of") && !row.get("any_of").isEmpty()) words.add("any_of");
            if (row.containsKey("excused_by") && !row.get("excused_by").isEmpty()) words.add("excused_by");
        })));
        assertThat(words)
                .contains(
                        "engagements engaged",
                        "engagements not-engaged",
                        "engagements undetermined",
                        "engagements silent",
                        "engagements source-dependent",
                        "duties operative",
                        "duties conditional",
                        "duties silent",
                        "duties absent",
                        "duties excused",
                        "duties not-bound",
                        "duties source-dependent",
                        "gates met",
                        "gates pending",
                        "gates absent",
                        "gates silent",
                        "gates source-dependent",
                        "forces reported",
                        "forces source-dependent",
                        "gaps absent",
                        "accrued",
                        "any_of",
                        "excused_by");
    }

    @Test
    void theCodebookNamesEveryColumnWithItsTypeAndWords() {
        String book = PageFormat.MARKDOWN.write(Codebook.of(TABLES), PageFormat.WIDTH);
        for (JsonNode resource : PACKAGE.get("resources")) {
            String chapter =
                    book.substring(book.indexOf("## " + resource.get("path").asString()));
            for (JsonNode field : resource.get("schema").get("fields")) {
                String row = chapter.lines()
                        .filter(line ->
                                line.startsWith("| `" + field.get("name").asString() + "` |"))
                        .findFirst()
                        .orElseThrow();
                assertThat(row).contains("| " + field.get("type").asString() + " |");
                if (field.path("constraints").has("enum"))
                    assertThat(row)
                            .contains(String.join(
                                    ", ", strings(field.get("constraints").get("enum"))));
            }
        }
    }
}
