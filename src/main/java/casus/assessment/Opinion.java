package casus.assessment;

import casus.facts.Conclusion;
import casus.facts.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one reading concludes, and from what. */
public final class Opinion {
    private final String reading;
    private final Set<Given> given;
    private final Map<Conclusion, List<Support>> conclusions;
    private Map<Class<?>, List<Given>> givenByKind;
    private final Map<Class<?>, List<Conclusion>> byKind = new HashMap<>();
    private final NavigableMap<String, List<Conclusion>> byId = new TreeMap<>();
    private final Map<Conclusion, String> ids = new HashMap<>();

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
        for (Conclusion conclusion : conclusions.keySet()) {
            String id = conclusion.id();
            ids.put(conclusion, id);
            byId.computeIfAbsent(id, any -> new ArrayList<>(1)).add(conclusion);
        }
        for (List<Conclusion> alike : byId.values()) {
            for (Conclusion conclusion : alike) {
                byKind.computeIfAbsent(conclusion.getClass(), kind -> new ArrayList<>())
                        .add(conclusion);
            }
        }
    }

    public String reading() {
        return reading;
    }

    public Set<Given> given() {
        return given;
    }

    /** The facts of one kind of the law it applied. */
    public <T extends Given> Stream<T> law(Class<T> kind) {
        if (givenByKind == null) givenByKind = given.stream().collect(Collectors.groupingBy(Given::getClass));
        return givenByKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    public Map<Conclusion, List<Support>> conclusions() {
        return conclusions;
    }

    /** The id of one of the conclusions, put together once. */
    public String id(Conclusion conclusion) {
        return ids.get(conclusion);
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
