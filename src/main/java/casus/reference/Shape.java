package casus.reference;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The parts of one type of fact that rules ask for, read into a row. */
final class Shape {
    private final Class<?> type;
    private final List<Method> accessors = new ArrayList<>();

    Shape(Class<?> type) {
        this.type = type;
    }

    /** The column of a component, or of a method without arguments. */
    int column(String property) {
        for (int at = 0; at < accessors.size(); at++) {
            if (accessors.get(at).getName().equals(property)) return at;
        }
        try {
            accessors.add(type.getMethod(property));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no " + property + " in " + type, e);
        }
        return accessors.size() - 1;
    }

    /** The type of a column. */
    Class<?> typeOf(String property) {
        return accessors.get(column(property)).getReturnType();
    }

    /** The values of a fact, a column each. */
    Object[] row(Object fact) {
        Object[] row = new Object[accessors.size()];
        try {
            for (int at = 0; at < row.length; at++) row[at] = accessors.get(at).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return row;
    }
}
