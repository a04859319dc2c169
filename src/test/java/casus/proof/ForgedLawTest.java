package casus.proof;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.data.DataFolder;
import casus.data.Registry;
import casus.document.Content;
import casus.model.Participation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whoever says of a state that it is bound, or that it is not, against the acts, is found out; so is who leaves the law of a day out. */
final class ForgedLawTest extends ForgedProof {
    private static final int ACTS = 8;
    private static final int LAW_OF_EVENT = 10;

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

    /** The day is what the scenario says under {@code asOf}, not what another of its texts looks like. */
    @Test
    void aDayThatOnlyTheTitleSaysIsFound() throws IOException {
        titled("\uD83D\uDE80 4:asOf,TEXT10:2011-01-01,");
        assertThat(Checker.check(Checker.PARTIES, List.of(written("titled"))).lines())
                .as("the day of the scenario under any title")
                .allMatch(line -> line.startsWith("holds"));
        ((ObjectNode) tree.get("scenario")).put("asOf", "2011-01-01");
        Path forged = written("titled-day");
        assertThat(Checker.check(List.of(forged)).lines()).allMatch(line -> line.startsWith("holds"));
        assertThat(saidOf(Checker.PARTIES, forged)).startsWith("fails").endsWith("its scenario is not of 2011-01-01");
    }

    /** Otherwise the law would be compared with nothing. */
    @Test
    void anAssumptionThatOnlyTheTitleMakesIsFound() throws IOException {
        titled("6:assume,[{");
        ((ArrayNode) tree.get("assumptions")).add("leave KAZ cst-1992 2000-01-01");
        assertThat(saidOfBoth(written("titled-assumption")))
                .allMatch(line -> line.startsWith("fails") && line.endsWith("its scenario assumes other things"));
    }

    /** Makes it the proof of a scenario of another title, with the hash that this has. */
    private void titled(String title) {
        ObjectNode scenario = (ObjectNode) tree.get("scenario");
        String before = measured(scenario.get("title").asString());
        String content = scenario.get("content").asString();
        assertThat(content).contains(before);
        String other = content.replace(before, measured(title));
        scenario.put("title", title).put("content", other).put("hash", Content.hash(List.of(other)));
    }

    private static String measured(String text) {
        return text.length() + ":" + text + ",";
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
}
