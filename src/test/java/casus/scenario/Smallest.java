package casus.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes out of a scenario whatever can go while what is wrong with it stays. */
public final class Smallest {
    private Smallest() {}

    /** The content after no single key or entry can go; {@code stays} is asked of every try and must not throw. */
    public static Map<String, Object> of(Map<String, Object> content, Predicate<Map<String, Object>> stays) {
        Map<String, Object> smallest = content;
        for (Optional<Map<String, Object>> next = Optional.of(content); next.isPresent(); ) {
            smallest = next.orElseThrow();
            next = smaller(smallest).stream().map(Smallest::map).filter(stays).findFirst();
        }
        return smallest;
    }

    @SuppressWarnings("unchecked") // a map that one thing was taken out of
    private static Map<String, Object> map(Object content) {
        return (Map<String, Object>) content;
    }

    /** Every value that is this one with one thing less. */
    private static List<Object> smaller(Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            for (Object key : map.keySet()) {
                Map<Object, Object> without = new LinkedHashMap<>(map);
                without.remove(key);
                all.add(without);
            }
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                for (Object less : smaller(entry.getValue())) {
                    Map<Object, Object> with = new LinkedHashMap<>(map);
                    with.put(entry.getKey(), less);
                    all.add(with);
                }
            }
        } else if (value instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                List<Object> without = new ArrayList<>(list);
                without.remove(at);
                all.add(without);
            }
            for (int at = 0; at < list.size(); at++) {
                for (Object less : smaller(list.get(at))) {
                    List<Object> with = new ArrayList<>(list);
                    with.set(at, less);
                    all.add(with);
                }
            }
        }
        return all;
    }
}
