package casus.assessment;

import casus.model.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Something an assessment reports under an id of its own (contract, section 8). */
public sealed interface Finding {
    String id();

    /** In a word how it stands; a gap, an observation, a stage or a force is there or not, which is {@code reported}. */
    default String status() {
        return Status.REPORTED.word();
    }

    /** How it stands over the readings; what is there or not stands alike in all. */
    default Verdict verdict() {
        return new Verdict(status(), Map.of(), List.of());
    }

    /** Whether the readings differ on it. */
    default boolean differs() {
        return verdict().differs();
    }

    /** The contests without which the readings would agree on it. */
    default List<String> contests() {
        return verdict().contests();
    }

    /** What else a file may expect of it, a word for each. */
    default Map<String, String> traits() {
        return Map.of();
    }

    /** A finding that stands one way or another, in each reading on its own. */
    sealed interface Judged extends Finding {
        @Override
        Verdict verdict();

        @Override
        default String status() {
            return verdict().status();
        }
    }

    /** Whether an event engages a provision; {@code failed} are the conditions that fail in some reading. */
    record Engagement(String id, String provision, String event, Verdict verdict, List<String> failed)
            implements Judged {}

    /** What a state owes, {@code accrued} if it is bound no longer; gates and excuses carry the readings that have them where not all share them. */
    record Duty(
            String id,
            String provision,
            String bearer,
            String towards,
            String event,
            String kind,
            String modality,
            Verdict verdict,
            boolean accrued,
            List<Gate> gates,
            List<Excuse> excusedBy)
            implements Judged {
        @Override
        public Map<String, String> traits() {
            return Map.of("modality", modality, "accrued", String.valueOf(accrued));
        }
    }

    /** A gate of a duty: {@code by} is who holds the key; of those with one {@code anyOf}, if any, one is enough. */
    record Gate(String kind, String by, String state, String basis, String anyOf, List<String> readings) {
        /** What a file may expect of it, a word for each. */
        public Map<String, String> words() {
            return new TreeMap<>(Map.of("kind", kind, "by", by, "state", state, "basis", basis));
        }
    }

    /** A record that takes a state out. */
    record Excuse(String record, List<String> readings) {}

    /** A prohibition that the event violates, in these readings if not in all; {@code binding} as its instrument is. */
    record Breach(String id, String provision, String state, String event, boolean binding, List<String> readings)
            implements Finding {
        @Override
        public Map<String, String> traits() {
            return Map.of("binding", String.valueOf(binding));
        }

        @Override
        public String status() {
            return Status.BREACHED.word();
        }
    }

    /** Where a body stands on a matter. */
    record Decision(String id, String body, String matter, String rule, Map<String, String> votes, Verdict verdict)
            implements Judged {}

    /** A force; {@code byReading} where readings differ, a reading that does not list it is left out of the range. */
    record Force(
            String id,
            String force,
            Numbers numbers,
            Map<String, Numbers> byReading,
            List<String> absentIn,
            List<String> contests,
            List<Contribution> contributions)
            implements Finding {
        @Override
        public boolean differs() {
            return !byReading.isEmpty();
        }
    }

    /** What becomes of a state's pledge; {@code duty} is null where it owes none, and {@code reason} says why. */
    record Contribution(
            String state,
            Integer personnel,
            String units,
            String status,
            Map<String, String> byReading,
            String duty,
            String reason) {}

    /** Support, readiness or access that the event makes relevant; several records of it may stand differently. */
    record ContextFinding(
            String id, String list, String mechanism, String event, String status, String text, List<String> readings)
            implements Finding {
        /** Between the statuses of its records. */
        public static final String AND = "-and-";
    }

    /** A judgement that applies; {@code author} is the source that judges so. */
    record Observation(String id, String text, String author, String basis, List<String> cites, List<String> readings)
            implements Finding {}

    /** What a body has to do about a provision, and who sits on it. */
    record Stage(
            String id,
            String provision,
            String event,
            String step,
            String body,
            String rule,
            List<Seated> sits,
            List<String> readings)
            implements Finding {}

    /** A state that sits on a body on the day, or may. */
    record Seated(String state, boolean doubtful, List<String> readings) {}

    /** Duties that contradict one another. */
    record Conflict(String id, List<String> duties, String why, List<String> readings) implements Finding {
        @Override
        public String status() {
            return Status.FLAGGED.word();
        }
    }

    /** What the sources do not say. */
    record Gap(String id, String about, String text, List<String> readings) implements Finding {}
}
