package casus.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.clause.RuleFiles;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.report.JsonReport;
import casus.rulebase.RuleBase.Sharing;
import casus.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answer hangs on what the rules and records say, not on their order, their files or the network they make. */
class ConfluenceTest {
    private static final List<String> PLAIN = answers(Fixtures.ruleBase(), Fixtures.registry());

    @Test
    void sharedBetaNodesChangeNoAnswer() {
        answersAreThePlainOnes(RuleBase.compile(files(), Sharing.ON), Fixtures.registry());
    }

    @Test
    void rulesSplitIntoFilesOfTheirOwnInAnyOrderChangeNoAnswer() {
        SortedMap<String, String> texts = new TreeMap<>();
        List<RuleCard> cards = cards();
        Collections.shuffle(cards, new Random(1));
        for (int i = 0; i < cards.size(); i++) {
            // a file is named after its mechanism; a folder in front gives the shuffled order
            texts.put(
                    String.format("%03d/%s.drl", i, fileOf(cards.get(i))),
                    header() + cards.get(i).text() + "\n");
        }
        answersAreThePlainOnes(RuleBase.compile(new RuleFiles("rules", texts), Sharing.OFF), Fixtures.registry());
    }

    @Test
    void rulesReversedWithinTheirFilesChangeNoAnswer() {
        SortedMap<String, String> texts = new TreeMap<>();
        files().texts().keySet().forEach(file -> texts.put(file, header()));
        List<RuleCard> cards = cards();
        cards.sort(java.util.Comparator.comparingInt(RuleCard::line).reversed());
        cards.forEach(card -> texts.merge(card.file().replaceFirst("^rules/", ""), card.text() + "\n", String::concat));
        RuleBase reversed = RuleBase.compile(new RuleFiles("rules", texts), Sharing.OFF);
        assertThat(reversed.rules().keySet()).isEqualTo(Fixtures.rules().keySet());
        answersAreThePlainOnes(reversed, Fixtures.registry());
    }

    @Test
    void shuffledRecordsChangeNoAnswer(@TempDir Path folder) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Stream<Path> walk = Files.walk(Fixtures.DATA)) {
            int number = 0;
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = data.resolve((50 - number++) + "-" + file.getFileName());
                Files.writeString(copy, shuffled(Files.readString(file)));
            }
        }
        Registry registry = DataFolder.load(data);
        assertThat(registry.hash()).isEqualTo(Fixtures.registry().hash());
        answersAreThePlainOnes(Fixtures.ruleBase(), registry);
    }

    /** One answer after another: all of them at once are no message. */
    private static void answersAreThePlainOnes(RuleBase rules, Registry registry) {
        List<String> answers = answers(rules, registry);
        assertThat(answers).hasSameSizeAs(PLAIN);
        for (int at = 0; at < answers.size(); at++) {
            String answer = answers.get(at);
            String plain = PLAIN.get(at);
            if (!answer.equals(plain))
                assertThat(answer.lines()).isEqualTo(plain.lines().toList());
        }
    }

    private static List<RuleCard> cards() {
        return new ArrayList<>(
                Fixtures.rules().values().stream().map(Rule::card).toList());
    }

    private static String header() {
        return "package casus.rules\nimport casus.facts.*;\nimport casus.model.Truth;\n";
    }

    private static String fileOf(RuleCard card) {
        if (card.isJudgement()) return "judgements";
        return card.isMethod() ? "general-rules" : card.mechanism();
    }

    private static RuleFiles files() {
        return RuleFiles.read(Fixtures.RULES);
    }

    /** Records of each topic in another order; comments between them go. */
    private static String shuffled(String text) {
        StringBuilder result = new StringBuilder();
        List<StringBuilder> records = new ArrayList<>();
        for (String line : text.lines()
                .filter(any -> !any.isBlank() && !any.strip().startsWith("#"))
                .toList()) {
            if (!line.startsWith(" ")) {
                flush(records, result);
                result.append(line).append('\n');
            } else {
                if (line.startsWith("  - ")) records.add(new StringBuilder());
                records.get(records.size() - 1).append(line).append('\n');
            }
        }
        flush(records, result);
        return result.toString();
    }

    private static void flush(List<StringBuilder> records, StringBuilder result) {
        Collections.shuffle(records, new Random(2));
        records.forEach(result::append);
        records.clear();
    }

    private static List<String> answers(RuleBase rules, Registry registry) {
        try (AssessmentEngine engine = new AssessmentEngine(registry, rules, "test")) {
            return Fixtures.scenarioFiles().stream()
                    .map(file -> ScenarioFile.read(file, file.toString(), List.of(), registry))
                    .map(scenario -> JsonReport.of(List.of(engine.assess(scenario)), registry))
                    .toList();
        }
    }
}
