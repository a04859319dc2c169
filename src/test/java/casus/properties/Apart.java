package casus.properties;

import casus.facts.Conclusion;
import casus.facts.DutyInConflict;
import casus.facts.Event;
import casus.facts.Gap;
import casus.facts.MutualAttack;
import casus.facts.Stated;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several events of one crisis, each by itself: what is told of one of them does not hang on what else happens. */
public final class Apart {
    private static final ClassValue<Optional<Method>> EVENT = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals("event") && method.getParameterCount() == 0)
                    .findFirst();
        }
    };

    private Apart() {}

    /** What a file states, once for each of its events without the others; nothing where it has but one. */
    public static Map<String, List<Stated>> events(List<Stated> facts) {
        List<String> events = facts.stream()
                .filter(Event.class::isInstance)
                .map(fact -> ((Event) fact).event())
                .toList();
        Map<String, List<Stated>> alone = new LinkedHashMap<>();
        if (events.size() < 2) return alone;
        for (String event : events) {
            alone.put(
                    event,
                    facts.stream()
                            .filter(fact -> event(fact) == null || event(fact).equals(event))
                            .toList());
        }
        return alone;
    }

    /** The conclusions on one event, but for what is counted once over all. */
    public static Set<Conclusion> of(String event, Collection<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(conclusion -> event.equals(event(conclusion)))
                .collect(Collectors.toSet());
    }

    /** The event that a fact is about, or null. */
    public static String event(Object fact) {
        if (fact instanceof Gap) return null; // a gap is about a record or a clause
        if (fact instanceof MutualAttack || fact instanceof DutyInConflict)
            return null; // these set one event against another
        Optional<Method> event = EVENT.get(fact.getClass());
        try {
            return event.isEmpty() ? null : (String) event.get().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
