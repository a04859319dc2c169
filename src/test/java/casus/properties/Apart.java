package casus.properties;

import casus.facts.Accrued;
import casus.facts.Conclusion;
import casus.facts.DutyInConflict;
import casus.facts.Event;
import casus.facts.Gap;
import casus.facts.Given;
import casus.facts.Hindsight;
import casus.facts.Judged;
import casus.facts.MutualAttack;
import casus.facts.OfDay;
import casus.facts.Stated;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each event of a crisis by itself, under the law of its own day alone: what is told of it hangs neither on what else happens
 * nor on what became law since (contract, 13.1).
 */
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

    /**
     * One event without the others.
     *
     * @param law that judges it, and the decisions of its file
     */
    public record Alone(List<Stated> facts, Set<Given> law) {}

    /** Each event of a file without the others and their law; nothing where it has but one event and one law. */
    public static Map<String, Alone> events(List<Stated> facts, Set<Given> law) {
        List<String> events = facts.stream()
                .filter(Event.class::isInstance)
                .map(fact -> ((Event) fact).event())
                .toList();
        Map<String, Alone> alone = new LinkedHashMap<>();
        if (events.size() < 2 && laws(facts).equals(Set.of(OfDay.TODAY))) return alone;
        for (String event : events) {
            List<Stated> its = facts.stream()
                    .filter(fact -> event(fact) == null || event(fact).equals(event))
                    .toList();
            alone.put(event, new Alone(its, under(laws(its), law)));
        }
        return alone;
    }

    private static Set<String> laws(List<Stated> facts) {
        return facts.stream()
                .filter(Judged.class::isInstance)
                .map(fact -> ((Judged) fact).law())
                .collect(Collectors.toSet());
    }

    private static Set<Given> under(Set<String> laws, Set<Given> facts) {
        Set<Given> kept = new LinkedHashSet<>(facts);
        kept.removeIf(fact -> fact instanceof OfDay ofDay && !laws.contains(ofDay.law()));
        return kept.size() == facts.size() ? facts : kept;
    }

    /** The conclusions on one event, but for what is counted once over all or is told of today. */
    public static Set<Conclusion> of(String event, Collection<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(conclusion -> event.equals(event(conclusion)))
                .collect(Collectors.toSet());
    }

    /** The event that a fact is about, or null. */
    public static String event(Object fact) {
        if (fact instanceof Gap) return null; // a gap is about a record or a clause
        if (fact instanceof Accrued || fact instanceof Hindsight) return null; // these set its day against today
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
