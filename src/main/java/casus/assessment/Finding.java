package casus.assessment;

import casus.model.Status;
import casus.model.UndertakingRecord;
import java.util.Collections;
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

    /** Whether it says how a clause, a duty or a force stands, and is no remark on what is known. */
    default boolean isVerdict() {
        return this instanceof Judged || this instanceof Breach || this instanceof Conflict || this instanceof Force;
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

        /** The same, standing otherwise. */
        Finding as(Verdict other);

        @Override
        default String status() {
            return verdict().status();
        }
    }

    /**
     * Whether an event engages a provision.
     *
     * @param failed the conditions that fail in some reading
     * @param nearest a change of the scenario that would engage it, or null where none is known
     */
    record Engagement(String id, String provision, String event, Verdict verdict, List<Failure> failed, Nearest nearest)
            implements Judged {
        @Override
        public Finding as(Verdict other) {
            return new Engagement(id, provision, event, other, failed, nearest);
        }

        /** Why it is not engaged, in a few words each, sorted. */
        public List<String> causes() {
            return failed.stream().map(Failure::why).distinct().toList();
        }
    }

    /**
     * A condition that fails.
     *
     * @param why in a few words
     * @param has what the event has
     * @param wants what the clause asks; null where it is not known in words
     * @param readings those in which it fails so, where not in all in which the clause is not engaged
     */
    record Failure(String why, String has, String wants, List<String> readings) {
        /** One that fails so in every reading. */
        public Failure(String why, String has, String wants) {
            this(why, has, wants, List.of());
        }

        /** The same in some readings only. */
        public Failure in(List<String> some) {
            return new Failure(why, has, wants, List.copyOf(some));
        }
    }

    /** A change of one value, as {@code --set} takes it, and the status it gives. */
    record Nearest(String set, String gives) {}

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
            Bound bound,
            List<Gate> gates,
            List<Excuse> excusedBy)
            implements Judged {
        @Override
        public Finding as(Verdict other) {
            return new Duty(
                    id, provision, bearer, towards, event, kind, modality, other, accrued, bound, gates, excusedBy);
        }

        /** The same with other gates. */
        public Duty with(List<Gate> others) {
            return new Duty(
                    id, provision, bearer, towards, event, kind, modality, verdict, accrued, bound, others, excusedBy);
        }

        @Override
        public Map<String, String> traits() {
            return Map.of("modality", modality, "accrued", String.valueOf(accrued));
        }

        /** How heavy what is owed is: 1 is the heaviest. */
        public int weight() {
            return UndertakingRecord.weight(kind);
        }
    }

    /**
     * Whether a state is bound on the day of law, and what made it so.
     *
     * @param is {@link #BOUND}, {@link #NOT_BOUND} or {@link #IN_DOUBT}; {@code source-dependent} where readings differ
     * @param act the act of the state that makes it so, in the word of its record, or {@link #NO_ACT}
     * @param date of the act, as finely as the record dates it, or null
     * @param byReading each reading's own answer, which has none of these; empty where they are alike
     */
    record Bound(String is, String act, String date, Map<String, Bound> byReading) {
        public static final String BOUND = "bound";
        public static final String NOT_BOUND = "not-bound";
        public static final String IN_DOUBT = "in-doubt";
        public static final String NO_ACT = "none";

        public Bound {
            byReading = Collections.unmodifiableMap(new TreeMap<>(byReading));
        }
    }

    /**
     * A gate of a duty: {@code by} is who holds the key; of those with one {@code anyOf}, if any, one is enough.
     *
     * @param byReading the state of the gate in each reading that lists the duty, {@code absent} where it has none such;
     *     empty where they are alike
     */
    record Gate(
            String kind,
            String by,
            String state,
            String basis,
            String anyOf,
            List<String> readings,
            Map<String, String> byReading) {
        public Gate {
            byReading = Collections.unmodifiableMap(new TreeMap<>(byReading));
        }

        /** A gate on which readings agree. */
        public Gate(String kind, String by, String state, String basis, String anyOf, List<String> readings) {
            this(kind, by, state, basis, anyOf, readings, Map.of());
        }

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
            implements Judged {
        @Override
        public Finding as(Verdict other) {
            return new Decision(id, body, matter, rule, votes, other);
        }
    }

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

    /**
     * What becomes of a state's pledge; {@code duty} is null where it owes none, and {@code reason} says why.
     *
     * @param counts what the pledge adds to the numbers of the force; null where it gives no number
     */
    record Contribution(
            String state,
            Integer personnel,
            String units,
            Counts counts,
            String status,
            Map<String, String> byReading,
            String duty,
            String reason) {}

    /**
     * Personnel of one state in the numbers of a force, over all readings that list the force.
     *
     * @param signed of a state that signed
     * @param due of a duty that has fallen due: the force's {@code firm}
     * @param ifAllAgree of one that has, or would if every gate opened: {@code firm} and {@code conditional}
     * @param byReading each reading's own; empty where they are alike
     */
    record Counts(NumberRange signed, NumberRange due, NumberRange ifAllAgree, Map<String, Counts> byReading) {
        public Counts {
            byReading = Collections.unmodifiableMap(new TreeMap<>(byReading));
        }

        /** The smallest ranges that cover both. */
        public Counts cover(Counts other) {
            return new Counts(
                    signed.cover(other.signed), due.cover(other.due), ifAllAgree.cover(other.ifAllAgree), Map.of());
        }
    }

    /** Support, readiness or access that the event makes relevant; several records of it may stand differently. */
    record ContextFinding(
            String id, String list, String mechanism, String event, String status, String text, List<String> readings)
            implements Finding {
        /** Between the statuses of its records. */
        public static final String AND = "-and-";
    }

    /** A judgement that applies; {@code author} is the source that judges so. */
    record Observation(
            String id,
            String event,
            String text,
            String author,
            String basis,
            List<String> cites,
            List<String> readings)
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

    /**
     * Duties that contradict one another.
     *
     * @param state whose duties they are, or null
     * @param what contradicts what, whoever and wherever
     */
    record Conflict(
            String id,
            List<String> duties,
            String state,
            String what,
            List<Side> sides,
            String why,
            List<String> readings)
            implements Finding {
        @Override
        public String status() {
            return Status.FLAGGED.word();
        }
    }

    /** Who stands against whom in an event: "Azerbaijan against Armenia". */
    record Side(String event, String text) {}

    /** What the sources do not say. */
    record Gap(String id, String about, String text, List<String> readings) implements Finding {}
}
