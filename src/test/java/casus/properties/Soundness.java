package casus.properties;

import casus.facts.Change;
import casus.facts.Clause;
import casus.facts.Competence;
import casus.facts.Conclusion;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Given;
import casus.facts.Party;
import casus.facts.Stage;
import casus.model.Truth;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds of everything that one reading concludes, whatever the crisis. A clause that is not engaged obliges nobody; whom
 * a clause obliges may be bound by it; a body stands in the path by a step that a record gives it; and what a conclusion says in a record's words, it says of what the record speaks of
 * (contract, sections 3 and 7).
 */
public final class Soundness {
    private static final Set<String> WORDS = Set.of("text", "status", "basis");
    private static final Set<String> BOUND = Set.of("conditional", "operative", "undetermined", "excused", "blocked");

    private final Collection<Given> law;
    private final Map<String, List<Given>> told = new HashMap<>();

    /** Of conclusions under this law. */
    public Soundness(Collection<Given> law) {
        this.law = law;
        law.forEach(fact -> {
            String text = part(fact, "text");
            if (text != null && !(fact instanceof Change)) // a change is told of an event by its day
            told.computeIfAbsent(text, any -> new ArrayList<>()).add(fact);
        });
    }

    /** What does not hold, in words. */
    public List<String> faults(Collection<Conclusion> conclusions) {
        List<String> faults = new ArrayList<>();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Duty duty) {
                if (!isEngaged(duty, conclusions)) faults.add(duty.id() + " under a clause that is not engaged");
                if (BOUND.contains(duty.status()) && !mayBeBound(duty))
                    faults.add(duty.id() + " of a state that is no party");
            }
            if (conclusion instanceof Stage stage && !hasAStep(stage))
                faults.add(stage.id() + " of a body that no record gives this step");
            String text = part(conclusion, "text");
            if (text != null && !isSpokenOf(conclusion.id(), told.getOrDefault(text, List.of())))
                faults.add(conclusion.id() + " in the words of " + told.get(text));
        }
        return faults;
    }

    private static boolean isEngaged(Duty duty, Collection<Conclusion> conclusions) {
        return conclusions.stream()
                .anyMatch(any -> any instanceof Engagement engagement
                        && engagement.provision().equals(duty.provision())
                        && engagement.event().equals(duty.event())
                        && !engagement.status().equals("not-engaged"));
    }

    private boolean mayBeBound(Duty duty) {
        List<String> binding = law.stream()
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast)
                .filter(clause -> clause.provision().equals(duty.provision()))
                .flatMap(clause -> Stream.of(clause.instrument(), clause.organisation()))
                .toList();
        return law.stream()
                .anyMatch(fact -> fact instanceof Party party
                        && party.state().equals(duty.bearer())
                        && party.truth() != Truth.NO
                        && binding.contains(party.instrument()));
    }

    private boolean hasAStep(Stage stage) {
        return law.stream()
                .anyMatch(fact -> fact instanceof Competence competence
                        && competence.provision().equals(stage.provision())
                        && competence.body().equals(stage.body())
                        && competence.step().equals(stage.step())
                        && competence.truth() != Truth.NO);
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
            return fact.getClass().getMethod(name).invoke(fact) instanceof String text ? text : null;
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
