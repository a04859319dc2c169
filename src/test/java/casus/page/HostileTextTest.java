package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A name is text in every format, whatever it looks like, and wherever on a page it stands. */
class HostileTextTest {
    /** The text at every place that takes one. */
    private static Page page(String text) {
        Phrase all = Phrase.of(text)
                .strong(text)
                .code(text)
                .keep("k" + text)
                .status(text, "owed")
                .link(new Anchor(text), text)
                .note(text);
        return new PageBuilder(text)
                .heading(2, new Anchor(text), all)
                .paragraph(all)
                .point(1, all)
                .labelled("l" + text, all)
                .add(new Block.Lines("l" + text, List.of(new Block.Line(1, all), Block.Line.of(all))))
                .add(new Block.Table(
                        all,
                        Block.Column.words(List.of("c" + text, "c" + text)),
                        List.of(new Block.Row(Tone.PLAIN, List.of(all, all)))))
                .add(new Block.Tree(new Block.Branch(Tone.HOLDS, text, all, List.of())))
                .add(new Block.Figure(
                        "t" + text,
                        "t" + text,
                        "<svg></svg>",
                        List.of(new Block.Key("<svg/>", text)),
                        List.of(new Block.View(text, text, text)),
                        "s" + text))
                .add(new Block.Fold(all, true, List.of(new Block.Paragraph(all))))
                .add(new Block.Footnotes(List.of(new Block.Footnote(text, all))))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "<script>alert(1)</script> ¦ &lt;script\\>alert(1)&lt;/script\\> ¦ &lt;script&gt;alert(1)&lt;/script&gt;",
                "a | b                     ¦ a \\| b                             ¦ a | b",
                "[a](javascript:b)         ¦ \\[a\\](javascript:b)               ¦ [a](javascript:b)",
                "`c` *d* _e_ ~f~           ¦ \\`c\\` \\*d\\* \\_e\\_ \\~f\\~     ¦ `c` *d* _e_ ~f~",
                "&amp; \"q\" 'r'           ¦ &amp;amp; \"q\" 'r'                 ¦ &amp;amp; &quot;q&quot; &#39;r&#39;",
                "# no heading              ¦ \\# no heading                      ¦ # no heading",
                "- no point                ¦ \\- no point                        ¦ - no point",
                "1. no point               ¦ 1\\. no point                       ¦ 1. no point",
                "2009-07-01 is a day       ¦ 2009-07-01 is a day                 ¦ 2009-07-01 is a day",
                "=== no heading            ¦ \\=== no heading                    ¦ === no heading",
                "$x$                       ¦ \\$x\\$                             ¦ $x$",
                "a\\b                      ¦ a\\\\b                              ¦ a\\b",
            })
    void textIsEscapedOnce(String text, String markdown, String html) {
        Page page = new PageBuilder("T").paragraph(text).build();
        assertThat(PageFormat.TEXT.write(page, 80)).isEqualTo("T\n" + text + "\n");
        assertThat(PageFormat.MARKDOWN.write(page, 80)).isEqualTo("# T\n\n" + markdown + "\n");
        assertThat(PageFormat.HTML.write(page, 80)).contains("<p>" + html + "</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {"a/b ¦ `a/b`", "a`b ¦ a\\`b", "a|b ¦ a\\|b", "<b> ¦ &lt;b\\>", "a_*[b] ¦ `a_*[b]`"})
    void whatWouldEndTheTicksIsWrittenAsWords(String text, String markdown) {
        assertThat(MarkdownText.code(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31mred",
                "a\u202eb",
                "\u2066a\u2069",
                "\u200b",
                "a\nb",
                "a\rb",
                "\u0000",
                "\ufeff",
                "\u2028",
                "<!--",
                "]]>",
                "</style></title><img src=x onerror=alert(1)>",
                "\" onclick=\"alert(1)",
                "'><script>alert(1)</script>",
                "| a |\n| --- |",
                "![x](http://a/b.png)",
                "<a href='x'>",
            })
    void nothingOfItTakesEffect(String text) {
        holds(text);
    }

    @Property(tries = 300)
    void nothingOfAnythingTakesEffect(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 20)
    void nothingOfAnythingTakesEffectInWord(@ForAll @NotEmpty String text) {
        assertThat(names(document(page(text)))).isEqualTo(names(document(page("x"))));
        assertThat(document(page(text)).getDocumentElement().getTextContent().codePoints())
                .noneMatch(HostileTextTest::hides);
    }

    private static Document document(Page page) {
        return parsed(DocxTest.part(DocxTest.bytes(page), "word/document.xml"));
    }

    private static List<String> names(Document document) {
        List<String> names = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) names.add(all.item(i).getNodeName());
        return names;
    }

    private static void holds(String text) {
        Page page = page(text);
        for (PageFormat format : PageFormat.values()) {
            if (!format.isText()) continue;
            String written = format.write(page, 80);
            assertThat(written.codePoints().filter(point -> point != '\n').filter(HostileTextTest::hides))
                    .isEmpty();
        }
        String plain = PageFormat.HTML.write(page("x"), 80);
        assertThat(elements(PageFormat.HTML.write(page, 80))).isEqualTo(elements(plain));
        assertThat(lines(PageFormat.MARKDOWN.write(page, 80)))
                .isEqualTo(lines(PageFormat.MARKDOWN.write(page("x"), 80)));
    }

    private static boolean hides(int point) {
        return casus.diagnostics.Plain.isHidden(point);
    }

    private static long lines(String text) {
        return text.lines().count();
    }

    /** The names of the elements and their attributes, in order, as a parser of XML finds them. */
    private static List<String> elements(String html) {
        List<String> found = new ArrayList<>();
        NodeList all = parsed(html).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            StringBuilder line = new StringBuilder(element.getTagName());
            for (int a = 0; a < element.getAttributes().getLength(); a++)
                line.append(' ').append(element.getAttributes().item(a).getNodeName());
            found.add(line.toString());
        }
        return found;
    }

    static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError(html, e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.nato.int/a?b=c&d, true",
        "http://a, true",
        "brief/a.html, true",
        "#claim/a, true",
        "javascript:alert(1), false",
        "JavaScript:alert(1), false",
        "' javascript:alert(1)', false",
        "'java\tscript:alert(1)', false",
        "data:text/html;x, false",
        "//evil.example, false",
        "file:///etc/passwd, false",
        "vbscript:x, false",
    })
    void linkLeadsToThePageAFileBesideItOrTheWeb(String target, boolean followed) {
        Phrase link = new Phrase(List.of(new Inline.Link(target, new Inline.Text("x"))));
        Page page = new PageBuilder("T").paragraph(link).build();
        assertThat(PageFormat.HTML.write(page, 80).contains("<p><a href=")).isEqualTo(followed);
        assertThat(PageFormat.MARKDOWN.write(page, 80).contains("[x](")).isEqualTo(followed);
    }
}
