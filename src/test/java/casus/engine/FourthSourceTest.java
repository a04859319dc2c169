package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Folders;
import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.diagnostics.Problem;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.rulebase.Linter;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A source is data. Two are added to a copy of the data, in a file of their own: one that borrows from all and claims nothing,
 * and one that borrows the same and says one thing otherwise. The rules stay as they are.
 */
class FourthSourceTest {
    private static final String LENDER = "treaty-texts";
    private static final String SILENT = "handbook-2026";
    private static final String SPEAKING = "commentary-2026";
    private static final String OWN = "crdf-5000-2001";
    private static final String LENT = "crdf-4000-2001";
    private static final String ADDED = """
            sources:
              - id: handbook-2026
                title: A handbook that follows the treaties' own wording
                year: 2026
                gatheredFrom: 1991-01-01
                gatheredUntil: 2026-11-29
                borrows: [treaty-texts, paramonov-stolpovski-2008, pop-2009]
              - id: commentary-2026
                title: A commentary that differs in one figure
                year: 2026
                gatheredFrom: 1991-01-01
                gatheredUntil: 2026-11-29
                borrows: [treaty-texts, pop-2009, paramonov-stolpovski-2008]
            claims:
              - id: commentary-crdf-size
                source: commentary-2026
                locator: "p. 1"
                statement: "The force of 2001 counts 5,000 men from August 2001."
                grade: study
            strengths:
              - id: crdf-5000-2001
                force: crdf
                personnel: 5000
                from: 2001-08
                insteadOf: [crdf-4000-2001]
                evidence: [commentary-crdf-size]
            """;

    @TempDir
    private static Path folder;

    private static Registry registry;
    private static final Map<Scenario, Map<String, ReadingResult>> ANSWERS = new LinkedHashMap<>();

    @BeforeAll
    static void theWholeCorpusIsAssessedUnderEach() throws IOException {
        Path data = Folders.copy(Fixtures.DATA, folder.resolve("data"));
        Files.writeString(data.resolve("added.yaml"), ADDED);
        registry = DataFolder.load(data);
        try (AssessmentEngine engine = new AssessmentEngine(registry, Fixtures.ruleBase(), "test")) {
            for (Scenario scenario : Fixtures.corpus()) {
                Map<String, ReadingResult> answers = new TreeMap<>();
                engine.results(scenario.under(List.of(LENDER, SILENT, SPEAKING)))
                        .forEach(answer -> answers.put(answer.reading(), answer));
                ANSWERS.put(scenario, answers);
            }
        }
    }

    @AfterAll
    static void theAnswersAreLetGo() {
        ANSWERS.clear();
    }

    @Test
    void aSourceThatBorrowsAndClaimsNothingAnswersAsItsFirstLender() {
        ANSWERS.forEach(
                (scenario, answers) -> assertThat(words(answers.get(SILENT)).keySet())
                        .as(scenario.file())
                        .isEqualTo(words(answers.get(LENDER)).keySet()));
    }

    @Test
    void itsOwnClaimChangesOnlyWhatRestsOnIt() {
        int differences = 0;
        for (Map.Entry<Scenario, Map<String, ReadingResult>> entry : ANSWERS.entrySet()) {
            ReadingResult own = entry.getValue().get(SPEAKING);
            ReadingResult lent = entry.getValue().get(LENDER);
            differences += differences(own, lent, OWN, entry.getKey());
            differences += differences(lent, own, LENT, entry.getKey());
        }
        assertThat(differences).isPositive();
    }

    @Test
    void noOtherReadingHoldsAnythingElseForIt() {
        Fixtures.registry()
                .entries()
                .forEach((id, entry) -> assertThat(readings(id))
                        .as(id)
                        .filteredOn(reading -> !List.of(SILENT, SPEAKING).contains(reading))
                        .isEqualTo(entry.provenance().readings()));
        assertThat(readings(OWN)).containsExactly(SPEAKING);
        assertThat(readings(LENT)).contains(SILENT, LENDER).doesNotContain(SPEAKING);
    }

    @Test
    void lintTellsOfASourceThatStandsInNoneOfTheListsOfItsLender() {
        List<Problem> problems =
                Linter.lint(Fixtures.RULES, registry, ScenarioSchema.shipped().statedWords());
        assertThat(problems).extracting(Problem::id).containsExactly("unlisted-source", "unlisted-source");
        assertThat(problems).noneMatch(Problem::isError);
        assertThat(problems.get(1).message())
                .contains("`" + SILENT + "`", "`" + LENDER + "`", "crdf/deployment/goes-to-any-member-in-danger");
    }

    private static List<String> readings(String record) {
        return registry.entries().get(record).provenance().readings();
    }

    /** Each conclusion in words that do not name the reading. */
    private static Map<String, Conclusion> words(ReadingResult result) {
        Map<String, Conclusion> words = new TreeMap<>();
        result.conclusions()
                .keySet()
                .forEach(conclusion ->
                        words.put(conclusion.toString().replace(result.reading(), "<reading>"), conclusion));
        return words;
    }

    /** How many conclusions one has and the other has not; each rests on the record. */
    private static int differences(ReadingResult one, ReadingResult other, String record, Scenario scenario) {
        Map<String, Conclusion> words = words(one);
        words.keySet().removeAll(words(other).keySet());
        Map<Conclusion, Boolean> known = new HashMap<>();
        for (Conclusion conclusion : words.values()) {
            assertThat(restsOn(one, conclusion, record, known))
                    .as(scenario.file() + ": " + conclusion)
                    .isTrue();
        }
        return words.size();
    }

    private static boolean restsOn(
            ReadingResult result, Conclusion conclusion, String record, Map<Conclusion, Boolean> known) {
        Boolean found = known.putIfAbsent(conclusion, false);
        if (found != null) return found;
        boolean rests = false;
        for (Support support : result.supports(conclusion)) {
            for (Object fact : support.facts()) {
                rests |= fact instanceof Given given && given.records().contains(record);
                rests |= fact instanceof Conclusion below && restsOn(result, below, record, known);
            }
        }
        known.put(conclusion, rests);
        return rests;
    }
}
