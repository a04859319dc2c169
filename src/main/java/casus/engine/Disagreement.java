package casus.engine;

import casus.assessment.Opinion;
import casus.assessment.Support;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Duty;
import casus.facts.Element;
import casus.facts.Engagement;
import casus.facts.Given;
import casus.facts.Obligation;
import casus.facts.Party;
import casus.model.Participation;
import casus.model.Truth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why readings differ on a conclusion. Its derivations are followed down in every reading, but only through facts that
 * some reading does not share; the rules and records that are met on the way in one reading and not in all are what sets
 * them apart, and the contests those stand in are reported.
 */
final class Disagreement {
    private final List<Opinion> opinions;
    private final Map<String, Ground> grounds;
    private final Registry registry;
    private final Map<String, Map<String, List<Element>>> elements = new HashMap<>();
    private final Map<Object, Boolean> shared = new HashMap<>();

    Disagreement(List<Opinion> opinions, Map<String, Ground> grounds, Registry registry) {
        this.opinions = opinions;
        this.grounds = grounds;
        this.registry = registry;
        for (Opinion opinion : opinions) {
            elements.put(
                    opinion.reading(),
                    opinion.all(Element.class)
                            .collect(Collectors.groupingBy(element -> element.provision() + ":" + element.event())));
        }
    }

    /** The contests without which the readings would agree on the conclusion. */
    List<String> contests(String id) {
        Map<Opinion, Path> paths = new LinkedHashMap<>();
        for (Opinion opinion : opinions) {
            Path path = new Path(opinion);
            roots(opinion, id).forEach(path::start);
            paths.put(opinion, path);
        }
        Set<String> contests = new TreeSet<>();
        for (Path path : paths.values()) {
            path.met.forEach((name, stoodIn) -> {
                if (paths.values().stream().anyMatch(other -> !other.met.containsKey(name))) contests.addAll(stoodIn);
            });
        }
        return List.copyOf(contests);
    }

    /** The way down in one reading. */
    private final class Path {
        private final Opinion opinion;
        private final Set<Object> seen = new HashSet<>();

        /** Rules and records met on facts that not all readings share, with the contests they stand in. */
        private final Map<String, List<String>> met = new TreeMap<>();

        Path(Opinion opinion) {
            this.opinion = opinion;
        }

        private Ground ground() {
            return grounds.get(opinion.reading());
        }

        /** The conclusion itself is followed even if shared: a force stands in all readings, its numbers may not. */
        void start(Conclusion conclusion) {
            seen.add(conclusion);
            descend(conclusion);
        }

        private void follow(Object fact) {
            if (!seen.add(fact) || isShared(fact)) return;
            if (fact instanceof Given given) {
                given.records().stream()
                        .filter(record -> !isSettled(given, record))
                        .forEach(record -> met.put(record, ground().citing().record(record).contests()));
            }
            if (fact instanceof Conclusion conclusion) descend(conclusion);
        }

        private void descend(Conclusion conclusion) {
            List<Support> supports = opinion.conclusions().getOrDefault(conclusion, List.of());
            if (conclusion instanceof Duty && followOnly(Obligation.class, supports)) return;
            if (conclusion instanceof Obligation && followOnly(Engagement.class, supports)) return;
            if (conclusion instanceof Engagement engagement) conditions(engagement);
            for (Support support : supports) {
                met.put(support.rule().id(), support.rule().contests());
                support.facts().stream()
                        .filter(fact -> !(fact instanceof Element))
                        .forEach(this::follow);
            }
        }

        /**
         * Where readings differ on the engagement, who would be obliged is no part of the difference; where they differ on
         * the obligation, what it waits for is none.
         */
        private boolean followOnly(Class<? extends Conclusion> kind, List<Support> supports) {
            List<Object> causes = supports.stream()
                    .flatMap(support -> support.facts().stream())
                    .filter(fact -> kind.isInstance(fact) && !isShared(fact))
                    .toList();
            causes.forEach(this::follow);
            return !causes.isEmpty();
        }

        /** An engagement turns on the conditions that are met in one reading and not in another. */
        private void conditions(Engagement engagement) {
            elements(opinion, engagement)
                    .filter(element -> opinions.stream()
                            .anyMatch(other -> slot(other, engagement, element.slot())
                                    != slot(opinion, engagement, element.slot())))
                    .forEach(this::follow);
        }

        private Stream<Element> elements(Opinion any, Engagement engagement) {
            return elements
                    .get(any.reading())
                    .getOrDefault(engagement.provision() + ":" + engagement.event(), List.of())
                    .stream();
        }

        /** What all conditions of a slot come to; null where the reading tests none. */
        private Truth slot(Opinion any, Engagement engagement, String slot) {
            return elements(any, engagement)
                    .filter(element -> element.slot().equals(slot))
                    .map(Element::truth)
                    .reduce(Truth::and)
                    .orElse(null);
        }

        /** Whether a record that a state's standing rests on concerns another instrument, on which all readings agree. */
        private boolean isSettled(Given given, String record) {
            if (!(given instanceof Party party)) return false;
            String instrument = registry.find(Participation.class, record)
                    .map(Participation::instrument)
                    .orElse(party.instrument());
            return !instrument.equals(party.instrument())
                    && opinion.given().stream()
                            .filter(Party.class::isInstance)
                            .map(Party.class::cast)
                            .anyMatch(other -> other.instrument().equals(instrument)
                                    && other.state().equals(party.state())
                                    && isShared(other));
        }
    }

    /** The conclusion; where the reading has none, the engagement that it would come from. */
    private static List<Conclusion> roots(Opinion opinion, String id) {
        List<Conclusion> roots = opinion.withId(id);
        String[] parts = id.split(":", -1);
        if (!roots.isEmpty() || parts.length < 3) return roots;
        return opinion.withId("engagement:" + parts[1] + ":" + parts[parts.length - 1]);
    }

    private boolean isShared(Object fact) {
        return shared.computeIfAbsent(fact, any -> {
            if (any instanceof Given given) {
                List<Object> tenor = Ground.tenor(given);
                return grounds.values().stream().allMatch(ground -> ground.says(tenor));
            }
            return opinions.stream().allMatch(opinion -> opinion.conclusions().containsKey(any));
        });
    }
}
