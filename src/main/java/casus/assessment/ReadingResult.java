package casus.assessment;

import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Judged;
import casus.facts.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one reading concludes, and from what. A conclusion that a support names is mostly the very one that is held, so it
 * is looked up as itself first: comparing conclusions by content is a good part of what a merge would cost.
 */
public final class ReadingResult {
    /** A conclusion as it is held, with its id, put together once. */
    private record Held(Conclusion conclusion, String id, List<Support> supports) {}

    private final String reading;
    private final LawFacts law;
    private final List<Stated> stated;
    private final Map<Conclusion, List<Support>> conclusions;
    private final IdentityHashMap<Conclusion, Held> held;
    private final Map<Class<?>, List<Conclusion>> byKind = new HashMap<>();
    private final NavigableMap<String, List<Conclusion>> byId = new TreeMap<>();
    private final Walk<Grounding> groundings = new Walk<>(this, Grounding.NONE, this::grounding);

    /**
     * The result of a reading.
     *
     * @param law the law it applied
     * @param stated the scenario, as that law sees it
     * @param conclusions every conclusion with all its supports
     */
    public ReadingResult(
            String reading, LawFacts law, List<Stated> stated, Map<Conclusion, List<Support>> conclusions) {
        this.reading = reading;
        this.law = law;
        this.stated = stated;
        this.conclusions = conclusions;
        this.held = new IdentityHashMap<>(conclusions.size());
        conclusions.forEach((conclusion, supports) -> {
            String id = conclusion.id();
            held.put(conclusion, new Held(conclusion, id, supports));
            byId.computeIfAbsent(id, any -> new ArrayList<>(1)).add(conclusion);
        });
        for (List<Conclusion> alike : byId.values()) {
            for (Conclusion conclusion : alike) {
                byKind.computeIfAbsent(conclusion.getClass(), kind -> new ArrayList<>())
                        .add(conclusion);
            }
        }
        conclusions.keySet().forEach(groundings::of);
    }

    public String reading() {
        return reading;
    }

    public Set<Given> given() {
        return law.facts();
    }

    /** What the scenario states, each told by which of the laws it is judged. */
    public List<Stated> stated() {
        return stated;
    }

    /** By which of the laws something that is stated at a path is judged, as in {@link casus.facts.OfDay}. */
    public Optional<String> lawOf(String path) {
        return stated.stream()
                .filter(fact -> fact instanceof Judged && fact.path().equals(path))
                .map(fact -> ((Judged) fact).law())
                .findFirst();
    }

    /** The facts of one kind of the law it applied. */
    public <T extends Given> Stream<T> law(Class<T> kind) {
        return law.all(kind);
    }

    public Map<Conclusion, List<Support>> conclusions() {
        return conclusions;
    }

    /** Every support of a conclusion; none if it is not concluded. */
    public List<Support> supports(Conclusion conclusion) {
        return held(conclusion).supports();
    }

    /** The id of a conclusion, put together once. */
    public String id(Conclusion conclusion) {
        return held(conclusion).id();
    }

    /** The conclusion that is held and equals this one; if there is none, this one. */
    Conclusion itself(Conclusion conclusion) {
        return held(conclusion).conclusion();
    }

    private Held held(Conclusion conclusion) {
        Held itself = held.get(conclusion);
        if (itself != null) return itself;
        String id = conclusion.id();
        return withId(id).stream()
                .filter(conclusion::equals)
                .findFirst()
                .map(held::get)
                .orElseGet(() -> new Held(conclusion, id, List.of()));
    }

    /** The conclusions of one kind, by id. */
    public <T extends Conclusion> Stream<T> all(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    /** The ids of all conclusions. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** The conclusions with that id. */
    public List<Conclusion> withId(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** What a conclusion stands on. */
    public Grounding grounding(Conclusion conclusion) {
        return groundings.of(conclusion);
    }

    /** What a step stands on: its own evidence, and the conclusions it goes through. */
    public Grounding grounding(Support support) {
        return grounding(support, groundings::of);
    }

    /** Whether a conclusion rests on itself. Rules of one phase could make such; those of the present ones do not. */
    public boolean isCircular() {
        return groundings.isCircular();
    }

    private Grounding grounding(Conclusion conclusion, Function<Conclusion, Grounding> below) {
        Grounding grounding = null;
        for (Support support : supports(conclusion)) {
            Grounding one = grounding(support, below);
            grounding = grounding == null ? one : grounding.or(one);
        }
        return grounding == null ? Grounding.NONE : grounding;
    }

    private static Grounding grounding(Support support, Function<Conclusion, Grounding> below) {
        Grounding grounding =
                new Grounding(support.told().weakest(), support.told().contests());
        for (Object fact : support.facts()) {
            if (fact instanceof Conclusion conclusion) grounding = grounding.and(below.apply(conclusion));
        }
        return grounding;
    }
}
