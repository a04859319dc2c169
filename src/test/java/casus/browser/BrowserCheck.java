package casus.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.shell.Shell;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Pages that the program writes, in a browser: they fit, say nothing, ask for nothing, can be used by keys and by whoever does
 * not see them, and can be printed. What was seen is left in {@code target/browser}. {@code .ci/browser} runs it.
 */
class BrowserCheck {
    private static final Path SEEN = Path.of("target", "browser");
    private static final String SCENARIO = "scenarios/tjk-incursion-2009.yaml";
    private static final Map<String, Path> PAGES = new LinkedHashMap<>();
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start(@TempDir Path profile) throws Exception {
        Files.createDirectories(SEEN);
        written("assess", "assess", SCENARIO);
        written("why", "why", SCENARIO, "duty:crrf/contribute:RUS:incursion");
        written("catalogue", "catalogue");
        written("batch", "batch", "rules/cst-1992.cases.yaml");
        Path crisis = SEEN.resolve("hostile.yaml");
        String text = Files.readString(Path.of(SCENARIO));
        Files.writeString(
                crisis, text.replaceFirst("(?m)^title: .*$", "title: \"" + Showcase.HOSTILE.replace("\"", "") + "\""));
        written("hostile", "assess", crisis.toString());
        Path site = SEEN.resolve("site");
        Path wrong = SEEN.resolve("wrong.yaml");
        Files.writeString(wrong, Files.readString(crisis).replaceFirst("status: [a-z-]+", "status: excused"));
        Shell.run("batch", "rules/cst-1992.cases.yaml", wrong.toString(), "-o", site + "/");
        PAGES.put("site", site.resolve("index.html"));
        PAGES.put("showcase", Files.writeString(SEEN.resolve("showcase.html"), Showcase.html()));
        try (InputStream in = BrowserCheck.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser = new Browser(profile);
    }

    private static void written(String name, String... command) {
        Path file = SEEN.resolve(name + ".html");
        Shell.run(Stream.concat(Stream.of(command), Stream.of("-o", file.toString()))
                .toArray(String[]::new));
        assertThat(file).isNotEmptyFile();
        PAGES.put(name, file);
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    static Stream<Arguments> everyPage() {
        return PAGES.keySet().stream()
                .flatMap(page -> Stream.of(390, 1280)
                        .flatMap(width -> Stream.of("light", "dark").map(scheme -> Arguments.of(page, width, scheme))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyPage")
    void pageFitsIsQuietAndCanBeReadByAll(String page, int width, String scheme) throws Exception {
        Path file = PAGES.get(page);
        browser.open(file, width, scheme);
        browser.picture(SEEN.resolve(page + "-" + width + "-" + scheme + ".png"));
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .describedAs("sideways")
                .isLessThanOrEqualTo(width);
        assertThat(browser.value("document.title").asString()).isNotEqualTo("taken");
        assertThat(browser.said()).isEmpty();
        assertThat(browser.requested(file)).isEmpty();
        browser.value(axe + ";0");
        JsonNode found = browser.value("axe.run(document,{resultTypes:['violations']}).then(r=>r.violations.map("
                + "v=>v.id+': '+v.nodes.slice(0,3).map(n=>n.target.join(' ')+' '+n.failureSummary).join('; ')))");
        assertThat(found).describedAs("axe-core").isEmpty();
    }

    @Test
    void aNarrowWindowAndLargeLettersNeedNoScrollingSideways() throws Exception {
        browser.open(PAGES.get("showcase"), 320, "light");
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "showcase", "batch", "site"})
    void pageIsPrintedOnA4WithEveryFoldOpen(String page) throws Exception {
        browser.open(PAGES.get(page), 1280, "dark");
        browser.value("addEventListener('beforeprint',function(){window.closed_=[...document.querySelectorAll("
                + "'main details:not(.words)')].filter(d=>!d.open).length});0");
        String pdf = new String(browser.printed(SEEN.resolve(page + ".pdf")), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("[0 0 594.9").contains("841.9");
        assertThat(browser.value("window.closed_").asInt()).isZero();
    }

    @Test
    void foldsFilterOrderAndMapAreWorkedByKeys() throws Exception {
        browser.open(PAGES.get("showcase"), 1280, "light");
        tabTo("e.localName==='button'&&e.dataset.view==='1'");
        browser.press("Enter", 13, "\r");
        assertThat(focused("e.getAttribute('aria-pressed')").asString()).isEqualTo("true");
        assertThat(browser.value("document.querySelector('svg.map>title').textContent")
                        .asString())
                .endsWith("Article 4");
        assertThat(browser.value("document.querySelector('.cs.m-owed').getAttribute('fill')")
                        .asString())
                .isEqualTo("url(#map-owed)");
        browser.value("document.activeElement.blur();scrollTo(0,0);0");
        tabTo("e.type==='search'");
        browser.call("Input.insertText", Map.of("text", "waits"));
        assertThat(browser.value("[...document.querySelectorAll('.sortable tbody tr')].filter(r=>!r.hidden).length")
                        .asInt())
                .isEqualTo(6);
        assertThat(browser.value("document.querySelector('[role=status]').textContent")
                        .asString())
                .isEqualTo("6 of 12");
        tabTo("e.textContent==='men'");
        browser.press("Enter", 13, "\r");
        browser.press("Enter", 13, "\r");
        assertThat(focused("e.parentNode.getAttribute('aria-sort')").asString()).isEqualTo("descending");
        assertThat(browser.value("document.querySelector('.sortable tbody tr').textContent")
                        .asString())
                .startsWith("Clause 12");
        tabTo("e.localName==='summary'&&!e.parentNode.open&&e.parentNode.className==='fold'");
        browser.press("Enter", 13, "\r");
        assertThat(focused("e.parentNode.open").asBoolean()).isTrue();
        assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle")
                        .asString())
                .isEqualTo("solid");
    }

    @Test
    void rowsOfASiteAreChosenByKeysAndLeadToTheirBriefs() throws Exception {
        browser.open(PAGES.get("site"), 390, "light");
        assertThat(browser.value("document.querySelector('tbody tr').className").asString())
                .isEqualTo("fails");
        tabTo("e.localName==='select'&&e.parentNode.textContent.startsWith('Result')");
        browser.call("Input.insertText", Map.of("text", "f"));
        browser.value("(e=>{e.value='failed';e.dispatchEvent(new Event('input'))})(document.activeElement);0");
        assertThat(browser.value("[...document.querySelectorAll('tbody tr')].filter(r=>!r.hidden).length")
                        .asInt())
                .isEqualTo(1);
        tabTo("e.localName==='select'&&e.parentNode.textContent.startsWith('Order')");
        tabTo("e.localName==='a'&&e.getAttribute('href').startsWith('briefs/')");
        assertThat(browser.value("document.title").asString()).isNotEqualTo("taken");
        Path brief = PAGES.get("site")
                .resolveSibling(focused("e.getAttribute('href')").asString());
        browser.open(brief, 390, "light");
        assertThat(browser.said()).isEmpty();
        assertThat(browser.requested(brief)).isEmpty();
        assertThat(browser.value("document.querySelectorAll('h1').length").asInt())
                .isEqualTo(1);
    }

    private static JsonNode focused(String expression) throws Exception {
        return browser.value("(e=>" + expression + ")(document.activeElement)");
    }

    private static void tabTo(String wanted) throws Exception {
        for (int i = 0; i < 200; i++) {
            browser.press("Tab", 9, "");
            if (focused("Boolean(" + wanted + ")").asBoolean()) return;
        }
        throw new AssertionError("no key leads to " + wanted);
    }

    @Test
    void withoutScriptsEverythingIsReadAndNoControlIsSeen() throws Exception {
        browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(PAGES.get("showcase"), 1280, "light");
            JsonNode root = browser.call("DOM.getDocument", Map.of()).at("/root/nodeId");
            assertThat(nodes(root, "button, .tools:not(.js), input")).allSatisfy(BrowserCheck::isUnseen);
            assertThat(nodes(root, "svg.map, table, .labelled-answer p"))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(browser.call("DOM.getBoxModel", Map.of("nodeId", node))
                                    .at("/model/height")
                                    .asInt())
                            .isPositive());
        } finally {
            browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private static List<Integer> nodes(JsonNode root, String selector) throws Exception {
        JsonNode found = browser.call("DOM.querySelectorAll", Map.of("nodeId", root.asInt(), "selector", selector));
        return found.get("nodeIds").valueStream().map(JsonNode::asInt).toList();
    }

    private static void isUnseen(int node) {
        assertThatThrownBy(() -> browser.call("DOM.getBoxModel", Map.of("nodeId", node)))
                .hasMessageContaining("box model");
    }
}
