package casus.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.Fixtures;
import casus.clause.RuleCard;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.document.Content;
import casus.engine.AssessmentEngine;
import casus.model.Participation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whoever changes a step, a fact, the answer, a record or a rule is found out: 200 changes by chance. */
class TamperingTest {
    private static final int STEPS = 140;
    private static final int RECORDS = 30;
    private static final int RULES = 30;
    private static final int ACTS = 8;
    private static final int SEED = 11;
    private static final int LAW_OF_EVENT = 10;
    /** Files whose entries are no records, and may have the name of one. */
    private static final List<String> LISTS = List.of("mechanisms", "names", "works", "claims", "contests", "sources");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Random chance = new Random(SEED);

    @TempDir
    private static Path folder;

    private static Path proof;
    private static Path program;
    private static Path parties;

    @BeforeAll
    static void prove() throws IOException {
        assumeTrue(Checker.isPossible(), "there is no python3 of 3.9 or later here, so no proof is checked");
        try (AssessmentEngine engine = Fixtures.engine()) {
            proof = Checker.prove(
                    engine, Fixtures.SCENARIOS.resolve("tjk-incursion-2009.yaml"), folder.resolve("true.proof.json"));
        }
        for (Path from : List.of(Fixtures.RULES, Fixtures.DATA)) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        program = Files.copy(Checker.PROGRAM, folder.resolve("check_proof.py"));
        parties = Files.copy(Checker.PARTIES, folder.resolve("check_parties.py"));
    }

    @AfterAll
    static void theCopyHoldsAsBefore() {
        for (Path one : proof == null ? List.<Path>of() : List.of(program, parties))
            assertThat(Checker.check(one, List.of(proof)).lines()).allMatch(line -> line.startsWith("holds"));
    }

    private ObjectNode tree;
    private String reading;
    private ArrayNode steps;
    private ArrayNode facts;

    @BeforeEach
    void read() {
        tree = (ObjectNode) JSON.readTree(proof.toFile());
        reading = tree.get("readings")
                .get(chance.nextInt(tree.get("readings").size()))
                .asString();
        steps = (ArrayNode) tree.get("steps").get(reading);
        facts = (ArrayNode) tree.get("facts");
    }

    @Test
    void aChangedStepIsFound() throws IOException {
        List<Consumer<TamperingTest>> ways = List.of(
                TamperingTest::leaveOut,
                TamperingTest::concludeAnother,
                TamperingTest::restOnAnother,
                TamperingTest::citeAnotherRule,
                TamperingTest::rewordConclusion,
                TamperingTest::changeAnswer,
                TamperingTest::putFirst);
        List<Path> changed = new ArrayList<>();
        for (int at = 0; at < STEPS; at++) {
            read();
            ways.get(at % ways.size()).accept(this);
            changed.add(written("step-" + at));
        }
        assertThat(Checker.check(changed).lines()).hasSize(STEPS).allMatch(line -> line.startsWith("fails"));
    }

    private Path written(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".proof.json"), tree.toString());
    }

    private ObjectNode anyStep() {
        return (ObjectNode) steps.get(chance.nextInt(steps.size()));
    }

    private int otherThan(int number) {
        int other = chance.nextInt(facts.size() - 1);
        return other < number ? other : other + 1;
    }

    private void leaveOut() {
        steps.remove(chance.nextInt(steps.size()));
    }

    private void concludeAnother() {
        ObjectNode step = anyStep();
        step.put("gives", otherThan(step.get("gives").asInt()));
    }

    private void restOnAnother() {
        ArrayNode from = (ArrayNode) anyStep().get("from");
        int at = chance.nextInt(from.size());
        from.set(at, IntNode.valueOf(otherThan(from.get(at).asInt())));
    }

    private void citeAnotherRule() {
        ObjectNode step = anyStep();
        List<String> others = new ArrayList<>(Fixtures.rules().keySet());
        others.remove(step.get("rule").asString());
        step.put("rule", others.get(chance.nextInt(others.size())));
    }

    private void rewordConclusion() {
        ArrayNode fact = (ArrayNode) facts.get(anyStep().get("gives").asInt());
        int at = 1 + chance.nextInt(fact.size() - 1);
        fact.set(at, StringNode.valueOf(fact.get(at).asString() + "x"));
    }

    private void changeAnswer() {
        ObjectNode statuses = (ObjectNode) tree.get("statuses");
        List<String> ids = List.copyOf(statuses.propertyNames());
        String id = ids.get(chance.nextInt(ids.size()));
        statuses.put(id, statuses.get(id).asString().equals("operative") ? "conditional" : "operative");
    }

    /** The last step rests on conclusions of others. */
    private void putFirst() {
        steps.insert(0, steps.remove(steps.size() - 1 - chance.nextInt(10)));
    }

    @Test
    void aChangedRecordIsFound() throws IOException {
        List<String> ids = List.copyOf(((ObjectNode) tree.get("records")).propertyNames());
        for (int at = 0; at < RECORDS; at++) {
            String id = ids.get(chance.nextInt(ids.size()));
            Path file = fileOf(id);
            String text = Files.readString(file);
            String changed = text.replaceFirst("(id: " + id + "(?:\\n    |, )\\w+: [\\[\"{]*)", "$1x");
            assertThat(changed).as(id).isNotEqualTo(text);
            assertThat(saidOf(file, text, changed, proof)).as(id).contains(id + " is not what the proof was made with");
        }
    }

    private static Path fileOf(String record) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isRecord = LISTS.stream().noneMatch(file.toString()::contains);
                if (isRecord && Files.readString(file).matches("(?s).*- \\{?id: " + record + "[,\\n].*")) return file;
            }
        }
        throw new AssertionError("no record " + record);
    }

    /** What the checker says where a file says something else; afterwards it says the same as before. */
    private static String saidOf(Path file, String text, String changed, Path asked) throws IOException {
        Files.writeString(file, changed);
        try {
            Checker.Said said = Checker.check(program, List.of(asked));
            assertThat(said.exit()).isEqualTo(1);
            return String.join("\n", said.lines());
        } finally {
            Files.writeString(file, text);
        }
    }

    @Test
    void aChangedRuleIsFound() throws IOException {
        for (int at = 0; at < RULES / 2; at++) {
            RuleCard card = firedWithEquality();
            assertThat(changed(card, card.text().replaceFirst(" == ", " != "), proof))
                    .contains(card.id() + " is not what the proof was made with");
        }
    }

    /** Whoever changes a rule may make the hashes fit; the steps do not: one does not follow, or one more does in an earlier reading. */
    @Test
    void aChangedRuleIsFoundByItsStepsWhereHashesAreMadeToFit() throws IOException {
        for (int at = 0; at < RULES / 2; at++) {
            read();
            RuleCard card = firedWithEquality();
            String other = card.text().replaceFirst(" == ", " != ");
            ((ObjectNode) tree.get("rules")).put(card.id(), Content.mark(other.replaceAll("\\s+", " ")));
            ((ObjectNode) tree.get("engine")).put("rules", hashWith(card, other));
            assertThat(changed(card, other, written("rule-" + at)))
                    .containsPattern("fails .*: (step \\d+ of .*" + card.id() + "|\\S+ leaves out a step: )");
        }
    }

    /** A rule that fired, whose first condition that compares asks for a fact, and for no absence. */
    private RuleCard firedWithEquality() {
        while (true) {
            RuleCard card =
                    Fixtures.rules().get(anyStep().get("rule").asString()).card();
            boolean first = card.text().lines().filter(line -> line.contains(" == ")).findFirst().stream()
                    .anyMatch(line -> !line.contains("not ") && !line.contains("exists "));
            if (first) return card;
        }
    }

    private static String hashWith(RuleCard changed, String other) {
        return Content.hash(Fixtures.rules().values().stream()
                .map(rule -> rule.id() + "\n"
                        + (rule.id().equals(changed.id()) ? other : rule.card().text()).replaceAll("\\s+", " ") + "\n")
                .toList());
    }

    /** A proof that has a state bound which is not, or free which is bound, in doubt, or by other acts. */
    @Test
    void aChangedPartyIsFound() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (String type : List.of("Party", "InForce", "Seat", "Declined")) {
            for (int at = 0; at < 5; at++) {
                read();
                ArrayNode fact = (ArrayNode) tree.get("facts").get(givenFact(type));
                int part = 1 + chance.nextInt(fact.size() - 1);
                if (fact.get(part).isArray())
                    fact.set(part, JSON.createArrayNode().add("cst-signed-1991"));
                else if (fact.get(part).asString().equals("YES")) fact.set(part, StringNode.valueOf("NO"));
                else if (fact.get(part).asString().equals("NO")) fact.set(part, StringNode.valueOf("YES"));
                else fact.set(part, StringNode.valueOf("x" + fact.get(part).asString()));
                changed.add(written(type + "-" + at));
            }
        }
        assertThat(Checker.check(Checker.PARTIES, changed).lines())
                .hasSize(changed.size())
                .allMatch(line -> line.startsWith("fails"));
    }

    /** What happened is judged by the law of that day, so that this law cannot be left out as a whole. */
    @Test
    void theStandingsOfADayThatAreLeftOutAreFound() throws IOException {
        String day =
                facts.get(tree.get("stated").get(0).asInt()).get(LAW_OF_EVENT).asString();
        assertThat(day).as("the law of the day of the event").isNotEqualTo("today");
        List<Set<String>> leftOut = List.of(
                Set.of("Party", "InForce", "Seat", "Declined"),
                Set.of("Party"),
                Set.of("InForce"),
                Set.of("Seat"),
                Set.of("Declined"));
        for (Set<String> types : leftOut) {
            read();
            tree.get("given").forEach(given -> leaveOut(types, day, (ArrayNode) given));
            assertThat(saidOf(Checker.PARTIES, written("without")))
                    .as(types.toString())
                    .startsWith("fails")
                    .contains("'" + day + "'")
                    .endsWith("the acts make it so, and the proof does not say it");
        }
    }

    private void leaveOut(Set<String> types, String day, ArrayNode given) {
        int before = given.size();
        for (int at = before - 1; at >= 0; at--) {
            JsonNode fact = facts.get(given.get(at).asInt());
            if (types.contains(fact.get(0).asString()) && fact.get(1).asString().equals(day)) given.remove(at);
        }
        assertThat(given.size()).isLessThan(before);
    }

    /** What is compared with no record must not say who is bound. */
    @Test
    void aFactOfTheLawAmongThoseOfTheScenarioIsFound() throws IOException {
        facts.add(JSON.readTree("[\"Party\", \"today\", \"crrf\", \"BLR\", \"YES\", \"\", []]"));
        ((ArrayNode) tree.get("stated")).add(facts.size() - 1);
        assertThat(saidOfBoth(written("smuggled")))
                .allMatch(line -> line.startsWith("fails") && line.contains("Party") && line.endsWith("has no path"));
    }

    @Test
    void aFactOfTheScenarioOrAConclusionAmongThoseOfTheLawIsFound() throws IOException {
        for (int number : List.of(
                tree.get("stated").get(0).asInt(), anyStep().get("gives").asInt())) {
            read();
            ((ArrayNode) tree.get("given").get(reading)).add(number);
            assertThat(saidOfBoth(written("given-" + number)))
                    .allMatch(line -> line.startsWith("fails") && line.endsWith("has no records"));
        }
    }

    @Test
    void aProofOfNoReadingIsNone() throws IOException {
        ((ArrayNode) tree.get("readings")).removeAll();
        assertThat(saidOfBoth(written("no-reading")))
                .allMatch(line -> line.startsWith("fails") && line.endsWith("it has no readings"));
    }

    /** A proof of another world is compared with less, so it must be one. */
    @Test
    void anAssumptionThatTheScenarioDoesNotMakeIsFound() throws IOException {
        ((ArrayNode) tree.get("assumptions")).add("leave KAZ cst-1992 2000-01-01");
        assertThat(saidOfBoth(written("assumed")))
                .allMatch(line -> line.startsWith("fails") && line.endsWith("its scenario assumes other things"));
    }

    @Test
    void aNameOfAPartThatIsNotKnownIsFound() throws IOException {
        ArrayNode parts = (ArrayNode) tree.get("types").get("Party");
        parts.set(0, StringNode.valueOf("day"));
        assertThat(saidOfBoth(written("renamed")))
                .allMatch(line ->
                        line.startsWith("fails") && line.endsWith("its facts have other names than are known here"));
    }

    private static List<String> saidOfBoth(Path asked) {
        return List.of(saidOf(Checker.PROGRAM, asked), saidOf(Checker.PARTIES, asked));
    }

    /** The one line of a checker that finds something. */
    private static String saidOf(Path checker, Path asked) {
        Checker.Said said = Checker.check(checker, List.of(asked));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.lines()).hasSize(1);
        return said.lines().get(0);
    }

    private int givenFact(String type) {
        List<Integer> numbers = new ArrayList<>();
        tree.get("given").get(reading).forEach(number -> {
            if (facts.get(number.asInt()).get(0).asString().equals(type)) numbers.add(number.asInt());
        });
        return numbers.get(chance.nextInt(numbers.size()));
    }

    /** Whoever dates an act otherwise may make the hashes fit, so that each record is the one that is named; the standing of states is not. */
    @Test
    void anActOfAnotherDayIsFoundWhereHashesAreMadeToFit() throws IOException {
        List<String> acts = ((ObjectNode) tree.get("records"))
                .propertyNames().stream()
                        .filter(id -> Fixtures.registry()
                                .find(Participation.class, id)
                                .isPresent())
                        .toList();
        assertThat(acts).hasSizeGreaterThan(20);
        for (int at = 0; at < ACTS; at++) {
            read();
            String act = acts.get(chance.nextInt(acts.size()));
            Path file = fileOf(act);
            String text = Files.readString(file);
            String changed =
                    text.replaceFirst("(id: " + act + "\\n(?:    [^\\n]*\\n)*?    when: )[^\\s]+", "$12090-01-01");
            assertThat(changed).as(act).isNotEqualTo(text);
            Files.writeString(file, changed);
            try {
                Registry other = DataFolder.load(folder.resolve("data"));
                ((ObjectNode) tree.get("records")).put(act, other.mark(act).orElseThrow());
                ((ObjectNode) tree.get("engine")).put("data", other.hash());
                Path fitted = written("act-" + at);
                assertThat(Checker.check(program, List.of(fitted)).lines())
                        .as(act)
                        .allMatch(line -> line.startsWith("holds"));
                assertThat(Checker.check(parties, List.of(fitted)).lines())
                        .as(act)
                        .allMatch(line -> line.startsWith("fails"));
            } finally {
                Files.writeString(file, text);
            }
        }
    }

    private static String changed(RuleCard card, String other, Path asked) throws IOException {
        Path file = folder.resolve("rules").resolve(Path.of(card.file()).getFileName());
        String text = Files.readString(file);
        assertThat(text).contains(card.text());
        return saidOf(file, text, text.replace(card.text(), other), asked);
    }
}
