package casus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each block becomes as text, Markdown and HTML. */
class PageWritersTest {
    private static final Anchor CLAIM = new Anchor("claim/a_b");

    static Stream<Arguments> blocks() {
        return Stream.of(
                of(
                        "heading",
                        new Block.Heading(2, CLAIM, Phrase.of("Who owes what")),
                        "\nWHO OWES WHAT\n",
                        "\n## <a id=\"claim/a_5f_b\"></a>Who owes what\n",
                        "<h2 id=\"claim/a_5f_b\">Who owes what</h2>\n"),
                of(
                        "paragraph with every inline part",
                        new Block.Paragraph(Phrase.of("see ")
                                .code("a_b")
                                .text(", ")
                                .strong("now")
                                .line()
                                .link(CLAIM, "there")),
                        "see a_b, now\nthere\n",
                        "\nsee `a_b`, **now**<br>[there](#claim/a_5f_b)\n",
                        "<p>see <code>a_b</code>, <strong>now</strong><br/><a href=\"#claim/a_5f_b\">there</a></p>\n"),
                of(
                        "points",
                        new Block.Points(false, List.of(point("one", point("below")), point("two"))),
                        "  one\n      below\n  two\n",
                        "\n- one\n  - below\n- two\n",
                        "<ul>\n<li>one\n<ul>\n<li>below</li>\n</ul>\n</li>\n<li>two</li>\n</ul>\n"),
                of(
                        "numbered points",
                        new Block.Points(true, List.of(point("one", point("below")), point("two"))),
                        "1. one\n  below\n\n2. two\n",
                        "\n1. one\n   - below\n2. two\n",
                        "<ol>\n<li>one\n<ul>\n<li>below</li>\n</ul>\n</li>\n<li>two</li>\n</ol>\n"),
                of(
                        "table",
                        new Block.Table(
                                Phrase.EMPTY,
                                Block.Column.words(List.of("state", "men")),
                                List.of(row(Tone.FAILS, "Russia", "8000"), row(Tone.PLAIN, "Armenia", "1"))),
                        "state    men\nRussia   8000\nArmenia  1\n",
                        "\n| state | men |\n| --- | --- |\n| Russia | 8000 |\n| Armenia | 1 |\n",
                        """
                        <div class="scroll" tabindex="0" role="region" aria-label="Table: state, men">
                        <table role="table" class="stack">
                        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">state</th>\
                        <th scope="col" role="columnheader">men</th></tr></thead>
                        <tbody role="rowgroup">
                        <tr role="row" class="fails"><th scope="row" role="rowheader">Russia</th>\
                        <td role="cell" data-l="men">8000</td></tr>
                        <tr role="row"><th scope="row" role="rowheader">Armenia</th>\
                        <td role="cell" data-l="men">1</td></tr>
                        </tbody>
                        </table>
                        </div>
                        """),
                of(
                        "tree",
                        new Block.Tree(new Block.Branch(
                                Tone.PLAIN,
                                "1",
                                Phrase.of("it holds"),
                                List.of(new Block.Branch(Tone.FAILS, "1.1", Phrase.of("because"), List.of())))),
                        "1  it holds\n  1.1  because\n",
                        "\n- **1** it holds\n  - **1.1** because\n",
                        """
                        <ol class="tree">
                        <li><details open=""><summary><b>1</b> it holds</summary>
                        <ol>
                        <li class="fails"><b>1.1</b> because</li>
                        </ol></details></li>
                        </ol>
                        """),
                of(
                        "labelled part",
                        new Block.Labelled(
                                "Next", List.of(line(10, "the Council"), Block.Line.of(Phrase.of("by consensus")))),
                        "NEXT     10  the Council\n         by consensus\n",
                        "\n## Next\n\n10. the Council\n\nby consensus\n",
                        """
                        <div class="front">
                        <section class="labelled labelled-next">
                        <h2>Next</h2>
                        <div>
                        <ol class="lines">
                        <li value="10">the Council</li>
                        </ol>
                        <p>by consensus</p>
                        </div>
                        </section>
                        </div>
                        """),
                of(
                        "numbered lines",
                        new Block.Lines(
                                "Who owes what",
                                List.of(line(9, "Russia"), line(10, "Armenia"), Block.Line.of(Phrase.of("Besides")))),
                        "WHO OWES WHAT\n 9  Russia\n10  Armenia\n    Besides\n",
                        "\n## Who owes what\n\n9. Russia\n10. Armenia\n\nBesides\n",
                        """
                        <h2 id="_part-1">Who owes what</h2>
                        <ol class="lines">
                        <li value="9">Russia</li>
                        <li value="10">Armenia</li>
                        </ol>
                        <p>Besides</p>
                        """),
                of(
                        "lines that go on from what stands above",
                        new Block.Lines("", List.of(Block.Line.of(Phrase.of("Line 11: a size")))),
                        "    Line 11: a size\n",
                        "\nLine 11: a size\n",
                        "<p>Line 11: a size</p>\n"),
                of(
                        "table of numbered rows and of numbers",
                        new Block.Table(
                                Phrase.EMPTY,
                                List.of(new Block.Column("", false), new Block.Column("due now", true)),
                                List.of(
                                        new Block.Row(Tone.PLAIN, 8, cells("Rapid Reaction Force", "14,000")),
                                        row(Tone.PLAIN, "if grave", "0"))),
                        """
                                                  due now
                         8  Rapid Reaction Force   14,000
                            if grave                    0
                        """,
                        """

                        | line |  | due now |
                        | --: | --- | --: |
                        | 8 | Rapid Reaction Force | 14,000 |
                        |  | if grave | 0 |
                        """,
                        """
                        <div class="scroll" tabindex="0" role="region" aria-label="Table: due now">
                        <table role="table" class="stack">
                        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="line">line</th>\
                        <td role="cell"></td><th scope="col" role="columnheader" class="numbers">due now</th></tr></thead>
                        <tbody role="rowgroup">
                        <tr role="row"><td role="cell" class="line" data-l="line">8</td>\
                        <th scope="row" role="rowheader">Rapid Reaction Force</th>\
                        <td role="cell" class="numbers" data-l="due now">14,000</td></tr>
                        <tr role="row"><td role="cell" class="line" data-l="line"></td>\
                        <th scope="row" role="rowheader">if grave</th>\
                        <td role="cell" class="numbers" data-l="due now">0</td></tr>
                        </tbody>
                        </table>
                        </div>
                        """),
                of(
                        "status and words that are kept together",
                        new Block.Paragraph(Phrase.EMPTY
                                .status("owed now", "owed")
                                .text(" since ")
                                .keep("28 June 2009")),
                        "owed now since 28 June 2009\n",
                        "\n**owed now** since 28 June 2009\n",
                        "<p><span class=\"st owed\"><svg class=\"sy\" aria-hidden=\"true\" focusable=\"false\">"
                                + "<use href=\"#_s-owed\"/></svg>owed now</span> since <span class=\"keep\">28 June 2009</span></p>\n"),
                of(
                        "figure",
                        new Block.Figure("Map", "Russia lies in the north", "<svg></svg>"),
                        "Map: Russia lies in the north\n",
                        "\n**Map**: Russia lies in the north\n",
                        """
                        <figure role="group" aria-label="Map">
                        <p class="name">Map</p>
                        <svg></svg>
                        <figcaption>
                        <details class="words"><summary>In words</summary>\
                        <p class="told">Russia lies in the north</p></details>
                        </figcaption>
                        </figure>
                        """),
                of(
                        "figure that the reader may switch",
                        new Block.Figure(
                                "Map",
                                "one",
                                "<svg></svg>",
                                List.of(new Block.Key("<svg/>", "waits")),
                                List.of(new Block.View("A", "Map A", "one"), new Block.View("B", "Map B", "two")),
                                "from an atlas"),
                        "Map: one\n",
                        "\n**Map**: one\n",
                        """
                        <figure role="group" aria-label="Map">
                        <p class="name">Map</p>
                        <div class="tools js" hidden="" role="group" aria-label="What is shown">
                        <button type="button" data-view="0" aria-pressed="true" data-title="Map A" data-text="one">A</button>
                        <button type="button" data-view="1" aria-pressed="false" data-title="Map B" data-text="two">B</button>
                        </div>
                        <svg></svg>
                        <figcaption>
                        <ul class="legend">
                        <li><svg/> waits</li>
                        </ul>
                        <details class="words"><summary>In words</summary><p class="told">one</p></details>
                        <p>from an atlas</p>
                        </figcaption>
                        </figure>
                        """),
                of(
                        "part that folds",
                        new Block.Fold(
                                Phrase.of("Armenia waits"), false, List.of(new Block.Paragraph(Phrase.of("because")))),
                        "Armenia waits\n\nbecause\n",
                        "\nArmenia waits\n\nbecause\n",
                        """
                        <details class="fold"><summary>Armenia waits</summary>
                        <div>
                        <p>because</p>
                        </div>
                        </details>
                        """));
    }

    private static Arguments of(String what, Block block, String text, String markdown, String html) {
        return Arguments.of(what, block, text, markdown, html);
    }

    private static Block.Point point(String text, Block.Point... below) {
        return new Block.Point(null, Phrase.of(text), List.of(below));
    }

    private static Block.Row row(Tone tone, String... cells) {
        return new Block.Row(tone, cells(cells));
    }

    private static List<Phrase> cells(String... cells) {
        return Stream.of(cells).map(Phrase::of).toList();
    }

    private static Block.Line line(int number, String text) {
        return new Block.Line(number, Phrase.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void blockIsWritten(String what, Block block, String text, String markdown, String html) {
        Page page = new Page("T", List.of(block));
        assertThat(PageFormat.TEXT.write(page, 80)).isEqualTo("T\n" + text);
        assertThat(PageFormat.MARKDOWN.write(page, 80)).isEqualTo("# T\n" + markdown);
        String whole = PageFormat.HTML.write(page, 80);
        assertThat(whole.substring(whole.indexOf("<main id") + 17, whole.indexOf("</main>")))
                .isEqualTo(html);
    }

    @Test
    void footnotesAreNumberedAsTheyStandAndLeadBack() {
        Page page = new PageBuilder("T")
                .paragraph(Phrase.of("b")
                        .note("two")
                        .text(", a")
                        .note("one")
                        .text(", b")
                        .note("two")
                        .note("one"))
                .add(new Block.Footnotes(List.of(
                        new Block.Footnote("one", Phrase.of("Pop 2009")),
                        new Block.Footnote("two", Phrase.of("the treaty")))))
                .build();
        assertThat(PageFormat.TEXT.write(page, 80))
                .isEqualTo("T\nb[2], a[1], b[2][1]\n\n  [1] Pop 2009\n  [2] the treaty\n");
        assertThat(PageFormat.MARKDOWN.write(page, 80))
                .endsWith("b[^2], a[^1], b[^2][^1]\n\n[^1]: Pop 2009\n[^2]: the treaty\n");
        assertThat(PageFormat.HTML.write(page, 80))
                .contains(
                        "b<sup><a href=\"#note-2\" id=\"ref-2\" aria-label=\"note 2\">2</a></sup>",
                        ", b<sup><a href=\"#note-2\" aria-label=\"note 2\">2</a></sup><sup>,</sup><sup>")
                .doesNotContain("b</sup>,", ", a<sup>,")
                .contains("<li id=\"note-2\">the treaty <a href=\"#ref-2\"");
        Page dangling = new PageBuilder("T").paragraph(Phrase.EMPTY.note("x")).build();
        assertThatThrownBy(() -> PageFormat.TEXT.write(dangling, 80)).hasMessage("no footnote x");
    }

    @Test
    void severalPagesAreDividedInTextAndPartsOfOneElsewhere() {
        Page page = new PageBuilder("One").heading(2, "Answer").paragraph("yes").build();
        List<Page> pages = List.of(page, page);
        assertThat(PageFormat.TEXT.write(pages, 20))
                .isEqualTo("One\n\nANSWER\nyes\n\n====================\n\nOne\n\nANSWER\nyes\n");
        assertThat(PageFormat.MARKDOWN.write(pages, 20))
                .isEqualTo("# 2 pages\n\n## One\n\n### Answer\n\nyes\n\n## One\n\n### Answer\n\nyes\n");
    }

    @Test
    void firstBlockStandsCloseToTheTitleAndOthersApart() {
        Page page = new PageBuilder("T")
                .paragraph("a")
                .paragraph("b")
                .heading(2, "h")
                .point(1, "c")
                .point(2, "d")
                .step(Phrase.of("e"))
                .build();
        assertThat(PageFormat.TEXT.write(page, 80)).isEqualTo("T\na\n\nb\n\nH\n  c\n      d\n\n1. e\n");
    }

    @Test
    void partsOfABriefStandCloseAndWrapUnderTheirText() {
        Page page = new PageBuilder("T")
                .labelled("Facts", Phrase.of("one two three four"), Phrase.of("five"))
                .labelled("Not used", Phrase.of("six"))
                .add(new Block.Lines("Who", List.of(line(1, "one two three four five six"), line(2, "seven"))))
                .paragraph("after")
                .add(new Block.Lines("", List.of(Block.Line.of(Phrase.of("apart")))))
                .build();
        assertThat(PageFormat.TEXT.write(page, 24)).isEqualTo("""
                T
                FACTS    one two three
                         four
                         five
                NOT USED six
                WHO
                 1  one two three four
                    five six
                 2  seven

                after

                    apart
                """);
    }

    @Test
    void noLineEndsWithinWordsThatAreKept() {
        Page page = new PageBuilder("T")
                .paragraph(Phrase.of("It owes under ")
                        .keep("art. 4")
                        .text(", since ")
                        .keep("28 June 2009")
                        .text("."))
                .build();
        assertThat(PageFormat.TEXT.write(page, 18)).isEqualTo("T\nIt owes under\nart. 4, since\n28 June 2009.\n");
    }

    @Test
    void classOfAStatusIsAWord() {
        assertThatThrownBy(() -> Phrase.EMPTY.status("now", "a\" onclick=\"b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointBelowNoneIsRefused() {
        assertThatThrownBy(() -> new PageBuilder("T").point(2, "a")).hasMessage("a point of level 2 below none");
    }
}
