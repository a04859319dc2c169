package casus.compare;

import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a conclusion stands, as far as two assessments can be compared by it.
 *
 * @param status its word
 * @param details what may be otherwise while the word is the same: readings, gates, figures
 */
record Stand(String status, Map<String, String> details) {
    static final Stand ABSENT = new Stand(Status.ABSENT.word(), Map.of());

    Stand {
        details = new TreeMap<>(details);
    }

    /**
     * How a finding stands; one that is missing is absent, and so is a clause that answers nothing.
     *
     * @param readings those that both assessments have
     */
    static Stand of(Finding finding, Collection<String> readings) {
        if (finding == null || Status.isIdle(finding.status())) return ABSENT;
        Map<String, String> details = new TreeMap<>();
        finding.verdict().byReading().forEach((reading, status) -> {
            if (readings.contains(reading)) details.put(reading, reading + " " + status);
        });
        if (finding instanceof Finding.Duty duty) {
            if (duty.accrued()) details.put("accrued", "accrued");
            details.putAll(gates(duty, readings));
        }
        if (finding instanceof Finding.Breach breach)
            details.put("binding", breach.binding() ? "binding" : "political");
        if (finding instanceof Finding.Force force) {
            details.putAll(figures("", force.numbers()));
            force.byReading().forEach((reading, numbers) -> {
                if (readings.contains(reading)) details.putAll(figures(" in " + reading, numbers));
            });
        }
        return new Stand(finding.status(), details);
    }

    /** How a finding stands in each of some readings, whatever the others say. */
    static Map<String, String> inEach(Finding finding, Collection<String> readings) {
        Map<String, String> each = new TreeMap<>();
        for (String reading : readings) {
            String status = finding == null
                    ? Status.ABSENT.word()
                    : finding.verdict()
                            .byReading()
                            .getOrDefault(
                                    reading,
                                    finding instanceof Finding.Judged ? Status.ABSENT.word() : finding.status());
            each.put(reading, Status.isIdle(status) ? Status.ABSENT.word() : status);
        }
        if (finding instanceof Finding.Duty duty) {
            if (duty.accrued()) each.put("accrued", "accrued");
            each.putAll(gates(duty, readings));
        }
        if (finding instanceof Finding.Force force)
            readings.forEach(reading ->
                    each.putAll(figures(" in " + reading, force.byReading().getOrDefault(reading, force.numbers()))));
        return each;
    }

    /** Each gate with its state; where readings differ on it, with that of each. */
    private static Map<String, String> gates(Finding.Duty duty, Collection<String> readings) {
        Map<String, Map<String, String>> states = new TreeMap<>();
        for (Finding.Gate gate : duty.gates()) {
            Map<String, String> each = states.computeIfAbsent(gate.kind() + " " + gate.by(), any -> new TreeMap<>());
            for (String reading : readings) {
                boolean has = gate.readings().isEmpty() || gate.readings().contains(reading);
                if (has) each.put(reading, gate.byReading().getOrDefault(reading, gate.state()));
            }
        }
        Map<String, String> gates = new TreeMap<>();
        states.forEach((gate, each) -> {
            boolean alike = each.size() == readings.size() && new TreeSet<>(each.values()).size() == 1;
            if (alike) gates.put(gate, gate + " " + each.values().iterator().next());
            else each.forEach((reading, state) -> gates.put(gate + reading, gate + " " + state + " in " + reading));
        });
        return gates;
    }

    private static Map<String, String> figures(String where, Numbers numbers) {
        Map<String, String> figures = new TreeMap<>();
        numbers.spans().forEach((measure, span) -> figures.put(measure + where, measure + where + " " + shown(span)));
        return figures;
    }

    private static String shown(NumberRange span) {
        return span.isSingle() ? String.valueOf(span.min()) : span.min() + "-" + span.max();
    }

    /** Its word, and in brackets what is otherwise than in the other, where their words do not tell it. */
    String beside(Stand other) {
        boolean told = !status.equals(other.status) && !Status.SOURCE_DEPENDENT.is(status);
        if (told && !Status.REPORTED.is(status)) return status;
        List<String> own = new ArrayList<>();
        details.forEach((name, detail) -> {
            if (!detail.equals(other.details.get(name))) own.add(detail);
        });
        StringJoiner all = new StringJoiner("; ");
        own.forEach(all::add);
        if (Status.REPORTED.is(status)) return all.toString();
        return own.isEmpty() ? status : status + " (" + all + ")";
    }
}
