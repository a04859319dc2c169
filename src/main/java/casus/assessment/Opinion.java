package casus.assessment;

import casus.facts.Conclusion;
import casus.facts.Given;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one reading concludes, and from what. */
public final class Opinion {
    private final String reading;
    private final Set<Given> given;
    private final Map<Conclusion, List<Support>> conclusions;
    private final Map<Class<?>, List<Conclusion>> byKind = new HashMap<>();
    private final Map<String, List<Conclusion>> byId = new HashMap<>();

    /**
     * An opinion.
     *
     * @param given the law it applied
     * @param conclusions every conclusion with all its supports
     */
    public Opinion(String reading, Set<Given> given, Map<Conclusion, List<Support>> conclusions) {
        this.reading = reading;
        this.given = given;
        this.conclusions = conclusions;
        conclusions.keySet().stream()
                .sorted(Comparator.comparing(Conclusion::id))
                .forEach(conclusion -> {
                    byKind.computeIfAbsent(conclusion.getClass(), kind -> new ArrayList<>())
                            .add(conclusion);
                    byId.computeIfAbsent(conclusion.id(), id -> new ArrayList<>())
                            .add(conclusion);
                });
    }

    public String reading() {
        return reading;
    }

    public Set<Given> given() {
        return given;
    }

    public Map<Conclusion, List<Support>> conclusions() {
        return conclusions;
    }

    /** The conclusions of one kind, by id. */
    public <T extends Conclusion> Stream<T> all(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    /** The conclusions with that id. */
    public List<Conclusion> withId(String id) {
        return byId.getOrDefault(id, List.of());
    }
}
