package casus.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of all types of facts, as the rules of one rule base use them. */
final class Shapes {
    private final Map<Class<?>, Shape> shapes = new LinkedHashMap<>();

    Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::new);
    }
}
