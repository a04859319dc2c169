package casus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import casus.diagnostics.Problems;
import casus.document.Content;
import casus.document.Document;
import casus.document.Flow;
import casus.document.Node;
import casus.scenario.RandomScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.json.JsonMapper;

/** What is printed and parsed again says the same, in YAML and in JSON. */
class PrintPropertiesTest {
    private static final String SIGNS = "ab01 :#-[]{},&*!|>'\"%@`~\\?=/.+_éж€";
    private static final List<String> WORDS = List.of(
            "null",
            "~",
            "true",
            "no",
            "1e3",
            "0x1f",
            "2009-07-01",
            "-",
            "---",
            "...",
            "? a",
            "a: b",
            "<<",
            ".inf",
            "😀: x");

    @Property(seed = "1")
    void aScenarioPrintedAndParsedIsTheSame(@ForAll @IntRange(max = 1_000_000) int seed) {
        saysTheSame(RandomScenarios.text(Chance.crisis(seed)));
    }

    @Property(seed = "2", tries = 500)
    void anyValuePrintedAndParsedIsTheSame(@ForAll int seed) {
        saysTheSame(JsonMapper.shared().writeValueAsString(Map.of("value", value(new Random(seed), 0))));
    }

    /** Lists and maps of texts that look like something else: numbers, days, brackets, quotes, words of YAML. */
    private static Object value(Random random, int depth) {
        int kind = random.nextInt(depth < 4 ? 6 : 3);
        if (kind == 0) return random.nextInt();
        if (kind == 1) return WORDS.get(random.nextInt(WORDS.size()));
        if (kind < 4) return odd(random);
        List<Object> list = new ArrayList<>();
        Map<String, Object> map = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(random, depth + 1));
            map.put("k" + odd(random), value(random, depth + 1));
        }
        return kind == 4 ? list : map;
    }

    private static String odd(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return text.toString();
    }

    private static void saysTheSame(String json) {
        Node read = parse(json, Document.Syntax.JSON);
        for (Document.Syntax syntax : Document.Syntax.values()) {
            String printed = Flow.write(read, syntax, false);
            assertThat(Content.same(parse(printed, syntax), read)).as(printed).isTrue();
            assertThat(Flow.write(parse(printed, syntax), syntax, false)).isEqualTo(printed);
        }
    }

    private static Node parse(String text, Document.Syntax syntax) {
        Problems problems = new Problems();
        Node root = Document.parse(text, "printed", syntax, problems)
                .map(Document::root)
                .orElse(null);
        assertThat(problems.isEmpty()).as("%s: %s", text, List.of(problems)).isTrue();
        return root;
    }
}
