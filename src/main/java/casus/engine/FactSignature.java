package casus.engine;

import casus.facts.Given;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a fact of the law says, apart from the records it rests on. */
final class FactSignature {
    private static final Set<String> GROUNDS = Set.of("records", "doubt", "text");

    private final Map<Class<?>, List<Method>> components = new HashMap<>();

    /** Equal for facts that say the same. */
    List<Object> of(Given fact) {
        List<Method> said = components.computeIfAbsent(fact.getClass(), FactSignature::components);
        List<Object> tenor = new ArrayList<>(said.size() + 1);
        tenor.add(fact.getClass());
        try {
            for (Method component : said) tenor.add(component.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return tenor;
    }

    private static List<Method> components(Class<?> kind) {
        return Stream.of(kind.getRecordComponents())
                .filter(component -> !GROUNDS.contains(component.getName()))
                .map(RecordComponent::getAccessor)
                .toList();
    }
}
