package casus.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.Schemas;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.flip.Awaited;
import casus.flip.AwaitedAct;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file to begin with says what its kind of event can say, and nothing else; each comment of it may be taken in. */
class ScenarioTemplateTest {
    private static final LocalDate DAY = LocalDate.parse("2009-06-28");

    /** As {@code schema scenario} prints it. */
    private static final Schema SCHEMA = Schemas.of(ScenarioSchema.shipped().listing(Fixtures.registry()));

    private static SortedSet<String> kinds() {
        return Kinds.EVENTS;
    }

    private static String text(String kind) {
        return ScenarioTemplate.of("my", DAY, Map.of("kind", kind), Fixtures.registry());
    }

    private static Scenario read(String text) {
        return Draft.of(text, "my.yaml").read(List.of(), Optional.empty(), Fixtures.registry());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofEveryKindIsAScenarioWhoseEventCounts(String kind) {
        Scenario scenario = read(text(kind));
        assertThat(SCHEMA.validate(text(kind), InputFormat.YAML)).isEmpty();
        assertThat(scenario.id()).isEqualTo("my");
        assertThat(scenario.asOf()).isEqualTo(DAY);
        assertThat(scenario.title()).isNotEqualTo("untitled").matches("[A-Z].*[a-z]");
        assertThat(scenario.acts())
                .hasSize(1)
                .allMatch(act -> act.unusedBecause().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKeyThatIsACommentMayBeTakenIn(String kind) {
        List<String> lines = text(kind).lines().toList();
        List<Integer> comments = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) if (lines.get(at).matches(" *# \\w+: .*")) comments.add(at);
        assertThat(comments).hasSizeGreaterThan(3);
        for (int at : comments) {
            List<String> one = new ArrayList<>(lines);
            one.set(at, lines.get(at).replaceFirst("# ", ""));
            String taken = String.join("\n", one) + "\n";
            assertThat(read(taken)).as(lines.get(at)).isNotNull();
            assertThat(SCHEMA.validate(taken, InputFormat.YAML))
                    .as(lines.get(at))
                    .isEmpty();
        }
    }

    /** The Council (tt-crrf-decider-consensus), the doubting host (C61) and Uzbekistan itself (S39) have to act first. */
    @Test
    void ofAnIncursionTheActsThatItsDutiesWaitForAreFound() {
        Draft draft = Draft.of(text("armed-incursion"), "my.yaml");
        Registry registry = Fixtures.registry();
        try (AssessmentEngine engine = Fixtures.engine()) {
            assertThat(Awaited.of(
                            read(draft.text()),
                            engine.assess(read(draft.text())),
                            registry,
                            Fixtures.rules().values(),
                            draft.paths(),
                            changes -> draft.read(changes, Optional.empty(), registry),
                            engine::results))
                    .extracting(AwaitedAct::doing)
                    .contains(
                            "decisions.+={body: csto-csc, matter: crrf/deployment, outcome: adopted}",
                            "hostConsents.TJK=given",
                            "nationalDecisions.UZB=approved",
                            "requests.+={by: TJK, to: csto, for: military-assistance}")
                    .doesNotContain("hostConsents.TJK=withheld", "nationalDecisions.UZB=refused");
        }
    }

    /** Each act may be taken in with the line over it, and then the crisis no longer waits for it. */
    @Test
    void whatIsAwaitedMayBeTakenIn() {
        List<String> changes = List.of(
                "decisions.+={body: csto-csc, matter: crrf/deployment, outcome: adopted}",
                "decisions.+={body: csto-csc, matter: crdf/deployment, outcome: adopted}",
                "hostConsents.TJK=given");
        String end = ScenarioTemplate.awaited(changes);
        assertThat(read(text("armed-incursion") + end).acts()).hasSize(1);
        String taken = end.replaceAll("(?m)^# (?=\\w+:$| )", "");
        assertThat(read(text("armed-incursion") + taken).acts()).hasSize(4);
        assertThat(ScenarioTemplate.awaited(List.of())).contains("Nothing").doesNotContain("decisions");
    }
}
