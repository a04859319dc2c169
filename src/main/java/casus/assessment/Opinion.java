package casus.assessment;

import casus.facts.Conclusion;
import casus.facts.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one reading concludes, and from what.
 *
 * @param given the law it applied
 * @param conclusions every conclusion with all its supports
 */
public record Opinion(String reading, Set<Given> given, Map<Conclusion, List<Support>> conclusions) {
    /** The conclusions of one kind, by id. */
    public <T extends Conclusion> Stream<T> all(Class<T> kind) {
        return conclusions.keySet().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(java.util.Comparator.comparing(Conclusion::id));
    }

    /** The conclusions with that id. */
    public List<Conclusion> withId(String id) {
        return conclusions.keySet().stream()
                .filter(conclusion -> conclusion.id().equals(id))
                .toList();
    }
}
