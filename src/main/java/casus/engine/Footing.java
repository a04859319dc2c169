package casus.engine;

import casus.facts.Conclusion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.TupleImpl;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;

/** Whether conclusions rest on something: on facts that are there, and not on themselves; asked of the handles alone. */
final class Footing {
    private final Set<Class<?>> circling;
    private final Set<BeliefSet<?>> firm = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BeliefSet<?>> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param circling the kinds of conclusion that could rest on one of their own kind */
    Footing(Set<Class<?>> circling) {
        this.circling = circling;
    }

    /** Whether all that a conclusion of some kind rests on is there, and does not rest on it. */
    boolean isFirm(Class<?> kind, BeliefSet<?> beliefs) {
        return circling.contains(kind) ? isFirm(beliefs) : restsOnWhatIs(beliefs);
    }

    private boolean isFirm(BeliefSet<?> beliefs) {
        if (firm.contains(beliefs)) return true;
        if (!open.add(beliefs) || !restsOnWhatIs(beliefs)) return false;
        open.remove(beliefs);
        firm.add(beliefs);
        return true;
    }

    private boolean restsOnWhatIs(BeliefSet<?> beliefs) {
        for (SimpleMode mode = (SimpleMode) beliefs.getFirst(); mode != null; mode = mode.getNext()) {
            TupleImpl tuple = mode.getObject().getJustifier().getTuple();
            for (; tuple != null; tuple = tuple.getParent()) {
                InternalFactHandle handle = tuple.getFactHandle();
                if (handle != null && !isFirm(handle)) return false;
            }
        }
        return true;
    }

    private boolean isFirm(InternalFactHandle handle) {
        if (!handle.isValid()) return false;
        boolean circles = handle.getObject() instanceof Conclusion below && circling.contains(below.getClass());
        if (!circles) return true;
        BeliefSet<?> beliefs = ((TruthMaintenanceSystemEqualityKey) handle.getEqualityKey()).getBeliefSet();
        return beliefs == null || isFirm(beliefs);
    }
}
