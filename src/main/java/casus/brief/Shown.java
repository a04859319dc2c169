package casus.brief;

import casus.model.Status;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The parts of an {@link Answered}, each as the JSON of an assessment has it (contract, 8 and 13.7). */
final class Shown {
    private Shown() {}

    static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T> Map<String, T> some(Map<String, T> map) {
        return map == null ? Map.of() : map;
    }

    record Scenario(String id, String title, LocalDate asOf) {}

    record Outcome(String text, List<String> sources) {}

    /** What something is called; {@code then} once it has been named. */
    record Name(
            @JsonProperty("long") String inFull,
            @JsonProperty("short") String shorter,
            String year,
            String does,
            String article,
            String instrument,
            String amends,
            String addressee,
            String parties,
            Boolean binding) {
        /** Whether it binds at all; a declaration does not. */
        boolean binds() {
            return binding == null || binding;
        }

        boolean amends(String other) {
            return other.equals(amends);
        }
    }

    record Role(String state, String role) {}

    record Response(String event, String finding) {}

    record Fact(
            String path,
            String part,
            String kind,
            String text,
            LocalDate date,
            String until,
            LocalDate withdrawn,
            Response respondsTo,
            List<String> events,
            List<Role> states,
            boolean changed) {
        Fact {
            events = some(events);
            states = some(states);
        }

        boolean isEvent() {
            return part.equals("event");
        }

        /** The state that has a role in it, or null. */
        String who(String role) {
            return states.stream()
                    .filter(one -> one.role().equals(role))
                    .map(Role::state)
                    .findFirst()
                    .orElse(null);
        }
    }

    record LawOfEvent(String event, LocalDate day, List<String> texts) {}

    record Unused(String path, String why, String text) {}

    /** What readings that differ or are silent say, and whose words those are. */
    interface Said {
        Map<String, String> byReading();

        List<String> silentIn();

        Map<String, List<String>> saidBy();
    }

    /** What was looked at of a file that leaves values open. */
    record Worlds(int evaluated, boolean exact, List<Open> open) {}

    record Open(String path, List<String> values) {}

    /** How a conclusion stands over the worlds; {@code decidedBy} when it has its strongest status, if that is known. */
    record OverWorlds(Map<String, Integer> statuses, String decidedBy) {
        /** The strongest that it has in any. */
        String strongest() {
            return Status.STRONGEST.stream()
                    .filter(statuses::containsKey)
                    .findFirst()
                    .orElseThrow();
        }

        /** The others, the strongest of them first. */
        List<String> others() {
            return Status.STRONGEST.stream()
                    .filter(statuses::containsKey)
                    .skip(1)
                    .toList();
        }

        /** Whether nothing comes of it in any world. */
        boolean isIdle() {
            return Status.isDefeated(strongest());
        }

        /** "exactly when the raid is grave", or in how many of a sample. */
        String when() {
            return decidedBy == null ? counted() : "exactly when " + decidedBy;
        }

        /** "if the raid is grave". */
        String inCase() {
            return decidedBy == null ? counted() : "if " + decidedBy;
        }

        private String counted() {
            int all = statuses.values().stream().mapToInt(Integer::intValue).sum();
            return "in " + English.number(statuses.get(strongest())) + " of " + English.number(all)
                    + " worlds that were looked at";
        }
    }

    record Engagement(
            String id,
            String provision,
            String event,
            String status,
            OverWorlds worlds,
            Map<String, String> byReading,
            List<String> silentIn,
            Map<String, List<String>> saidBy,
            JsonNode failed)
            implements Said {
        Engagement {
            byReading = some(byReading);
            silentIn = some(silentIn);
            saidBy = some(saidBy);
        }
    }

    record Gate(String kind, String by, String state, String basis, String anyOf, List<String> readings) {
        Gate {
            readings = some(readings);
        }

        Gate of(String other) {
            return new Gate(kind, other, state, basis, anyOf, readings);
        }

        boolean isIn(String reading) {
            return readings.isEmpty() || readings.contains(reading);
        }

        boolean isOpen() {
            return state.equals("pending");
        }
    }

    record Bound(String is, String act, String date, Map<String, Bound> byReading) {
        Bound {
            byReading = some(byReading);
        }
    }

    record Duty(
            String id,
            String provision,
            String bearer,
            String towards,
            String event,
            String kind,
            String modality,
            String status,
            OverWorlds worlds,
            boolean accrued,
            int weight,
            Bound bound,
            List<Gate> gates,
            JsonNode excusedBy,
            Map<String, String> byReading,
            List<String> silentIn,
            Map<String, List<String>> saidBy)
            implements Said {
        private static final Set<String> IDLE = Set.of("blocked", "not-bound", "excused", "absent", "not-engaged");

        Duty {
            gates = some(gates);
            byReading = some(byReading);
            silentIn = some(silentIn);
            saidBy = some(saidBy);
        }

        /** Whether nothing comes of it whatever is done now: in every source somebody has refused, or nobody is bound. */
        boolean isIdle() {
            return IDLE.contains(status) || (!byReading.isEmpty() && IDLE.containsAll(byReading.values()));
        }

        /** The same with other words for some states, the bearer aside: for whom it is owed, and who has to act first. */
        Duty calling(UnaryOperator<String> names) {
            List<Gate> called = gates.stream()
                    .map(gate -> gate.by().equals(bearer) ? gate : gate.of(names.apply(gate.by())))
                    .toList();
            String to = towards == null ? null : names.apply(towards);
            return new Duty(
                    id, provision, bearer, to, event, kind, modality, status, worlds, accrued, weight, bound, called,
                    excusedBy, byReading, silentIn, saidBy);
        }
    }

    record Breach(String id, String provision, String state, String event, boolean binding, List<String> readings) {
        Breach {
            readings = some(readings);
        }
    }

    record Decision(
            String id,
            String body,
            String matter,
            String rule,
            String outcome,
            OverWorlds worlds,
            Map<String, String> byReading,
            List<String> silentIn,
            Map<String, List<String>> saidBy)
            implements Said {
        Decision {
            byReading = some(byReading);
            silentIn = some(silentIn);
            saidBy = some(saidBy);
        }
    }

    /** A step of a body on the way to what a clause promises; {@code next} if it is the one that is awaited for its event. */
    record Stage(String provision, String event, String step, String body, boolean next) {
        /** Whether the body is to decide on a matter, next. */
        boolean decides(Decision decision) {
            return next
                    && step.equals("decides")
                    && body.equals(decision.body())
                    && provision.equals(decision.matter());
        }
    }

    record Force(
            String id,
            String force,
            JsonNode nominal,
            JsonNode signed,
            JsonNode firm,
            JsonNode conditional,
            OverWorlds worlds,
            List<Contribution> contributions) {
        Force {
            contributions = some(contributions);
        }
    }

    record Contribution(String state, Integer personnel, String units, String status, String duty) {}

    /** Duties that contradict one another: of a state, or null; what contradicts what, and who stands against whom. */
    record Conflict(String id, String state, String what, List<Side> sides) {}

    record Side(String event, String text) {}

    record Gap(String id, String about, String text, List<String> affects) {
        Gap {
            affects = some(affects);
        }

        /** What it is a gap of: "figures". */
        String kind() {
            return about.replaceAll(":.*", "");
        }
    }

    record Says(String text, List<String> cites, String borrowed) {}

    record Contest(
            String id,
            String topic,
            String question,
            Map<String, Says> says,
            List<String> decides,
            List<String> affects) {
        Contest {
            says = some(says);
            decides = some(decides);
            affects = some(affects);
        }
    }

    record Scope(String state, String text) {}

    record Step(
            String rule, String title, List<String> readings, List<String> facts, List<String> cites, String grade) {}
}
