package casus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Schemas;
import casus.compare.Movement;
import casus.data.DraftLaw;
import casus.engine.AssessmentEngine;
import casus.report.Json;
import casus.scenario.Scenario;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drafts that come with the program show what their first lines say. */
class DraftsTest {
    private static final Path DRAFTS = Fixtures.SCENARIOS.resolve("drafts");

    private static DraftAsked.Found asked(String name, String... crises) {
        Path file = DRAFTS.resolve(name + ".draft.yaml");
        List<Scenario> all = Stream.of(crises).map(id -> Fixtures.scenario(id)).toList();
        return new DraftAsked(
                        DraftLaw.document(file, file.toString()),
                        Fixtures.kinds(),
                        Fixtures.registry(),
                        registry -> new AssessmentEngine(registry, Fixtures.ruleBase(), "test"))
                .over(new DraftAsked.Corpus("scenarios", all, 0), Optional.empty());
    }

    /**
     * Its own words: France and the United States help Armenia by their own decision, and at its request (general law:
     * tt-nicaragua-199-request). Both are allies of Türkiye (nat-1949).
     */
    @Test
    void aGuaranteeByStatesThatAreBoundToOthers() {
        DraftAsked.Found found =
                asked("armenia-guarantee", "arm-attack-2013", "arm-attack-2013-request", "history/arm-attack-2022-09");
        String duty = "duty:draft-armenia-guarantee/defence:FRA:attack";
        assertThat(moved(found))
                .hasSize(3)
                .allSatisfy(crisis -> assertThat(crisis)
                        .anyMatch(one -> one.id().equals(duty) && one.to().startsWith("conditional"))
                        .noneMatch(one -> one.id().contains(":RUS:")));
        assertThat(list(found, "collisions", Collision.class))
                .contains(new Collision("ARM", "TUR", List.of("FRA", "USA")));
        assertThat(list(found, "boundTwice", Map.class))
                .extracting(one -> one.get("state"))
                .contains("FRA", "USA");
        assertThat(list(found, "holes", Hole.class))
                .anyMatch(hole -> hole.answered() == Answer.NOBODY
                        && hole.where().equals("on disputed territory")
                        && hole.by().isEmpty()
                        && hole.kinds().contains("armed-attack"))
                .noneMatch(hole -> hole.where().isEmpty()
                        && hole.by().contains("by a state that is no party")
                        && hole.kinds().contains("armed-attack"));
        assertThat(list(found, "decides", Weight.class))
                .first()
                .satisfies(weight -> assertThat(weight.change()).contains("armed-attack"));
        assertThat(DRAFT_ANSWER.validate(Json.pretty(found.json()), InputFormat.JSON))
                .isEmpty();
    }

    /** Of two parties that fight one another each is owed help; of a threat alone the draft says that it is left out. */
    @Test
    void aTreatyAmongStatesThatHaveOne() {
        DraftAsked.Found found = asked(
                "central-asian-treaty",
                "history/kgz-tjk-war-2022",
                "kgz-raid-2004",
                "kaz-threat-2008",
                "kgz-raid-2000-11");
        assertThat(found.json().get("torn"))
                .isEqualTo(Map.of("scenarios/history/kgz-tjk-war-2022.yaml", List.of("TKM", "UZB")));
        assertThat(moved(found)).hasSize(1);
        assertThat(list(found, "boundTwice", Map.class))
                .filteredOn(one -> one.get("by").toString().contains("cst-1992"))
                .extracting(one -> one.get("state"))
                .containsExactly("KAZ", "KGZ", "TJK", "UZB");
    }

    /** What Uzbekistan keeps to itself rests on its protocol, and from 14 June 2009 on on its reservations too (C54, C58). */
    @Test
    void aTreatyLessWhatOnePartyKeepsToItself() {
        DraftAsked.Found found =
                asked("uzbek-protocol", "tjk-incursion-2009-uzb-refuses", "sco/rus-threat-2009", "arm-attack-2013");
        assertThat(moved(found))
                .hasSize(2)
                .allSatisfy(
                        crisis -> assertThat(crisis).anyMatch(one -> one.id().matches("duty:.*:UZB:.*")));
        assertThat(list(found, "holes", Hole.class)).isEmpty();
        assertThat(list(found, "decides", Weight.class))
                .extracting(Weight::change)
                .hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static List<List<Movement>> moved(DraftAsked.Found found) {
        return ((List<Map<String, Object>>) found.json().get("crises"))
                .stream().map(one -> (List<Movement>) one.get("moved")).toList();
    }

    @SuppressWarnings("unchecked") // what is put under a key is all of one kind
    private static <T> List<T> list(DraftAsked.Found found, String key, Class<T> kind) {
        assertThat((List<Object>) found.json().get(key)).allMatch(kind::isInstance);
        return (List<T>) found.json().get(key);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(DRAFTS)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhatTheSchemaSays(Path file) throws IOException {
        assertThat(DRAFT.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    private static final Schema DRAFT = Schemas.shipped("draft");
    private static final Schema DRAFT_ANSWER = Schemas.shipped("draft-answer");
}
