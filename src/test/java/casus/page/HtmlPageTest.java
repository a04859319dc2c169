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
import org.w3c.dom.NodeList;

/** A page of HTML is whole in itself, asks nothing of anyone, and is built as browsers and screen readers expect. */
public class HtmlPageTest {
    /**
     * Checks a page of HTML: well-formed; one title of the first level and no level skipped; every id once, every link within
     * the page arriving; lists of points only, tables with heads; no script, no style or handler on an element, nothing fetched.
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
            assertThat(name).isNotIn("script", "img", "iframe", "object", "embed", "form", "base");
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
            if (name.equals("th")) assertThat(element.getAttribute("scope")).isIn("col", "row");
            if (name.matches("h[1-6]")) {
                int next = name.charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
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
    void policyAllowsItsOwnStyleSheetAndNothingElse() throws Exception {
        Document page = HostileTextTest.parsed(
                PageFormat.HTML.write(new PageBuilder("T").paragraph("a").build(), 80));
        String style = page.getElementsByTagName("style").item(0).getTextContent();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        Element policy = (Element) page.getElementsByTagName("meta").item(1);
        assertThat(policy.getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void styleSheetFetchesNothingAndKnowsDarkAndPaper() {
        assertThat(StyleSheet.TEXT)
                .doesNotContain("url(", "@import", "<", "http")
                .contains("@media (prefers-color-scheme:dark)", "@media print", "@media screen and (max-width:44rem)");
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
                        .add(new Block.Footnotes(List.of(new Block.Footnote("n", phrase))))
                        .build(),
                80));
    }
}
