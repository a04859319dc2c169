package casus.reference;

import casus.model.Components;
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
        accessors.add(Components.accessor(type, property));
        return accessors.size() - 1;
    }

    /** The values of a fact, a column each. */
    Object[] row(Object fact) {
        Object[] row = new Object[accessors.size()];
        for (int at = 0; at < row.length; at++) row[at] = Components.value(fact, accessors.get(at));
        return row;
    }
}
