package casus.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** The components of records, read by reflection: their names, their types, their values. */
public final class Components {
    private Components() {}

    /** The components of a type of records, in order. */
    public static List<RecordComponent> of(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    /** Their names. */
    public static List<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The value of a component of a record. */
    public static Object value(Object fact, RecordComponent component) {
        return value(fact, component.getAccessor());
    }

    /**
     * What a record says under a name: the value of a component, or of a method without arguments.
     *
     * @throws IllegalArgumentException if it has none of that name
     */
    public static Object value(Object fact, String name) {
        return value(fact, accessor(fact.getClass(), name));
    }

    /**
     * What reads a component, or a method without arguments.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no " + name + " in " + type, e);
        }
    }

    /** What an accessor reads from a record. */
    public static Object value(Object fact, Method accessor) {
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
