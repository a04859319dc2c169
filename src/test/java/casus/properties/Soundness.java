package casus.properties;

import casus.facts.Clause;
import casus.facts.Competence;
import casus.facts.Conclusion;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Given;
import casus.facts.LawChange;
import casus.facts.Party;
import casus.facts.Stage;
import casus.model.Status;
import casus.model.Truth;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds of everything that one reading concludes, whatever the crisis. A clause that is not engaged obliges nobody; a
 * duty is of a state that may be bound, and has one answer; a body stands in the path by a step that a record gives it; and
 * what a conclusion says in a record's words, it says of what the record speaks of (contract, sections 3 and 7).
 */
public final class Soundness {
    private static final Set<String> WORDS = Set.of("text", "status", "basis");
    private static final Set<String> BOUND = Set.of("conditional", "operative", "undetermined", "excused", "blocked");

    private static final ClassValue<List<Method>> METHODS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final Map<String, Set<String>> binding = new HashMap<>();
    private final Set<List<String>> parties = new HashSet<>();
    private final Set<List<String>> steps = new HashSet<>();
    private final Map<String, List<Given>> told = new HashMap<>();

    /** Of conclusions under this law. */
    public Soundness(Collection<Given> law) {
        for (Given fact : law) {
            if (fact instanceof Clause clause) {
                Set<String> instruments = binding.computeIfAbsent(clause.provision(), any -> new HashSet<>());
                instruments.add(clause.instrument());
                instruments.add(clause.organisation());
            } else if (fact instanceof Party party && party.truth() != Truth.NO) {
                parties.add(List.of(party.instrument(), party.state()));
            } else if (fact instanceof Competence step && step.truth() != Truth.NO) {
                steps.add(List.of(step.provision(), step.step(), step.body()));
            }
            if (fact instanceof LawChange) continue; // which is told of an event by its day
            String text = part(fact, "text");
            if (text != null)
                told.computeIfAbsent(text, any -> new ArrayList<>()).add(fact);
        }
    }

    /** What does not hold, in words. */
    public List<String> faults(Collection<Conclusion> conclusions) {
        List<String> faults = new ArrayList<>();
        Set<String> duties = new HashSet<>();
        Set<List<String>> engaged = engaged(conclusions);
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Duty duty) {
                if (!duties.add(duty.id())) faults.add(duty.id() + " with two answers");
                if (!engaged.contains(List.of(duty.provision(), duty.event())))
                    faults.add(duty.id() + " under a clause that is not engaged");
                if (BOUND.contains(duty.status()) && !mayBeBound(duty))
                    faults.add(duty.id() + " of a state that is no party");
            }
            if (conclusion instanceof Stage stage
                    && !steps.contains(List.of(stage.provision(), stage.step(), stage.body())))
                faults.add(stage.id() + " of a body that no record gives this step");
            String text = part(conclusion, "text");
            if (text != null && !isSpokenOf(conclusion.id(), told.getOrDefault(text, List.of())))
                faults.add(conclusion.id() + " in the words of " + told.get(text));
        }
        return faults;
    }

    private static Set<List<String>> engaged(Collection<Conclusion> conclusions) {
        Set<List<String>> engaged = new HashSet<>();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Engagement engagement && !Status.isIdle(engagement.status()))
                engaged.add(List.of(engagement.provision(), engagement.event()));
        }
        return engaged;
    }

    private boolean mayBeBound(Duty duty) {
        return binding.getOrDefault(duty.provision(), Set.of()).stream()
                .anyMatch(instrument -> instrument != null && parties.contains(List.of(instrument, duty.bearer())));
    }

    /** Whether an id names what one of these records is about; a text that stands in no record is a rule's own. */
    private static boolean isSpokenOf(String id, List<Given> records) {
        return records.isEmpty()
                || records.stream()
                        .flatMap(record -> Stream.of(record.getClass().getRecordComponents())
                                .map(RecordComponent::getName)
                                .filter(name -> !WORDS.contains(name))
                                .map(name -> part(record, name)))
                        .anyMatch(value -> value != null && names(id, value));
    }

    /** A judgement of several parts, such as R13, is shown under its row. */
    private static boolean names(String id, String value) {
        return (":" + id + ":").contains(":" + value + ":")
                || Stream.of(id.split(":", -1)).anyMatch(part -> value.startsWith(part + "-"));
    }

    /** What a fact holds under a name, if that is a text. */
    private static String part(Object fact, String name) {
        try {
            for (Method method : METHODS.get(fact.getClass())) {
                if (method.getName().equals(name)) return method.invoke(fact) instanceof String text ? text : null;
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
