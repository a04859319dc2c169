package casus.batch;

import java.util.HashMap;
import java.util.Map;

/** What many results of a batch say alike, held once. */
final class Shared {
    private final Map<Object, Object> held = new HashMap<>();

    /** The first of all that are equal to this one; null of null. */
    @SuppressWarnings("unchecked") // what is equal to a text or a record of a class is one
    <T> T one(T thing) {
        return (T) held.computeIfAbsent(thing, first -> first);
    }
}
