package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Content;
import casus.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every place of every scenario, in several layouts, changed and taken out; Jackson's own trees say what is right. */
class DraftCorpusTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> VALUES = List.of(
            "given", "", "12", "'12'", "NO", "2009-07-01", "''", "{k: [a, 'b: c'], 'l m': }", "[]", "\"x\\ny\"");
    private static final List<String> ADDED = List.of(
            "asOf=2009-12-31",
            "title='He said: \"no\" # ''really'''",
            "title={plain: not}",
            "events.0.severity=incident",
            "marker=1",
            "hostConsents.KGZ=given",
            "hostConsents.NO={a: [b, {c: 'd, e'}]}",
            "outcome.more.deep='[x'",
            "readings=[pop-2009, treaty-texts]");

    /** Every scenario as it is, and as somebody else might lay it out: each in another way, in turn. */
    static Stream<Draft> drafts() {
        List<Path> files = Fixtures.scenarioFiles();
        return IntStream.range(0, files.size()).boxed().flatMap(number -> {
            Draft draft = Draft.open(files.get(number), files.get(number).toString());
            return Stream.of(draft, other(draft.text(), number % 5));
        });
    }

    private static Draft other(String text, int layout) {
        JsonNode tree = YAML.readTree(text);
        String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        return switch (layout) {
            case 0 -> Draft.of(text.strip().replace("\n", "\r\n"), "windows.yaml");
            case 1 -> Draft.of(YAML.writeValueAsString(tree), "block.yaml");
            case 2 -> Draft.of(JSON.writeValueAsString(tree), "compact.json");
            case 3 -> Draft.of(pretty, "pretty.json");
            default -> Draft.of(pretty, "braces.yaml");
        };
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyValueCanBeReplaced(Draft draft) {
        int number = 0;
        for (String path : draft.paths()) {
            String value = VALUES.get(number++ % VALUES.size());
            checkSet(draft, path + "=" + value);
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aValueSetToItselfChangesNothing(Draft draft) {
        for (String path : draft.paths()) {
            assertThat(draft.set(path + "=" + draft.value(path).orElseThrow()).text())
                    .isEqualTo(draft.text());
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyEntryCanBeTakenOut(Draft draft) {
        for (String path : draft.paths()) {
            ObjectNode expected = (ObjectNode) YAML.readTree(draft.text());
            List<String> steps = List.of(path.split("\\.", -1));
            JsonNode parent = expected;
            for (String step : steps.subList(0, steps.size() - 1)) parent = child(parent, step);
            remove(parent, steps.get(steps.size() - 1));
            Draft changed = draft.unset(path);
            check(draft, path, changed, expected);
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void newKeysAreAdded(Draft draft) {
        for (String change : ADDED) checkSet(draft, change);
        for (String path : draft.paths()) {
            if (child(YAML.readTree(draft.text()), path.split("\\.", -1)).isObject()) checkSet(draft, path + ".new=x");
        }
    }

    @Test
    void aDraftMeansWhatTheCommandLineMeans() {
        for (Path file : Fixtures.scenarioFiles()) {
            for (String change : List.of("asOf=2009-11-20", "title='a: b'", "events.0.date=2009-01-01")) {
                String own = outcome(() -> Draft.open(file, "x").set(change).read(Fixtures.registry()));
                String other = outcome(() -> ScenarioFile.read(file, "x", List.of(change), Fixtures.registry()));
                assertThat(own).as("%s %s", file, change).isEqualTo(other);
            }
        }
    }

    private static String outcome(Supplier<Scenario> scenario) {
        try {
            // only an option marks the acts that it changes: a draft is a file
            return scenario.get().toString().replaceAll(", changed=\\[[^\\]]*\\]", "");
        } catch (InvalidInput e) {
            return e.problems().stream().map(Problem::id).sorted().toList().toString();
        }
    }

    /** Several hundred changes one after the other, of anything into anything. */
    @Test
    void manyChangesInARowStayRight() {
        Random random = new Random(Long.getLong("seed", 20090701L));
        List<Draft> drafts = drafts().toList();
        for (int round = 0; round < 60; round++) {
            Draft draft = drafts.get(random.nextInt(drafts.size()));
            for (int step = 0; step < 25 && !draft.paths().isEmpty(); step++) draft = fuzzed(draft, random);
        }
    }

    private static Draft fuzzed(Draft draft, Random random) {
        String path = draft.paths().get(random.nextInt(draft.paths().size()));
        if (random.nextInt(3) == 0) return draft.unset(path);
        boolean inside = random.nextInt(3) == 0
                && child(YAML.readTree(draft.text()), path.split("\\.", -1)).isObject();
        String value = random.nextBoolean() ? VALUES.get(random.nextInt(VALUES.size())) : awkward(random);
        return checkSet(draft, path + (inside ? "." + key(random) : "") + "=" + value);
    }

    private static String key(Random random) {
        return random.ints(1 + random.nextInt(3), 0, 8)
                .mapToObj(i -> List.of("a", "N", ":", " ", "#", "-", "1", ",").get(i))
                .reduce("k", String::concat);
    }

    /** Any text at all, in single quotes so that it is one. */
    private static String awkward(Random random) {
        List<String> parts = List.of(
                "a",
                " ",
                ":",
                "#",
                ",",
                "[",
                "]",
                "{",
                "}",
                "\"",
                "''",
                "-",
                "?",
                "&",
                "*",
                "!",
                "|",
                ">",
                "%",
                "@",
                "`",
                "\\",
                "~",
                "1",
                ".",
                "=",
                "é",
                "\uD83D\uDE00",
                "null",
                "true",
                "---",
                "<<");
        return random.ints(random.nextInt(6), 0, parts.size())
                        .mapToObj(parts::get)
                        .reduce("'", String::concat) + "'";
    }

    /** Layouts that nobody should write: a change comes out right, or it is refused. */
    @Test
    void anOddLayoutIsChangedRightlyOrNotAtAll() {
        List<String> odd = List.of(
                "? a\n: b\n? c\n: - d\n  - e\n",
                "a: {b, c, d: }\ne: [f: 1, g: 2, {h: 3}]\n",
                "---\na:\n\n  # x\n\n  b: 1\n\n# y\n\nc: 2\n...\n",
                "--- # x\n{a: 1, # y\n b: 2 # z\n , c: 3}\n",
                "a: |+\n  x\n\n\nb: >\n  y\n\n  z\nc: |2-\n    w\n",
                "a:\n- - b\n  - c\n- - d\n-\n  e: f\n  g: h\n- i:\n    j\n  k: 'l\n\n    m'\n",
                "a :   1\n\"b\"  :  2\n'c':\n   3\nd:\n  [4,\n  5\n  ]   # x\n",
                "{\"a\":1,\"b\":{\"c\":[]},d: [[],[{}]],e: x\n y}",
                "a: 1\r\nb: 2\nc:\r\n  - 3\n  - 4\r\n",
                "a: 1 #x\nb: - #y\n".replace("- ", "'-' "),
                "a: b: c\n".replace("b: c", "[ b : c , d ]"),
                "# \uD83D\uDE00\na: \uD83D\uDE00 # \uD83D\uDE00\nb: {\uD83D\uDE00: 1, c: 2}\n",
                "a: # x\n# y\n  # z\n  b: # u\n    - 1 # v\n    # w\n",
                "a: {}\nb: []\nc: [ ]\nd: { # x\n }\ne: [ # y\n 1, # z\n ]\n");
        int refused = 0;
        int done = 0;
        for (String text : odd) {
            Draft draft = Draft.of(text, "odd.yaml");
            for (String path : draft.paths()) {
                for (String change : List.of(path + "=x", path + "={y: 1}", path + ".new=z", path)) {
                    try {
                        if (change.equals(path)) draft.unset(path);
                        else checkSet(draft, change);
                        done++;
                    } catch (InvalidInput e) {
                        boolean rigid = e.problems().get(0).id().equals("rigid-layout");
                        if (rigid) refused++;
                        assertThat(rigid || change.endsWith(".new=z"))
                                .as("%s in %s", change, text)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(done).isGreaterThan(10 * refused);
    }

    private static Draft checkSet(Draft draft, String change) {
        Problems problems = new Problems();
        Document before = Document.parse(draft.text(), draft.name(), Document.Syntax.of(draft.name()), problems)
                .orElseThrow();
        ValueChange read =
                ValueChange.of(change, SourceLocation.of("x"), problems).orElseThrow(() -> new AssertionError(change));
        Document expected = ValueChanges.set(before, read, problems);
        Draft changed = draft.set(change);
        Document after = Document.parse(changed.text(), draft.name(), Document.Syntax.of(draft.name()), problems)
                .orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(Content.same(after.root(), expected.root())).as("%s", change).isTrue();
        String value = change.substring(change.indexOf('=') + 1);
        JsonNode tree = YAML.readTree(draft.text());
        put(
                tree,
                change.substring(0, change.indexOf('=')).split("\\.", -1),
                0,
                value.isEmpty() ? NullNode.getInstance() : YAML.readTree(value));
        check(draft, change, changed, tree);
        return changed;
    }

    /** The tree is the one expected, and the lines outside of one stretch stand as they stood. */
    private static void check(Draft draft, String what, Draft changed, JsonNode expected) {
        assertThat(YAML.readTree(changed.text()))
                .as("%s%n%s", what, changed.text())
                .isEqualTo(expected);
        if (draft.name().endsWith(".json"))
            assertThat(JSON.readTree(changed.text())).isEqualTo(expected);
        List<String> before = draft.text().lines().toList();
        List<String> after = changed.text().lines().toList();
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) same++;
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - same
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) tail++;
        List<String> come = new ArrayList<>(after.subList(same, after.size() - tail));
        come.removeAll(before);
        assertThat(come).as("%s", what).hasSizeLessThanOrEqualTo(2);
        List<String> gone = new ArrayList<>(before.subList(same, before.size() - tail));
        gone.removeAll(after);
        if (what.replaceFirst("=.*", "").indexOf('.') > 0 && !draft.name().equals("odd.yaml")) {
            assertThat(gone).as("%s", what).noneMatch(line -> line.strip().startsWith("#"));
        }
        boolean windows = draft.text().contains("\r\n") && !draft.name().equals("odd.yaml");
        if (windows) assertThat(changed.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static JsonNode child(JsonNode node, String... steps) {
        JsonNode child = node;
        for (String step : steps) child = child.isArray() ? child.get(index(child, step)) : child.get(step);
        return child;
    }

    private static int index(JsonNode list, String step) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode id = list.get(i).get("id");
            if (id != null && id.isValueNode() && id.asString().equals(step)) return i;
        }
        return Integer.parseInt(step);
    }

    private static void put(JsonNode node, String[] steps, int depth, JsonNode value) {
        boolean last = depth == steps.length - 1;
        if (node instanceof ArrayNode list) {
            int index = index(list, steps[depth]);
            if (last) list.set(index, value);
            else put(list.get(index), steps, depth + 1, value);
        } else if (last) {
            ((ObjectNode) node).set(steps[depth], value);
        } else {
            JsonNode inner = node.get(steps[depth]);
            put(inner == null ? ((ObjectNode) node).putObject(steps[depth]) : inner, steps, depth + 1, value);
        }
    }

    private static void remove(JsonNode parent, String step) {
        if (parent instanceof ArrayNode list) list.remove(index(list, step));
        else ((ObjectNode) parent).remove(step);
    }
}
