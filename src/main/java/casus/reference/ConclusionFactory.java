package casus.reference;

import casus.clause.Rule;
import casus.clause.Term;
import casus.facts.Conclusion;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the conclusion of a rule out of what its conditions have bound. */
final class ConclusionFactory {
    private final Constructor<?> constructor;
    private final List<Check.Value> arguments;

    ConclusionFactory(Rule rule, Shapes vocabulary, ToIntFunction<String> slot) {
        List<Term> terms = rule.conclusion().arguments();
        List<Class<?>> types = new ArrayList<>();
        terms.forEach(term -> types.add(type(term, rule, vocabulary)));
        constructor = Stream.of(rule.conclusion().fact().getConstructors())
                .filter(way -> takes(way, types))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule.id() + " makes no " + types));
        arguments = terms.stream().map(term -> Check.value(term, null, slot)).toList();
    }

    /** The conclusion. */
    Conclusion of(Object[] bound) {
        Object[] values = new Object[arguments.size()];
        for (int at = 0; at < values.length; at++)
            values[at] = arguments.get(at).of(null, bound);
        return make(values);
    }

    /** The types of its parts. */
    List<Class<?>> types() {
        return List.of(constructor.getParameterTypes());
    }

    /** A conclusion of these parts. */
    Conclusion make(Object[] values) {
        try {
            return (Conclusion) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The type of a term; null for null. */
    private static Class<?> type(Term term, Rule rule, Shapes vocabulary) {
        if (term instanceof Term.Literal literal)
            return literal.value() == null ? null : literal.value().getClass();
        Rule.Bound bound = rule.bound(term.text()).orElseThrow();
        Class<?> fact = rule.conditions().get(bound.condition()).fact();
        return vocabulary.shape(fact).typeOf(bound.property());
    }

    private static boolean takes(Constructor<?> way, List<Class<?>> types) {
        Class<?>[] parameters = way.getParameterTypes();
        return parameters.length == types.size()
                && IntStream.range(0, parameters.length)
                        .allMatch(at -> types.get(at) == null
                                ? !parameters[at].isPrimitive()
                                : boxed(parameters[at]).isAssignableFrom(boxed(types.get(at))));
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) return Integer.class;
        return type == boolean.class ? Boolean.class : type;
    }
}
