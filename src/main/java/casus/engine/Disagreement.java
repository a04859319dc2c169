package casus.engine;

import casus.assessment.ReadingResult;
import casus.assessment.Support;
import casus.assessment.Walk;
import casus.data.Registry;
import casus.facts.ClauseTerm;
import casus.facts.Conclusion;
import casus.facts.Duty;
import casus.facts.Element;
import casus.facts.Engagement;
import casus.facts.Given;
import casus.facts.Obligation;
import casus.facts.Party;
import casus.model.Participation;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why readings differ on a conclusion. Its derivations are followed down in every reading, but only through facts that
 * some reading does not share; the rules and records that are met on the way in one reading and not in all are what sets
 * them apart, and the contests those stand in are reported.
 */
final class Disagreement {
    private static final String DECISION = "decision";

    private final Collection<Descent> descents;
    private final Collection<LawContext> contexts;
    private final Registry registry;
    private final Map<Object, Boolean> shared = new HashMap<>();

    Disagreement(List<ReadingResult> results, Map<String, LawContext> contexts, Registry registry) {
        this.contexts =
                results.stream().map(result -> contexts.get(result.reading())).toList();
        this.registry = registry;
        this.descents = results.stream()
                .map(result -> new Descent(result, contexts.get(result.reading())))
                .toList();
    }

    /** The contests without which the readings would agree on the conclusion. */
    List<String> contests(String id) {
        List<Map<String, List<String>>> ways =
                descents.stream().map(descent -> descent.from(id)).toList();
        Set<String> contests = new TreeSet<>();
        for (Map<String, List<String>> way : ways) {
            way.forEach((name, stoodIn) -> {
                if (!ways.stream().allMatch(other -> other.containsKey(name))) contests.addAll(stoodIn);
            });
        }
        return List.copyOf(contests);
    }

    /**
     * The ways down in one reading: the rules and records met on facts that not all readings share, with the contests they
     * stand in. Each way is walked once, however many conclusions lead into it.
     */
    private final class Descent {
        private final ReadingResult result;
        private final LawContext context;
        private final Walk<Map<String, List<String>>> ways;
        private final Map<String, List<Element>> elements = new HashMap<>();

        Descent(ReadingResult result, LawContext context) {
            this.result = result;
            this.context = context;
            this.ways = new Walk<>(result, Map.of(), (conclusion, below) -> descend(conclusion));
        }

        /** The conclusion itself is followed even if shared: a force stands in all readings, its numbers may not. */
        Map<String, List<String>> from(String id) {
            Map<String, List<String>> met = new HashMap<>();
            roots(result, id).forEach(root -> met.putAll(ways.of(root)));
            return met;
        }

        private void follow(Object fact, Map<String, List<String>> met) {
            if (isShared(fact)) return;
            if (fact instanceof Given given) {
                records(given, met);
            }
            if (fact instanceof Conclusion conclusion) met.putAll(ways.of(conclusion));
        }

        private void records(Given given, Map<String, List<String>> met) {
            given.records().stream()
                    .filter(record -> !isSettled(given, record))
                    .forEach(record ->
                            met.put(record, context.citing().record(record).contests()));
        }

        /** A term is met with the rule that reads it, though all readings share it: the two together say what a clause does. */
        private Map<String, List<String>> descend(Conclusion conclusion) {
            Map<String, List<String>> met = new HashMap<>();
            List<Support> supports = result.supports(conclusion);
            if (conclusion instanceof Duty && followOnly(Obligation.class, supports, met)) return met;
            if (conclusion instanceof Obligation && followOnly(Engagement.class, supports, met)) return met;
            if (conclusion instanceof Engagement engagement) conditions(engagement, met);
            for (Support support : supports) {
                met.put(support.rule().id(), support.rule().contests());
                support.facts().stream()
                        .filter(ClauseTerm.class::isInstance)
                        .forEach(term -> records((ClauseTerm) term, met));
                support.facts().stream()
                        .filter(fact -> !(fact instanceof Element))
                        .forEach(fact -> follow(fact, met));
            }
            return met;
        }

        /**
         * Where readings differ on the engagement, who would be obliged is no part of the difference; where they differ on
         * the obligation, what it waits for is none.
         */
        private boolean followOnly(
                Class<? extends Conclusion> kind, List<Support> supports, Map<String, List<String>> met) {
            List<Object> causes = supports.stream()
                    .flatMap(support -> support.facts().stream())
                    .filter(fact -> kind.isInstance(fact) && !isShared(fact))
                    .toList();
            causes.forEach(cause -> follow(cause, met));
            return !causes.isEmpty();
        }

        /** An engagement turns on the conditions that are met in one reading and not in another. */
        private void conditions(Engagement engagement, Map<String, List<String>> met) {
            Map<String, Truth> here = slots(engagement);
            List<Map<String, Truth>> everywhere =
                    descents.stream().map(descent -> descent.slots(engagement)).toList();
            for (Element element : elements(engagement)) {
                String slot = element.slot();
                if (everywhere.stream().anyMatch(there -> there.get(slot) != here.get(slot))) follow(element, met);
            }
        }

        /** What all conditions of a slot come to; nothing where the reading tests none. */
        private Map<String, Truth> slots(Engagement engagement) {
            Map<String, Truth> slots = new HashMap<>();
            for (Element element : elements(engagement)) slots.merge(element.slot(), element.truth(), Truth::and);
            return slots;
        }

        private List<Element> elements(Engagement engagement) {
            if (elements.isEmpty()) {
                result.all(Element.class)
                        .forEach(element -> elements.computeIfAbsent(
                                        element.provision() + ":" + element.event(), any -> new ArrayList<>())
                                .add(element));
            }
            return elements.getOrDefault(engagement.provision() + ":" + engagement.event(), List.of());
        }

        /** Whether a record that a state's standing rests on concerns another instrument, on which all readings agree. */
        private boolean isSettled(Given given, String record) {
            if (!(given instanceof Party party)) return false;
            String instrument = registry.find(Participation.class, record)
                    .map(Participation::instrument)
                    .orElse(party.instrument());
            return !instrument.equals(party.instrument())
                    && result.law(Party.class)
                            .anyMatch(other -> other.law().equals(party.law())
                                    && other.instrument().equals(instrument)
                                    && other.state().equals(party.state())
                                    && isShared(other));
        }
    }

    /** The conclusion; where the reading has none, the engagement that it would come from, for a decision that of any event. */
    private static List<Conclusion> roots(ReadingResult result, String id) {
        List<Conclusion> roots = result.withId(id);
        String[] parts = id.split(":", -1);
        if (!roots.isEmpty() || parts.length < 3) return roots;
        if (parts[0].equals(DECISION))
            return result.all(Engagement.class)
                    .filter(engagement -> engagement.provision().equals(parts[2]))
                    .map(Conclusion.class::cast)
                    .toList();
        return result.withId("engagement:" + parts[1] + ":" + parts[parts.length - 1]);
    }

    private boolean isShared(Object fact) {
        Boolean known = shared.get(fact);
        if (known == null) {
            known = fact instanceof Given given
                    ? contexts.stream().allMatch(context -> context.says(given))
                    : descents.stream()
                            .allMatch(descent -> descent.result.conclusions().containsKey(fact));
            shared.put(fact, known);
        }
        return known;
    }
}
