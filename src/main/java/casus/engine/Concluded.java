package casus.engine;

import casus.facts.Breach;
import casus.facts.Conclusion;
import casus.facts.Conflict;
import casus.facts.Counted;
import casus.facts.Decision;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Share;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.FactHandle;

/** What stands concluded in a session that is a verdict or counts in one, kept up as conclusions come and go. */
final class Concluded extends DefaultRuleRuntimeEventListener {
    /** The kinds of conclusion that make verdicts. */
    static final Set<Class<?>> VERDICTS = Set.of(
            Engagement.class, Duty.class, Decision.class, Breach.class, Conflict.class, Counted.class, Share.class);

    private final Map<Class<?>, Map<FactHandle, Conclusion>> byKind = new HashMap<>();
    private int size;
    private boolean hasLost;

    Concluded() {
        VERDICTS.forEach(kind -> byKind.put(kind, new LinkedHashMap<>()));
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (!(event.getObject() instanceof Conclusion conclusion)) return;
        size++;
        Map<FactHandle, Conclusion> kind = byKind.get(conclusion.getClass());
        if (kind != null) kind.put(event.getFactHandle(), conclusion);
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (!(event.getOldObject() instanceof Conclusion conclusion)) return;
        size--;
        hasLost = true;
        Map<FactHandle, Conclusion> kind = byKind.get(conclusion.getClass());
        if (kind != null) kind.remove(event.getFactHandle());
    }

    /** The conclusions of a kind of verdict. */
    @SuppressWarnings("unchecked") // the map of a kind holds nothing else
    <T extends Conclusion> Collection<T> all(Class<T> kind) {
        return (Collection<T>) byKind.get(kind).values();
    }

    /** How many conclusions stand, those that are no verdicts too. */
    int size() {
        return size;
    }

    /** Whether a conclusion has gone since this was last asked. */
    boolean hasLostAny() {
        boolean lost = hasLost;
        hasLost = false;
        return lost;
    }
}
