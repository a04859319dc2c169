package casus.draft;

import casus.data.DraftLaw;
import casus.model.Act;
import casus.model.Entry;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.ProtectionRecord;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which crises a draft may touch.
 *
 * @param everywhere whether those of any state: it takes something away, or binds or protects the parties of another treaty
 * @param states those that it binds or protects by name
 * @param from the first day on which it may bind or protect one of them; empty if it may on any
 */
record Reach(boolean everywhere, Set<String> states, Optional<LocalDate> from) {
    Reach {
        states = Set.copyOf(states);
    }

    static Reach of(DraftLaw draft) {
        List<Participation> joined = draft.entries().stream()
                .filter(entry -> entry instanceof Participation act && act.act() == Act.JOINED)
                .map(Participation.class::cast)
                .toList();
        Set<String> own = draft.entries().stream()
                .filter(Instrument.class::isInstance)
                .map(Entry::id)
                .collect(Collectors.toSet());
        boolean others = draft.terms().stream()
                .anyMatch(term -> term instanceof ProtectionRecord one && !own.contains(one.instrument()));
        return new Reach(
                draft.parties().isEmpty() || others || !draft.leavesOut().isEmpty(),
                joined.stream().flatMap(act -> act.states().stream()).collect(Collectors.toSet()),
                draft.leavesOut().isEmpty()
                        ? joined.stream().map(act -> act.when().first()).min(LocalDate::compareTo)
                        : Optional.empty());
    }

    /** Whether it may touch a crisis, by its day and the states that the file names. */
    boolean includes(Scenario crisis) {
        boolean later = from.filter(crisis.asOf()::isBefore).isEmpty();
        return later && (everywhere || crisis.states().stream().anyMatch(states::contains));
    }
}
