package casus.engine;

import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TupleSets;
import org.drools.core.phreak.PhreakJoinNode;
import org.drools.core.phreak.PhreakNetworkNodeFactoryImpl;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.JoinNode;
import org.drools.core.reteoo.LeftTupleSink;

/**
 * Makes the rule engine stop when its thread is interrupted while it joins facts, not only between two firings: conditions
 * that nothing ties together multiply, and such a join may never come to a firing. Found by the engine as a service.
 */
public final class WatchedJoins extends PhreakNetworkNodeFactoryImpl {
    /** For the engine, which makes it. */
    public WatchedJoins() {}

    @Override
    public PhreakJoinNode createPhreakJoinNode(ReteEvaluator evaluator) {
        return new WatchedJoin(evaluator);
    }

    private static final class WatchedJoin extends PhreakJoinNode {
        WatchedJoin(ReteEvaluator evaluator) {
            super(evaluator);
        }

        @Override
        @SuppressWarnings("rawtypes") // as it is declared
        public void doNode(
                JoinNode node,
                LeftTupleSink sink,
                BetaMemory memory,
                TupleSets source,
                TupleSets staged,
                TupleSets target) {
            super.doNode(node, sink, memory, source, staged, new WatchedTuples(target));
        }
    }
}
