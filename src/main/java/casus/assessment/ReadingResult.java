package casus.assessment;

import casus.facts.Conclusion;
import casus.facts.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one reading concludes, and from what. A conclusion that a support names is mostly the very one that is held, so it
 * is looked up as itself first: comparing conclusions by content is a good part of what a merge would cost.
 */
public final class ReadingResult {
    private static final class Held {
        private final String id;
        private final List<Support> supports;
        private Grounding footing;
        private boolean open; // its supports are being followed

        Held(String id, List<Support> supports) {
            this.id = id;
            this.supports = supports;
        }
    }

    private final String reading;
    private final LawFacts law;
    private final Map<Conclusion, List<Support>> conclusions;
    private final IdentityHashMap<Conclusion, Held> held;
    private final Map<Class<?>, List<Conclusion>> byKind = new HashMap<>();
    private final NavigableMap<String, List<Conclusion>> byId = new TreeMap<>();
    private boolean circular;

    /**
     * An opinion.
     *
     * @param law the law it applied
     * @param conclusions every conclusion with all its supports
     */
    public ReadingResult(String reading, LawFacts law, Map<Conclusion, List<Support>> conclusions) {
        this.reading = reading;
        this.law = law;
        this.conclusions = conclusions;
        this.held = new IdentityHashMap<>(conclusions.size());
        conclusions.forEach((conclusion, supports) -> {
            String id = conclusion.id();
            held.put(conclusion, new Held(id, supports));
            byId.computeIfAbsent(id, any -> new ArrayList<>(1)).add(conclusion);
        });
        for (List<Conclusion> alike : byId.values()) {
            for (Conclusion conclusion : alike) {
                byKind.computeIfAbsent(conclusion.getClass(), kind -> new ArrayList<>())
                        .add(conclusion);
            }
        }
        held.values().forEach(this::footing);
    }

    public String reading() {
        return reading;
    }

    public Set<Given> given() {
        return law.facts();
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
        return held(conclusion).supports;
    }

    /** The id of a conclusion, put together once. */
    public String id(Conclusion conclusion) {
        return held(conclusion).id;
    }

    private Held held(Conclusion conclusion) {
        Held itself = held.get(conclusion);
        if (itself != null) return itself;
        String id = conclusion.id();
        return withId(id).stream()
                .filter(conclusion::equals)
                .findFirst()
                .map(held::get)
                .orElseGet(() -> new Held(id, List.of()));
    }

    /** The conclusions of one kind, by id. */
    public <T extends Conclusion> Stream<T> all(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    /** The conclusions with that id. */
    public List<Conclusion> withId(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** What a conclusion stands on. */
    public Grounding footing(Conclusion conclusion) {
        return footing(held(conclusion));
    }

    /** What a step stands on: its own evidence, and the conclusions it goes through. */
    public Grounding footing(Support support) {
        Grounding footing =
                new Grounding(support.told().weakest(), support.told().contests());
        for (Object fact : support.facts()) if (fact instanceof Conclusion below) footing = footing.and(footing(below));
        return footing;
    }

    /** Whether a conclusion rests on itself. Rules of one phase could make such; those of the present ones do not. */
    public boolean isCircular() {
        return circular;
    }

    /** Each derivation is walked once; a circle, if rules ever made one, ends where it closes. */
    private Grounding footing(Held conclusion) {
        if (conclusion.open) {
            circular = true;
            return Grounding.NONE;
        }
        if (conclusion.footing != null) return conclusion.footing;
        conclusion.open = true;
        Grounding footing = null;
        for (Support support : conclusion.supports) {
            Grounding one = footing(support);
            footing = footing == null ? one : footing.or(one);
        }
        conclusion.open = false;
        conclusion.footing = footing == null ? Grounding.NONE : footing;
        return conclusion.footing;
    }
}
