package casus.engine;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.drools.core.common.TupleSets;
import org.drools.core.reteoo.TupleImpl;

/** Takes what a join makes and passes it on, unless the thread was interrupted or there is no end of it. */
final class WatchedTuples implements TupleSets {
    /** Far more than any join of the project's rules makes in one go, and less than would fill a small memory. */
    private static final int MOST = 1 << 20;

    private final TupleSets target;
    private int made;

    WatchedTuples(TupleSets target) {
        this.target = target;
    }

    @Override
    public boolean addInsert(TupleImpl tuple) {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException();
        if (++made > MOST) {
            throw new InvalidKnowledge(List.of(Problem.of(
                    "endless-rules",
                    SourceLocation.of("rules"),
                    "the conditions of a rule are met in more than " + MOST + " ways",
                    "tie the conditions of a rule to one another by a variable")));
        }
        return target.addInsert(tuple);
    }

    @Override
    public TupleImpl getInsertFirst() {
        return target.getInsertFirst();
    }

    @Override
    public TupleImpl getDeleteFirst() {
        return target.getDeleteFirst();
    }

    @Override
    public TupleImpl getUpdateFirst() {
        return target.getUpdateFirst();
    }

    @Override
    public int getInsertSize() {
        return target.getInsertSize();
    }

    @Override
    public void resetAll() {
        target.resetAll();
    }

    @Override
    public void clear() {
        target.clear();
    }

    @Override
    public boolean addDelete(TupleImpl tuple) {
        return target.addDelete(tuple);
    }

    @Override
    public boolean addUpdate(TupleImpl tuple) {
        return target.addUpdate(tuple);
    }

    @Override
    public void removeInsert(TupleImpl tuple) {
        target.removeInsert(tuple);
    }

    @Override
    public void removeDelete(TupleImpl tuple) {
        target.removeDelete(tuple);
    }

    @Override
    public void removeUpdate(TupleImpl tuple) {
        target.removeUpdate(tuple);
    }

    @Override
    public void addAll(TupleSets other) {
        target.addAll(other);
    }

    @Override
    public void addTo(TupleSets other) {
        target.addTo(other);
    }

    @Override
    public TupleSets takeAll() {
        return target.takeAll();
    }

    @Override
    public boolean isEmpty() {
        return target.isEmpty();
    }

    @Override
    public String toStringSizes() {
        return target.toStringSizes();
    }

    @Override
    public TupleImpl getNormalizedDeleteFirst() {
        return target.getNormalizedDeleteFirst();
    }

    @Override
    public boolean addNormalizedDelete(TupleImpl tuple) {
        return target.addNormalizedDelete(tuple);
    }
}
