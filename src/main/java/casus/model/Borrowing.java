package casus.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom each reading hears, in order: its own source first, then the sources it borrows from, the preferred one first, each
 * followed by those that it borrows from itself (contract, section 3). So a source that borrows and says nothing of its own
 * hears all that its first lender hears. What other readings are selected makes no difference.
 */
public final class Borrowing {
    private final Map<String, List<String>> heard = new LinkedHashMap<>();

    /** @param sources by id */
    public Borrowing(Map<String, Source> sources) {
        for (String reading : sources.keySet()) {
            List<String> order = new ArrayList<>();
            hear(reading, sources, order);
            heard.put(reading, List.copyOf(order));
        }
    }

    private static void hear(String source, Map<String, Source> sources, List<String> order) {
        if (!sources.containsKey(source) || order.contains(source)) return;
        order.add(source);
        sources.get(source).borrows().forEach(lender -> hear(lender, sources, order));
    }

    /** All readings, in the order of the sources. */
    public Set<String> readings() {
        return Collections.unmodifiableSet(heard.keySet());
    }

    /** The sources that a reading hears, its own first; none for a reading that there is not. */
    public List<String> heardBy(String reading) {
        return heard.getOrDefault(reading, List.of());
    }

    /** Whom of these sources a reading hears first, if it hears any. */
    public Optional<String> nearest(String reading, Collection<String> among) {
        return heardBy(reading).stream().filter(among::contains).findFirst();
    }

    /** Whether a reading hears one of these sources before any of the others. */
    public boolean prefers(String reading, Collection<String> these, Collection<String> others) {
        return distance(reading, these) < distance(reading, others);
    }

    private int distance(String reading, Collection<String> among) {
        List<String> order = heardBy(reading);
        return among.stream()
                .map(order::indexOf)
                .filter(at -> at >= 0)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }
}
