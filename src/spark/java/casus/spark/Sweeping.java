package casus.spark;

import casus.scenario.Grid;
import casus.sweep.WalkRows;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A sweep at one executor. What it has worked out stays for its later shares: an engine and its answers for each share
 * that runs at the same time as others.
 */
final class Sweeping {
    private static final Map<String, Sweeping> BEGUN = new ConcurrentHashMap<>();

    private final SweepPlan plan;
    private final Home.Opened home;
    private final Grid grid;
    private final Queue<WalkRows> idle = new ConcurrentLinkedQueue<>();

    private Sweeping(SweepPlan plan) {
        this.plan = plan;
        this.home = plan.home().open();
        this.grid = plan.grid(home.registry());
    }

    static Sweeping of(SweepPlan plan) {
        return BEGUN.computeIfAbsent(plan.id(), any -> new Sweeping(plan));
    }

    /** The rows of some walks, each worked out when it is asked for. */
    Iterator<List<Object>> rows(SweepJob.Share share) {
        WalkRows known = idle.poll();
        WalkRows rows = known != null ? known : new WalkRows(grid, home.engine(), plan::under, plan.question());
        return new Iterator<>() {
            private int walk = share.from();
            private Iterator<List<Object>> ofWalk = List.<List<Object>>of().iterator();
            private boolean ended;

            @Override
            public boolean hasNext() {
                while (!ofWalk.hasNext() && walk < share.to())
                    ofWalk = rows.of(walk++).iterator();
                if (!ofWalk.hasNext() && !ended) {
                    ended = true;
                    idle.add(rows); // one that is broken off does not come back
                }
                return ofWalk.hasNext();
            }

            @Override
            public List<Object> next() {
                if (!hasNext()) throw new NoSuchElementException();
                return ofWalk.next();
            }
        };
    }
}
