package casus.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Fixtures;
import casus.diagnostics.InvalidKnowledge;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.drools.core.common.TupleSetsImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A join ends when nobody waits for it any more, and when there would be no end of it. */
class WatchedTuplesTest {
    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    /** As the time limit of a batch interrupts it. */
    @Test
    void anInterruptedThreadJoinsNothingMore() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new WatchedTuples(new TupleSetsImpl()).addInsert(null))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void conditionsThatNothingTiesTogetherAreStopped() {
        RuleBase rules = RuleBase.open(Path.of("src/test/resources/packs/free-facts"), ModelStore.NONE);
        try (AssessmentEngine engine = new AssessmentEngine(Fixtures.registry(), rules, "test")) {
            assertThatThrownBy(() -> engine.assess(Fixtures.scenario("tjk-incursion-2009")))
                    .isInstanceOf(InvalidKnowledge.class)
                    .hasMessageContaining("the conditions of a rule are met in more than");
        }
    }
}
