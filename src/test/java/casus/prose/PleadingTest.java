package casus.prose;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Schemas;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.Grade;
import casus.page.PageFormat;
import casus.report.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides have what the sources give them, and nothing else. */
class PleadingTest {
    private static final AssessmentEngine ENGINE = Fixtures.engine();
    private static final Registry REGISTRY = Fixtures.registry();
    private static final String INCURSION = "tjk-incursion-2009";
    private static final String UZBEKISTAN = "duty:crrf/contribute:UZB:incursion";
    private static final int PAGE = 50;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Memorandum.Pair pair(String scenario, String id) {
        return Pleading.of(ENGINE.assess(Fixtures.scenario(scenario)), REGISTRY, id, null, null)
                .orElseThrow();
    }

    private static List<String> cites(Memorandum side) {
        return side.argued().stream()
                .flatMap(step -> step.sentence().cites().stream())
                .toList();
    }

    /**
     * pop-uzbekistan-signs-with-reservations carries the one side; tt-crrf-uzbekistan-not-signed (its Foreign Ministry), the
     * protocol of February and the reservations of June the other. They part on whether it signed (T06).
     */
    @Test
    void onUzbekistanIn2009TheSidesPartOnItsSignature() {
        Memorandum.Pair pair = pair(INCURSION, UZBEKISTAN);
        assertThat(pair.forIt().contested()).isTrue();
        assertThat(pair.against().contested()).isTrue();
        assertThat(cites(pair.forIt()))
                .contains("pop-uzbekistan-signs-with-reservations")
                .doesNotContain("tt-crrf-uzbekistan-not-signed");
        assertThat(cites(pair.against()))
                .contains(
                        "tt-crrf-uzbekistan-not-signed",
                        "pop-uzbekistan-protocol",
                        "pop-uzbekistan-signs-with-reservations",
                        "pop-uzbekistan-forces-conditional");
        assertThat(pair.against().steps().get(0).sentence().text()).contains("did not sign");
        assertThat(pair.against().steps())
                .flatExtracting(step -> step.sentence().cites())
                .as("that it did not sign is no argument of who says that it is bound")
                .doesNotContain("pop-uzbekistan-protocol", "pop-uzbekistan-forces-conditional");
        assertThat(pair.against().alternative().premise()).isEqualTo("Pop 2009 has it");
        assertThat(pair.partings())
                .filteredOn(parting -> "T06".equals(parting.contest()))
                .singleElement()
                .satisfies(parting -> assertThat(parting.question()).contains("sign", "14 June 2009"));
        assertThat(pair.settling()).anyMatch(sentence -> sentence.text().contains("signed on 14 June 2009"));
    }

    /** What is awaited keeps it from falling due, and so it is told by the side against it; no source contests the duty. */
    @Test
    void whereAllSourcesAgreeTheOtherSideSaysSo() {
        Memorandum.Pair pair = pair(INCURSION, "duty:crrf/contribute:KAZ:incursion");
        assertThat(pair.forIt().contested()).isTrue();
        assertThat(pair.against().contested()).isFalse();
        assertThat(pair.against().submission().text()).startsWith("no source contests it");
        assertThat(pair.against().steps())
                .anyMatch(step -> step.sentence().text().contains("has not decided"));
        Memorandum.Pair belarus = pair(INCURSION, "duty:crrf/contribute:BLR:incursion");
        assertThat(belarus.forIt().contested()).isFalse();
        assertThat(belarus.forIt().submission().text()).startsWith("no source has the conclusion stand");
        assertThat(belarus.forIt().steps())
                .noneMatch(step -> step.sentence().text().startsWith("Belarus did not sign"));
    }

    /** pop-armenia-unclear is a doubt: it helps the side that denies. */
    @Test
    void aDoubtHelpsWhoDenies() {
        Memorandum.Pair pair = pair(INCURSION, "duty:crrf/contribute:ARM:incursion");
        assertThat(cites(pair.forIt())).contains("tt-crrf-armenia-signed").doesNotContain("pop-armenia-unclear");
        assertThat(cites(pair.against())).contains("pop-armenia-unclear");
    }

    /**
     * R14 (ps-cst-mutual-support, ps-csto-missing-capabilities) is against help in a quarrel of two members, R10
     * (ps-cis-became-formality) against reliance on the CIS, R12 (ps-bilateral-most-promising) for a treaty of two where a body
     * has refused; each says that it is no law. None says anything of a duty that is no help.
     */
    @ParameterizedTest
    @CsvSource({
        "kgz-attacked-by-kaz-2008, duty:cst-1992/mutual-defence:RUS:attack, false, ps-csto-missing-capabilities",
        "kgz-attacked-by-kaz-2008, duty:cst-1992/consultation:RUS:attack, false,",
        "history/geo-abkhazia-1994, duty:cis-peacekeeping-1992/peacekeeping:RUS:conflict, false, ps-cis-became-formality",
        "judgements/council-refuses-2009, duty:rus-kaz-defence-2003/mutual-defence:RUS:attack, true, ps-bilateral-most-promising",
    })
    void aJudgementHelpsTheSideThatItSpeaksFor(String scenario, String id, boolean isFor, String claim) {
        Memorandum.Pair pair = pair(scenario, id);
        assertThat(judgements(isFor ? pair.against() : pair.forIt())).isEmpty();
        List<Sentence> judged = judgements(isFor ? pair.forIt() : pair.against());
        if (claim == null) assertThat(judged).isEmpty();
        else
            assertThat(judged)
                    .singleElement()
                    .satisfies(one -> assertThat(one.cites())
                            .as("what others say of it is not the author's own")
                            .contains(claim)
                            .allMatch(cite -> cite.startsWith("ps-")));
    }

    private static List<Sentence> judgements(Memorandum side) {
        return side.argued().stream()
                .map(Memorandum.Argued::sentence)
                .filter(sentence -> sentence.text().contains("which is no law"))
                .toList();
    }

    @Test
    void theBestAuthorityStandsFirstAndTheWeakestStepIsNamed() {
        for (Memorandum side : List.of(
                pair(INCURSION, UZBEKISTAN).forIt(), pair(INCURSION, UZBEKISTAN).against())) {
            assertThat(side.steps().stream().map(Memorandum.Argued::grade))
                    .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
            Grade weakest = side.steps().get(side.weakest() - 1).grade();
            assertThat(side.steps())
                    .allMatch(step -> step.grade() == null || step.grade().compareTo(weakest) <= 0);
        }
        Memorandum.Alternative other = pair(INCURSION, UZBEKISTAN).against().alternative();
        Grade weakest = other.steps().get(other.weakest() - 1).grade();
        assertThat(other.steps())
                .allMatch(step -> step.grade() == null || step.grade().compareTo(weakest) <= 0);
    }

    /** What the treaties' own texts say is unknown to a reading of a study alone (decisions/0021). */
    @Test
    void aStudyAloneCitesNoText() {
        Assessment assessment = ENGINE.assess(Fixtures.scenario(INCURSION).under(List.of("pop-2009")));
        Memorandum.Pair pair =
                Pleading.of(assessment, REGISTRY, UZBEKISTAN, null, null).orElseThrow();
        assertThat(all(pair).flatMap(sentence -> sentence.cites().stream()).filter(REGISTRY.claims()::containsKey))
                .isNotEmpty()
                .noneMatch(cite -> REGISTRY.claims().get(cite).source().equals("treaty-texts"));
        assertThat(pair.against().contested()).isFalse();
    }

    /** Who has no source has what the file alone states, told as what it is and noted so; nothing is made of its words. */
    @Test
    void whatTheFileStatesIsKnownByItsGround() {
        Memorandum.Pair pair = pair(INCURSION, "duty:crrf/contribute:KAZ:incursion");
        assertThat(pair.against().steps())
                .extracting(Memorandum.Argued::sentence)
                .filteredOn(sentence -> sentence.text().startsWith("this rests on the file alone: "))
                .isNotEmpty()
                .allMatch(Ground.FILE::carries);
        Sentence odd = Sentence.stated("a state asks").with(List.of()).after("on 1 May ");
        assertThat(odd.ground()).isEqualTo(Ground.FILE);
        assertThat(Sentence.of("the file names an attack").ground()).isNull();
        for (Ground ground : Ground.values()) assertThat(REGISTRY.claims()).doesNotContainKey(ground.mark());
    }

    private static Stream<Sentence> all(Memorandum.Pair pair) {
        return Stream.of(
                        Stream.of(pair.forIt().submission(), pair.against().submission()),
                        Stream.of(pair.forIt(), pair.against())
                                .flatMap(side -> side.argued().stream())
                                .map(Memorandum.Argued::sentence),
                        pair.partings().stream().flatMap(parting -> parting.answers().stream()),
                        pair.settling().stream())
                .flatMap(sentences -> sentences);
    }

    /** Fifty duties and more, of crises all over the corpus: whatever is said stands on a work, on the file or on the records. */
    @Test
    void nothingIsWithoutAFootnote() {
        List<String> looked = new ArrayList<>();
        for (var file : Fixtures.everyFewScenarioFiles(7).toList()) {
            if (looked.size() >= 60) break;
            Assessment assessment = ENGINE.assess(Fixtures.scenario(file));
            assessment.all(Finding.Duty.class).stream().limit(8).forEach(duty -> {
                Pleading.of(assessment, REGISTRY, duty.id(), null, null).ifPresent(pair -> {
                    looked.add(duty.id());
                    assertThat(all(pair)).allSatisfy(sentence -> {
                        assertThat(sentence.cites())
                                .as(duty.id() + ": " + sentence.text())
                                .isNotEmpty();
                        assertThat(sentence.cites())
                                .allMatch(cite -> REGISTRY.claims().containsKey(cite)
                                        || Ground.of(cite).isPresent());
                    });
                    String text = text(pair, assessment, duty.bearer());
                    assertThat(parts(text))
                            .as(text)
                            .allMatch(part -> part.lines().count() <= PAGE);
                    assertThat(noted(text)).as(text).allMatch(step -> step.contains("["));
                });
            });
        }
        assertThat(looked).hasSizeGreaterThanOrEqualTo(50);
    }

    private static String text(Memorandum.Pair pair, Assessment assessment, String bearer) {
        byte[] bytes = PageFormat.TEXT.bytes(
                List.of(new MemorandumPage(pair, REGISTRY)
                        .page(assessment.scenario().title(), bearer)),
                PageFormat.WIDTH);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> parts(String text) {
        return List.of(text.split("MEMORANDUM (FOR|AGAINST)|WHERE THE TWO PART|WHAT WOULD SETTLE IT", -1));
    }

    /** The numbered steps as they are printed. */
    private static List<String> noted(String text) {
        return List.of(text.split("\n(?=[0-9]+\\. )", -1)).stream()
                .skip(1)
                .map(step -> step.split("\n\n", -1)[0])
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        INCURSION + ", " + UZBEKISTAN,
        "kgz-unrest-2005, duty:cst-1992/mutual-defence:RUS:unrest",
        "kaz-threat-2008, engagement:cst-1992/mutual-defence:threat",
    })
    void itsJsonIsAsItsSchemaSays(String scenario, String id) {
        Assessment assessment = ENGINE.assess(Fixtures.scenario(scenario));
        Memorandum.Pair pair =
                Pleading.of(assessment, REGISTRY, id, "RUS", null).orElseThrow();
        String json = Json.pretty(new MemorandumPage(pair, REGISTRY).json(assessment, id));
        assertThat(Schemas.faults("plea", json)).isEmpty();
    }

    /** Each side has its heading, and notes stand under both. */
    @Test
    void aDocumentHoldsBoth() {
        Assessment assessment = ENGINE.assess(Fixtures.scenario(INCURSION));
        Memorandum.Pair pair =
                Pleading.of(assessment, REGISTRY, UZBEKISTAN, "TJK", "UZB").orElseThrow();
        var page = new MemorandumPage(pair, REGISTRY).page("Title", "UZB");
        String html = new String(PageFormat.HTML.bytes(List.of(page), PageFormat.WIDTH), StandardCharsets.UTF_8);
        assertThat(html)
                .contains(
                        "on behalf of Tajikistan; it would bind Uzbekistan",
                        "on behalf of Uzbekistan, the state it would bind",
                        "Ministry of Foreign Affairs of Uzbekistan");
        assertThat(PageFormat.DOCX.bytes(List.of(page), PageFormat.WIDTH)).isNotEmpty();
    }
}
