package casus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.engine.AssessmentEngine;
import casus.page.HtmlPageTest;
import casus.page.Page;
import casus.page.PageFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document of every scenario says of each state under each clause what its JSON says, in every format. A few scenarios of
 * each kind stand for all; {@code -Dcasus.everyBrief=true} takes them all.
 */
class BriefDocumentTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();

    /** Every so many a scenario, where not all are asked for. */
    private static final int SAMPLE = 23;

    private static final int MOST_BYTES = 2_000_000;

    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("<table[^>]*>(.*?)</table>", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("<h2[^>]*>(.*?)</h2>");
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"assessment\">(.*?)</script>", Pattern.DOTALL);

    /** The word of each status of a duty that is owed as others are. */
    private static final Map<String, String> WORDS = Map.of(
            "operative", "owed now",
            "conditional", "waits",
            "source-dependent", "sources differ",
            "undetermined", "unclear",
            "blocked", "blocked",
            "excused", "excused",
            "not-bound", "not bound");

    /** Of what is owed now, that of its modality; where none, that it is still. */
    private static String word(JsonNode duty) {
        String word = WORDS.get(duty.path("status").asString());
        if (!word.equals("owed now")) return word;
        return switch (duty.path("modality").asString()) {
            case "takes-part" -> "takes part";
            case "may" -> "may now";
            case "shall-not" -> "must not";
            default -> duty.path("accrued").asBoolean(false) ? "still owed" : word;
        };
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    static Stream<Path> files() {
        List<Path> all = Fixtures.scenarioFiles();
        if (Boolean.getBoolean("casus.everyBrief")) return all.stream();
        return all.stream().filter(file -> all.indexOf(file) % SAMPLE == 0 || isSeen(file.toString()));
    }

    private static boolean isSeen(String file) {
        return Stream.of("scenarios/tjk-incursion-2009.yaml", "est-attack-2025.yaml", "kaz-january-2022.yaml")
                .anyMatch(file::endsWith);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFormatSaysOfEachStateWhatTheAssessmentSays(Path file) throws IOException {
        JsonNode json = AssessmentJson.of(ENGINE.assess(Fixtures.scenario(file)), Fixtures.registry());
        Page page = BriefDocument.of(json, false);
        String html = PageFormat.HTML.write(page, PageFormat.WIDTH);
        HtmlPageTest.isSound(html);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        says(ofHtml(html), plain(html.replaceAll("<[^>]+>", "")), json);
        String markdown = PageFormat.MARKDOWN.write(page, PageFormat.WIDTH);
        says(ofMarkdown(markdown), plain(markdown.replace("**", "")), json);
        byte[] docx = PageFormat.DOCX.bytes(List.of(page), PageFormat.WIDTH);
        assertThat(docx.length).isLessThan(MOST_BYTES);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            says(ofDocx(document), plain(text), json);
        }
        Matcher data = DATA.matcher(html);
        assertThat(data.find()).isTrue();
        JsonNode kept = JsonMapper.shared().readTree(data.group(1));
        for (String part : List.of("scenario", "answer", "duties", "engagements", "names"))
            assertThat(kept.path(part)).isEqualTo(json.path(part));
    }

    /** What decides stands before what explains, and what explains before what it rests on. */
    @Test
    void partsStandInTheirOrder() {
        JsonNode json = AssessmentJson.of(ENGINE.assess(Fixtures.scenario("tjk-incursion-2009")), Fixtures.registry());
        String html = PageFormat.HTML.write(BriefDocument.of(json, false), PageFormat.WIDTH);
        assertThat(found(PART, html))
                .containsExactly(
                        "Facts",
                        "Law",
                        "Answer",
                        "Who owes what",
                        "Forces: pledged is not delivered",
                        "Whose decision is next",
                        "Map",
                        "Clauses and states",
                        "Where the sources differ",
                        "Reasons",
                        "Near misses",
                        "What authors judge",
                        "Gaps that bear on the answer",
                        "Scope",
                        "Notes",
                        "Bibliography",
                        "Provenance");
        assertThat(html).contains("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\"", "class=\"bars\"");
    }

    @Test
    void daysMonthsAndSpansAreWritten() {
        assertThat(English.when("2006-08-16")).isEqualTo("16\u00a0August\u00a02006");
        assertThat(English.when("2006-08")).isEqualTo("August\u00a02006");
        assertThat(English.when("1992/1994-04")).isEqualTo("between 1992 and April\u00a01994");
        assertThat(English.when("2018-05-19/..")).isEqualTo("some day since 19\u00a0May\u00a02018");
    }

    /** Tables as rows of cells, without their marks. */
    private static List<List<List<String>>> ofHtml(String html) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (String table : found(TABLE, html))
            tables.add(found(ROW, table).stream()
                    .map(row -> found(CELL, row).stream()
                            .map(cell -> plain(cell.replaceAll("<br/>.*", "").replaceAll("<[^>]+>", "")))
                            .toList())
                    .toList());
        return tables;
    }

    private static String plain(String escaped) {
        return escaped.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ');
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).toList();
    }

    private static List<List<List<String>>> ofMarkdown(String text) {
        List<List<List<String>>> tables = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.startsWith("| ")) {
                table.add(Stream.of(line.substring(2, line.length() - 2).split(" \\| ", -1))
                        .map(cell -> cell.replaceAll("<br>.*", "").replaceAll("\\*\\*|\\\\(?=\\p{Punct})", ""))
                        .map(BriefDocumentTest::plain)
                        .toList());
            } else if (!table.isEmpty()) {
                table.remove(1);
                tables.add(table);
                table = new ArrayList<>();
            }
        }
        return tables;
    }

    private static List<List<List<String>>> ofDocx(XWPFDocument document) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (XWPFTable table : document.getTables()) {
            List<List<String>> rows = new ArrayList<>();
            for (XWPFTableRow row : table.getRows())
                rows.add(row.getTableCells().stream()
                        .map(cell -> plain(cell.getText().replaceAll("\n.*", "")))
                        .toList());
            tables.add(rows);
        }
        return tables;
    }

    /** Every state under every clause of every event: what the tables say of it. */
    private static void says(List<List<List<String>>> tables, String text, JsonNode json) {
        Map<String, String> told = new TreeMap<>();
        for (List<List<String>> table : tables) {
            String corner = table.get(0).get(0);
            if (!corner.startsWith("Clause") || table.get(0).get(1).startsWith("What")) continue;
            for (List<String> row : table.subList(1, table.size()))
                for (int column = 1; column < row.size(); column++)
                    for (String state : members(table.get(0).get(column), text, json))
                        assertThat(told.put(corner + " " + row.get(0) + ": " + state, row.get(column)))
                                .isNull();
        }
        List<String> events = json.path("law")
                .valueStream()
                .map(law -> law.path("event").asString())
                .toList();
        Set<String> owed = new HashSet<>();
        for (JsonNode duty : json.path("duties")) {
            int event = events.indexOf(duty.path("event").asString());
            String clause = English.capital(json.at("/names")
                    .path(duty.path("provision").asString())
                    .path("long")
                    .asString());
            String place = "Clause" + (events.size() < 2 ? "" : " (" + (char) ('A' + event) + ")") + " " + clause + ": "
                    + duty.path("bearer").asString();
            assertThat(owed.add(place)).describedAs(place).isTrue();
            assertThat(told).describedAs(place).containsKey(place);
            assertThat(told.get(place)).describedAs(place).isEqualTo(word(duty));
        }
        told.forEach((place, word) -> {
            if (!owed.contains(place)) assertThat(word).describedAs(place).isEqualTo("no duty");
        });
    }

    /** The states of a column: those that its head names, or its group. */
    private static List<String> members(String head, String text, JsonNode json) {
        String names = head;
        if (head.matches("Group \\d+")) {
            Matcher group = Pattern.compile(head + ": ([^.\\n]+)\\.").matcher(text);
            assertThat(group.find()).describedAs(head).isTrue();
            names = group.group(1);
        }
        Map<String, String> states =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        json.path("names").forEachEntry((id, name) -> {
            if (id.matches("[A-Z]{3}")) states.put(name.path("long").asString(), id);
        });
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, String> state : states.entrySet()) {
            if (!names.contains(state.getKey())) continue;
            names = names.replace(state.getKey(), "");
            members.add(state.getValue());
        }
        assertThat(names.replaceAll(",| |and", "")).describedAs(head).isEmpty();
        return members;
    }
}
