package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** A page of HTML is whole in itself, asks nothing of anyone, and is built as browsers and screen readers expect. */
public class HtmlPageTest {
    /**
     * Checks a page of HTML: well-formed; one title of the first level and no level skipped; every id once, every link within
     * the page arriving; lists of points only, tables with heads; its own script and no other but data, no style or handler on an
     * element, nothing fetched.
     */
    public static void isSound(String html) {
        Document document = HostileTextTest.parsed(html);
        List<Element> all = elements(document);
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        Set<String> ids = new HashSet<>();
        List<String> targets = new ArrayList<>();
        int level = 0;
        for (Element element : all) {
            String name = element.getTagName();
            assertThat(name).isNotIn("img", "iframe", "object", "embed", "form", "base");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                assertThat(attribute).doesNotStartWith("on").isNotIn("style", "src");
            }
            if (element.hasAttribute("id"))
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            if (element.getAttribute("href").startsWith("#"))
                targets.add(element.getAttribute("href").substring(1));
            String parent = element.getParentNode().getNodeName();
            if (name.equals("li")) assertThat(parent).isIn("ul", "ol");
            if (parent.equals("ul") || parent.equals("ol")) assertThat(name).isEqualTo("li");
            if (name.equals("summary"))
                assertThat(element.getElementsByTagName("a").getLength()).isZero();
            if (name.equals("th")) assertThat(element.getAttribute("scope")).isIn("col", "row");
            if (name.matches("h[1-6]")) {
                int next = name.charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        List<Element> scripts =
                all.stream().filter(one -> one.getTagName().equals("script")).toList();
        assertThat(scripts.stream().filter(one -> !one.getAttribute("type").equals("application/json")))
                .singleElement()
                .satisfies(own -> assertThat(own.getTextContent()).isEqualTo(StyleSheet.SCRIPT));
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("main").getLength()).isEqualTo(1);
        assertThat(ids).containsAll(targets);
    }

    private static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) all.add((Element) nodes.item(i));
        return all;
    }

    @Test
    void policyAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        Document page = HostileTextTest.parsed(
                PageFormat.HTML.write(new PageBuilder("T").paragraph("a").build(), 80));
        NodeList styles = page.getElementsByTagName("style");
        assertThat(styles.getLength()).isEqualTo(2);
        Element policy = (Element) page.getElementsByTagName("meta").item(1);
        assertThat(policy.getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src " + hash(styles.item(0)) + " " + hash(styles.item(1))
                        + "; script-src "
                        + hash(page.getElementsByTagName("script").item(0))
                        + "; base-uri 'none'; form-action 'none'");
    }

    private static String hash(Node element) throws Exception {
        byte[] text = element.getTextContent().getBytes(StandardCharsets.UTF_8);
        return "'sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(text)) + "'";
    }

    @Test
    void dataIsJsonThatNothingInItEnds() {
        String json = "{\"a\":\"</script><script>alert(1)</script> & <!-- \"}";
        String html = PageFormat.HTML.write(
                new PageBuilder("T").add(new Block.Data("d", json)).build(), 80);
        isSound(html);
        Element data = elements(HostileTextTest.parsed(html)).stream()
                .filter(one -> one.getAttribute("id").equals("d"))
                .findFirst()
                .orElseThrow();
        assertThat(JsonMapper.shared().readTree(data.getTextContent()))
                .isEqualTo(JsonMapper.shared().readTree(json));
    }

    @Test
    void styleSheetFetchesNothingAndKnowsDarkAndPaper() {
        assertThat(StyleSheet.TEXT)
                .doesNotContain("url(", "@import", "<", "http")
                .contains("@media (prefers-color-scheme:dark)", "@media print", "@media screen and (max-width:44rem)")
                .contains("@media (forced-colors:active)", "prefers-reduced-motion");
        assertThat(StyleSheet.SCRIPT)
                .doesNotContain("<", "&", "http", "innerHTML", "eval", "fetch", "XMLHttp", ".style");
    }

    @Test
    void titleAtTheFootOfASheetIsText() {
        assertThat(StyleSheet.foot("a\"}</style>*{x:y}\\, b"))
                .isEqualTo(
                        "@page{@bottom-left{content:\"a\\000022 \\00007d \\00003c \\00002f style\\00003e \\00002a \\00007b x"
                                + "\\00003a y\\00007d \\00005c \\00002c  b\";font:8pt sans-serif;color:#4d535b}}");
    }

    @Test
    void pageOfManyPartsListsThem() {
        PageBuilder few = new PageBuilder("T").heading(2, "a").heading(2, "b");
        assertThat(PageFormat.HTML.write(few.build(), 80)).doesNotContain("<nav");
        String many = PageFormat.HTML.write(
                few.heading(2, new Anchor("x"), Phrase.of("<c>"))
                        .heading(2, "d")
                        .heading(3, "e")
                        .build(),
                80);
        assertThat(many)
                .contains("<li><a href=\"#_part-2\">b</a></li>\n<li><a href=\"#x\">&lt;c&gt;</a></li>\n"
                        + "<li><a href=\"#_part-3\">d</a></li>\n</ul>");
        isSound(many);
    }

    @Test
    void everyMarkHasAShapeAndAColourOfItsOwn() {
        PageBuilder page = new PageBuilder("T");
        for (Mark mark : Mark.values()) {
            page.paragraph(Phrase.EMPTY.status(mark.word(), mark.css()));
            assertThat(StyleSheet.TEXT).contains(".st." + mark.css() + "{").contains(".f-" + mark.css());
        }
        String html = PageFormat.HTML.write(page.build(), 80);
        isSound(html);
        for (Mark mark : Mark.values()) assertThat(html).contains("<symbol id=\"" + MarkShape.id(mark) + "\"");
    }

    @Test
    void whatCameOfAScenarioHasAShapeToo() {
        PageBuilder page = new PageBuilder("T");
        for (Check check : Check.values()) {
            page.paragraph(Phrase.EMPTY.status(check.word(), check.css()));
            assertThat(StyleSheet.TEXT).contains(".st." + check.css() + "{");
        }
        String html = PageFormat.HTML.write(page.build(), 80);
        isSound(html);
        for (Check check : Check.values())
            assertThat(html).contains("<symbol id=\"" + MarkShape.id(check.css()) + "\"");
    }

    @Test
    void aTableTellsTheScriptWhatToOrderAndToChooseBy() {
        Block.Row row = new Block.Row(
                Tone.PLAIN,
                List.of(
                        Phrase.EMPTY.link("briefs/a.html", "A").below("<a>"),
                        Phrase.of("1 July").sortedBy("2009-07-01\"")));
        Block.Table table = new Block.Table(
                Phrase.EMPTY,
                List.of(new Block.Column("what", false), new Block.Column("day", false, true)),
                List.of(row, row));
        Page page = new PageBuilder("T")
                .add(table)
                .add(new Block.Counts(List.of(new Block.Count(Phrase.of("<b>"), 3))))
                .build();
        String html = PageFormat.HTML.write(page, 80);
        isSound(html);
        assertThat(html)
                .contains("class=\"stack sortable\"", " data-choice=\"\">day", "data-v=\"2009-07-01&quot;\"")
                .contains(
                        "<a href=\"briefs/a.html\">A</a><small class=\"below\">&lt;a&gt;</small>",
                        "<li>&lt;b&gt; <b>3</b></li>");
        assertThat(PageFormat.TEXT.write(page, 80))
                .contains("\nA (briefs/a.html)  1 July\n<a>\n")
                .endsWith("\n\n<b>: 3\n");
        assertThat(PageFormat.MARKDOWN.write(page, 80)).contains("| [A](briefs/a.html)<br>&lt;a\\> | 1 July |");
    }

    @Test
    void everyBlockIsSound() {
        Phrase phrase =
                Phrase.of("a").link(new Anchor("x"), "b").note("n").line().code("c");
        isSound(PageFormat.HTML.write(
                new PageBuilder("T")
                        .heading(2, new Anchor("x"), Phrase.of("h"))
                        .heading(3, "i")
                        .paragraph(phrase)
                        .step(phrase)
                        .point(2, phrase)
                        .add(new Block.Table(
                                phrase,
                                Block.Column.words(List.of("a")),
                                List.of(new Block.Row(Tone.PLAIN, List.of(phrase)))))
                        .labelled("l", phrase)
                        .add(new Block.Lines("m", List.of(new Block.Line(1, phrase), Block.Line.of(phrase))))
                        .add(new Block.Tree(new Block.Branch(
                                Tone.PLAIN,
                                "1",
                                phrase,
                                List.of(new Block.Branch(Tone.FAILS, "1.1", phrase, List.of())))))
                        .add(new Block.Fold(phrase, true, List.of(new Block.Labelled("Next", List.of()))))
                        .add(new Block.Footnotes(List.of(new Block.Footnote("n", phrase))))
                        .build(),
                80));
    }
}
