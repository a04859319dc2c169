package casus.properties;

import casus.facts.Answer;
import casus.facts.BallotFor;
import casus.facts.Breach;
import casus.facts.Clause;
import casus.facts.Competence;
import casus.facts.Conclusion;
import casus.facts.Decision;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Gap;
import casus.facts.Gate;
import casus.facts.Given;
import casus.facts.LawChange;
import casus.facts.Party;
import casus.facts.Request;
import casus.facts.Responds;
import casus.facts.SilentOn;
import casus.facts.Stage;
import casus.facts.Stated;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds of everything that one reading concludes, whatever the crisis. A clause that is not engaged obliges nobody; a
 * duty is of a state that may be bound, and has one answer; a body stands in the path by a step that a record gives it; and
 * what a conclusion says in a record's words, it says of what the record speaks of (contract, sections 3 and 7). A gate moves by
 * an act that counts for its event, nobody helps against an attack that is answered, and on what a reading is silent on it
 * concludes nothing (contract, 13.2, 13.3 and 13.6). What is told of doubts and stands bears on the crisis ({@link Pertinence}).
 */
public final class Soundness {
    private static final Set<String> WORDS = Set.of("text", "status", "basis");
    private static final Set<String> BOUND = Set.of("conditional", "operative", "undetermined", "excused", "blocked");

    private static final Set<String> DUE = Set.of("conditional", "operative");
    private static final Set<String> ARMED = Set.of("defence", "force", "assistance", "contribution");

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
    private final Set<String> silent = new HashSet<>();
    private final Set<String> combative = new HashSet<>();
    private final Set<String> answers = new HashSet<>();
    private final Set<List<String>> moved = new HashSet<>();
    private final Pertinence pertinence;

    /** Of conclusions under this law on what a file states. */
    public Soundness(Collection<Given> law, Collection<Stated> file) {
        pertinence = new Pertinence(law, file);
        for (Stated fact : file) {
            if (fact instanceof Responds answer) answers.add(answer.event());
            if (fact instanceof Request request && !request.withdrawn())
                moved.add(List.of("request", request.event(), request.requester()));
            if (fact instanceof BallotFor ballot) moved.add(List.of("decision", ballot.event(), ballot.body()));
            if (fact instanceof Answer answer) moved.add(List.of(answer.kind(), answer.of(), answer.answer()));
        }
        for (Given fact : law) {
            if (fact instanceof SilentOn silence) silent.add(silence.provision());
            if (fact instanceof Clause clause) {
                if (ARMED.contains(clause.purpose())) combative.add(clause.provision());
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
        List<String> faults = new ArrayList<>(pertinence.faults(conclusions));
        Set<String> duties = new HashSet<>();
        Set<List<String>> engaged = engaged(conclusions);
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Duty duty) {
                if (!duties.add(duty.id())) faults.add(duty.id() + " with two answers");
                if (!engaged.contains(List.of(duty.provision(), duty.event())))
                    faults.add(duty.id() + " under a clause that is not engaged");
                if (BOUND.contains(duty.status()) && !mayBeBound(duty))
                    faults.add(duty.id() + " of a state that is no party");
                if (DUE.contains(duty.status())
                        && combative.contains(duty.provision())
                        && answers.contains(duty.event()))
                    faults.add(duty.id() + " against the state that was attacked first");
            }
            if (conclusion instanceof Gate gate && !isMovedByAnAct(gate)) faults.add(gate.id() + " without an act");
            if (speaksOf(conclusion).filter(silent::contains).isPresent())
                faults.add(conclusion.id() + " in a reading that is silent on it");
            if (conclusion instanceof Stage stage
                    && !steps.contains(List.of(stage.provision(), stage.step(), stage.body())))
                faults.add(stage.id() + " of a body that no record gives this step");
            if (conclusion instanceof Gap gap && isOfTheLawsChange(gap)) continue;
            String text = part(conclusion, "text");
            if (text != null && !isSpokenOf(conclusion.id(), told.getOrDefault(text, List.of())))
                faults.add(conclusion.id() + " in the words of " + told.get(text));
        }
        return faults;
    }

    /** Whether a gap names acts that changed the law after an event; it is of that event, whatever the acts are about. */
    static boolean isOfTheLawsChange(Gap gap) {
        return gap.id().startsWith("gap:law-changed:");
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

    /** An act counts for the events of its file for which it is stated, and for no other. */
    private boolean isMovedByAnAct(Gate gate) {
        if (gate.holder() == null) return false; // nobody could move it
        return gate.state().equals("pending")
                || moved.contains(List.of(gate.kind(), gate.event(), gate.holder()))
                || (gate.kind().equals("host-consent") // a host that asks for a force consents to it
                        && moved.contains(List.of("request", gate.event(), gate.holder())))
                || moved.contains(List.of(gate.kind(), gate.holder(), gate.state()))
                || moved.contains(List.of(gate.kind(), gate.provision(), gate.state()));
    }

    /** The provision on which something is concluded, but for the word that the reading is silent on it. */
    private static Optional<String> speaksOf(Conclusion conclusion) {
        if (conclusion instanceof Engagement engagement && !engagement.status().equals("silent"))
            return Optional.of(engagement.provision());
        if (conclusion instanceof Duty duty) return Optional.of(duty.provision());
        if (conclusion instanceof Decision decision) return Optional.of(decision.matter());
        if (conclusion instanceof Breach breach) return Optional.of(breach.provision());
        return Optional.empty();
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
