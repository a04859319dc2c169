package casus.assessment;

import casus.facts.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law of a day as rules see it, by kind; sorted out once for all the scenarios of that day. */
public final class LawFacts {
    private final Set<Given> facts;
    private final Map<Class<?>, List<Given>> byKind;

    /** These facts, in their order. */
    public LawFacts(Set<Given> facts) {
        this.facts = facts;
        this.byKind = facts.stream().collect(Collectors.groupingBy(Given::getClass));
    }

    /** All of it. */
    public Set<Given> facts() {
        return facts;
    }

    /** The facts of one kind. */
    public <T extends Given> Stream<T> all(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }
}
