package casus.proof;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.clause.RuleCard;
import casus.document.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whoever changes a step, a fact, the answer, a record or a rule is found out: 200 changes by chance. */
final class TamperingTest extends ForgedProof {
    private static final int STEPS = 140;
    private static final int RECORDS = 30;
    private static final int RULES = 30;

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

    /** Whoever changes a rule may make the hashes fit; the steps do not: one of its own or one that asks for an absence does not follow, or one more does. */
    @Test
    void aChangedRuleIsFoundByItsStepsWhereHashesAreMadeToFit() throws IOException {
        for (int at = 0; at < RULES / 2; at++) {
            read();
            RuleCard card = firedWithEquality();
            String other = card.text().replaceFirst(" == ", " != ");
            ((ObjectNode) tree.get("rules")).put(card.id(), Content.mark(other.replaceAll("\\s+", " ")));
            ((ObjectNode) tree.get("engine")).put("rules", hashWith(card, other));
            assertThat(changed(card, other, written("rule-" + at)))
                    .as(card.id())
                    .containsPattern("fails .*: (step \\d+ of |\\S+ leaves out a step: )");
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

    private static String changed(RuleCard card, String other, Path asked) throws IOException {
        Path file = folder.resolve("rules").resolve(Path.of(card.file()).getFileName());
        String text = Files.readString(file);
        assertThat(text).contains(card.text());
        return saidOf(file, text, text.replace(card.text(), other), asked);
    }
}
