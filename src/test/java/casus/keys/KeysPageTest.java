package casus.keys;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Schemas;
import casus.assessment.Finding;
import casus.brief.AssessmentJson;
import casus.brief.BriefDocument;
import casus.data.Registry;
import casus.model.PreconditionRecord;
import casus.page.Block;
import casus.page.PageFormat;
import casus.page.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** How it is told who holds up and who sets free: in words, in a table, as JSON, drawn. */
class KeysPageTest {
    private static final Registry REGISTRY = Fixtures.registry();
    private static final String INCURSION = "tjk-incursion-2009";

    static Stream<Keys> three() {
        return Stream.of(INCURSION, "kgz-internal-conflict-2022", "tjk-drugs-2009")
                .map(KeysTest::keys);
    }

    @ParameterizedTest
    @MethodSource("three")
    void itsJsonIsAsItsSchemaSays(Keys keys) {
        assertThat(Schemas.faults("keys", KeysJson.json(keys))).isEmpty();
    }

    /** A row for each gate of each duty and reading, or for the duty where it has none. */
    @ParameterizedTest
    @MethodSource("three")
    void itsTableHasEachDutyInEachReading(Keys keys) {
        List<String> lines = KeysJson.csv(keys).lines().toList();
        assertThat(lines.get(0)).startsWith("conclusion,provision,bearer,event,reading,stands,holder");
        for (Hold hold : keys.holds()) {
            Finding.Duty duty = keys.duty(hold.duty());
            String start = hold.duty() + "," + duty.provision() + "," + duty.bearer() + "," + duty.event() + ","
                    + hold.reading() + "," + hold.stands().word();
            assertThat(lines).anyMatch(line -> line.startsWith(start));
        }
    }

    private static String text(String id, boolean drawn) {
        return text(KeysTest.keys(id), drawn);
    }

    private static String text(Keys keys, boolean drawn) {
        byte[] bytes = (drawn ? PageFormat.HTML : PageFormat.TEXT)
                .bytes(List.of(new KeysPage(keys, REGISTRY).page(drawn)), PageFormat.ENDLESS);
        return new String(bytes, StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    @Test
    void itIsTold() {
        assertThat(text(INCURSION, false))
                .contains(
                        "The Collective Security Council alone holds up the Rapid Reaction Force (13,000 to 14,000 men)",
                        "any of its seven members can refuse for it",
                        "Tajikistan alone holds up the Rapid Reaction Force (13,000 to 14,000 men) by its consent as host (Pop 2009)",
                        "its request, made on 29 June 2009, is its consent",
                        "Uzbekistan alone holds up its own contingent of the Rapid Reaction Force (no number pledged)",
                        "The Rapid Reaction Force: the Council and Tajikistan (Pop 2009); the Council (the treaty texts)");
        assertThat(text("tjk-incursion-2009-refused", false))
                .contains("The Council has refused on 2 July 2009: that holds up the Rapid Reaction Force.");
    }

    /** Of two decisions of a body each has its own day, and of two on one matter the last stands (contract, 12). */
    @Test
    void eachDecisionHasItsOwnDay(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("decided.yaml");
        String decisions = """
                decisions:
                  - {body: csto-csc, matter: crrf/deployment, outcome: refused, date: 2009-07-02}
                  - {body: csto-csc, matter: crrf/deployment, outcome: adopted, date: 2009-07-03}
                  - {body: csto-csc, matter: crdf/deployment, outcome: adopted, date: 2009-07-04}
                """;
        String crisis = Files.readString(Fixtures.SCENARIOS.resolve(INCURSION + "-all-adopted.yaml"));
        Files.writeString(
                file,
                crisis.replaceFirst("(?s)expect:.*", "")
                        .replaceFirst("(?m)^decisions:\\n.*\\n", Matcher.quoteReplacement(decisions)));
        assertThat(text(KeysTest.Crisis.of(file).keys(KeysTest.MOST), false))
                .contains(
                        "Council's decision, made on 3 July 2009, the Rapid Reaction Force would wait",
                        "Council's decision, made on 4 July 2009, the Rapid Deployment Force would wait",
                        "the Council's decision for the Rapid Reaction Force (3 July 2009)")
                .doesNotContain("2 July 2009");
    }

    /** No record says in which order a request, a decision and a consent have to come; what is done and what is not the file says. */
    @Test
    void actsAreToldAsMadeOrAwaitedInNoOrder() {
        assertThat(text(INCURSION, false))
                .contains("Tajikistan's request (29 June 2009).", "Acts awaited: the Council's decision;")
                .doesNotContain("Order:", ", then ");
        assertThat(text("tjk-incursion-2009-refused", false))
                .contains("Acts refused: the Council's decision for the Rapid Reaction Force (2 July 2009).");
    }

    /** What the records call what a duty waits for, and the consent of a host, are all the kinds of gates that there are. */
    @Test
    void everyKindOfGateHasItsWord() {
        List<String> words = new ArrayList<>(PreconditionRecord.GATES);
        words.add(PreconditionRecord.HOST_CONSENT);
        assertThat(casus.facts.Gate.KINDS).containsExactlyInAnyOrderElementsOf(words);
    }

    /** A pattern beside each colour, and the same in words. */
    @Test
    void aDocumentDrawsHoldersByWhatTheyHoldUp() {
        assertThat(text(INCURSION, true))
                .contains("<pattern", "Tajikistan, the Rapid Reaction Force: sources differ", "alone holds it up");
        assertThat(text("tjk-drugs-2009", true)).doesNotContain("<svg class=\"heat\"");
    }

    /** In a brief it says the same, picture and all, between whose decision is next and the map; lines have the brief's numbers only. */
    @Test
    void aBriefHasTheSame() {
        Keys keys = KeysTest.keys(INCURSION);
        List<Block> section = new KeysPage(keys, REGISTRY).section(true);
        List<Block> alone = new KeysPage(keys, REGISTRY).page(true).blocks();
        assertThat(section)
                .map(KeysPageTest::unnumbered)
                .isEqualTo(alone.stream().map(KeysPageTest::unnumbered).toList());
        JsonNode json = AssessmentJson.of(keys.assessment(), REGISTRY);
        List<Block> brief = BriefDocument.of(json, false, section).blocks();
        int at = Collections.indexOfSubList(brief, section);
        assertThat(at).isPositive();
        List<Block> without = new ArrayList<>(brief);
        without.subList(at, at + section.size()).clear();
        assertThat(without).isEqualTo(BriefDocument.of(json, false).blocks());
        assertThat(brief.get(at + section.size())).isEqualTo(new Block.Heading(2, null, Phrase.of("Map")));
        for (Block block : section)
            if (block instanceof Block.Lines lines)
                assertThat(lines.lines()).extracting(Block.Line::number).containsOnlyNulls();
    }

    private static Block unnumbered(Block block) {
        if (!(block instanceof Block.Lines lines)) return block;
        return new Block.Lines(
                lines.heading(),
                lines.lines().stream()
                        .map(line -> new Block.Line(null, line.text()))
                        .toList());
    }
}
