package casus.keys;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.model.Status;
import casus.prose.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An act that opens or shuts a gate, or that a gate waits for.
 *
 * @param kind of the gate
 * @param by who holds it
 * @param state of the gate
 * @param stated where the file says that it is done or refused, or null
 */
record Act(String kind, String by, String state, Assessment.Fact stated) {
    /** What a step says of a place in the file begins so. */
    private static final String FILE = "scenario:";

    /** The act on which a gate of a duty rests: of those of its kind the nearest below it. */
    static Act of(Finding.Duty duty, Finding.Gate gate, Assessment assessment) {
        String id = duty.id().replaceFirst("^duty", "gate") + ":" + gate.kind() + ":" + gate.by();
        Assessment.Fact stated = assessment.dependencies().below(List.of(id)).values().stream()
                .flatMap(List::stream)
                .flatMap(step -> step.facts().stream())
                .flatMap(place -> assessment.grounds().facts().stream()
                        .filter(fact -> fact.part().equals(gate.kind()) && isAt(place, fact)))
                .findFirst()
                .orElse(null);
        return new Act(gate.kind(), gate.by(), gate.state(), stated);
    }

    private static boolean isAt(String place, Assessment.Fact fact) {
        return (place + "/").startsWith(FILE + fact.path().replace('.', '/') + "/");
    }

    boolean isMet() {
        return Status.MET.is(state);
    }

    boolean isRefused() {
        return Status.REFUSED.is(state);
    }

    /** Its day in words, that of its withdrawal where that shuts the gate; empty where the file gives none. */
    Optional<String> day() {
        if (stated == null) return Optional.empty();
        LocalDate day = isRefused() && stated.withdrawn() != null ? stated.withdrawn() : stated.date();
        return Optional.ofNullable(day).map(Words::day);
    }
}
