package casus.engine;

import casus.clause.Condition;
import casus.clause.Rule;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of conclusion that rules could rest on one of the same kind, directly or through others. */
final class Circles {
    private final Map<Class<?>, Set<Class<?>>> restsOn = new HashMap<>();

    private Circles(Collection<Rule> rules) {
        Map<String, Class<?>> kinds = new HashMap<>();
        for (Rule rule : rules)
            for (Condition condition : rule.conditions()) kinds.put(condition.type(), condition.fact());
        for (Rule rule : rules) {
            Class<?> concluded = kinds.get(rule.conclusion().type());
            if (concluded == null) continue; // no rule rests on it
            Set<Class<?>> below = restsOn.computeIfAbsent(concluded, kind -> new HashSet<>());
            for (Condition condition : rule.conditions()) if (!condition.isNegated()) below.add(condition.fact());
        }
    }

    static Set<Class<?>> among(Collection<Rule> rules) {
        Circles circles = new Circles(rules);
        return circles.restsOn.keySet().stream().filter(circles::isOnOne).collect(Collectors.toSet());
    }

    private boolean isOnOne(Class<?> kind) {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>(restsOn.get(kind));
        while (!next.isEmpty()) {
            Class<?> below = next.pop();
            if (kind.equals(below)) return true;
            if (below != null && seen.add(below)) next.addAll(restsOn.getOrDefault(below, Set.of()));
        }
        return false;
    }
}
