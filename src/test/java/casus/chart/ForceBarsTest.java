package casus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import casus.chart.ForceBars.Force;
import casus.chart.ForceBars.Kind;
import casus.chart.ForceBars.Row;
import casus.chart.ForceBars.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Bars are as long as their figures, and doubt is seen. */
class ForceBarsTest {
    private static final Force FORCE = new Force(
            "A force, Moscow 2009",
            List.of(
                    new Row(
                            Kind.PLEDGED,
                            "12,000",
                            "of two states",
                            List.of(
                                    new Share("Russia", "RUS", 8000, false),
                                    new Share("Kazakhstan", "KAZ", 4000, false))),
                    new Row(
                            Kind.SIGNED,
                            "8,000 to 12,000",
                            "",
                            List.of(
                                    new Share("Russia", "RUS", 8000, false),
                                    new Share("Kazakhstan", "KAZ", 4000, true))),
                    new Row(Kind.DUE_NOW, "0", "in every source", List.of())));

    private static Document drawn(int scale) {
        return Drawings.parsed(ForceBars.of("bars", FORCE, scale).svg());
    }

    private static List<Element> pieces(Document svg, String css) {
        return Drawings.all(svg, "rect").stream()
                .filter(piece -> piece.getAttribute("class").equals(css))
                .toList();
    }

    @Test
    void lengthsFollowOneScale() {
        assertThat(FORCE.longest()).isEqualTo(12000);
        assertThat(pieces(drawn(16000), "b1"))
                .extracting(piece -> piece.getAttribute("width"))
                .containsExactly("50.000%", "25.000%");
    }

    @Test
    void doubtIsHatchedAtTheEnd() {
        assertThat(pieces(drawn(16000), "bd"))
                .singleElement()
                .satisfies(piece -> assertThat(piece.getAttribute("fill")).isEqualTo("url(#bars-doubt)"))
                .satisfies(piece -> assertThat(piece.getAttribute("x")).isEqualTo("50.000%"));
    }

    @Test
    void wordsHaveAllFigures() {
        assertThat(ForceBars.of("bars", FORCE, 12000).text())
                .isEqualTo("Pledged: 12,000, of two states (Russia 8,000; Kazakhstan 4,000)."
                        + " Signed: 8,000 to 12,000 (Russia 8,000; Kazakhstan 4,000, in doubt)."
                        + " Due now: 0, in every source.");
    }

    @Test
    void aTotalWithoutSharesIsOnePieceWithoutAName() {
        Force total = new Force(
                "T",
                List.of(new Row(
                        Kind.PLEDGED, "4,000", "shares not reported", List.of(new Share("", "", 4000, false)))));
        Document svg = Drawings.parsed(ForceBars.of("bars", total, 16000).svg());
        assertThat(pieces(svg, "b1")).hasSize(1);
        assertThat(Drawings.all(svg, "text"))
                .noneMatch(text -> text.getAttribute("class").startsWith("bl"));
    }

    @Test
    void aPieceTooShortForANameHasTheCodeOrNothing() {
        assertThat(Drawings.all(drawn(120000), "text").stream().map(Element::getTextContent))
                .doesNotContain("Kazakhstan 4,000");
    }

    @Test
    void wordsForANarrowScreenAreNotSeenElsewhere() {
        assertThat(Drawings.all(drawn(16000), "text").stream()
                        .filter(text -> text.getAttribute("class").matches("bl n( .*)?")))
                .isNotEmpty()
                .allMatch(text -> text.getAttribute("display").equals("none"));
    }

    @Test
    void drawingStandsByItself() {
        Drawings.standsByItself(drawn(16000));
        Drawings.standsByItself(drawn(0));
    }
}
