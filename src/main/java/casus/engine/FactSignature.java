package casus.engine;

import casus.facts.Given;
import casus.model.Components;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a fact of the law says, apart from the records it rests on. */
final class FactSignature {
    private static final Set<String> GROUNDS = Set.of("records", "doubt", "text");

    private final Map<Class<?>, List<Method>> components = new HashMap<>();

    /** Equal for facts that say the same. */
    List<Object> of(Given fact) {
        List<Method> said = components.computeIfAbsent(fact.getClass(), FactSignature::components);
        List<Object> signature = new ArrayList<>(said.size() + 1);
        signature.add(fact.getClass());
        for (Method component : said) signature.add(Components.value(fact, component));
        return signature;
    }

    private static List<Method> components(Class<?> kind) {
        return Components.of(kind).stream()
                .filter(component -> !GROUNDS.contains(component.getName()))
                .map(RecordComponent::getAccessor)
                .toList();
    }
}
