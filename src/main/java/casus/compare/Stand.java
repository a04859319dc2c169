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
            duty.gates().forEach(gate -> details.put(gate.kind() + " " + gate.by(), gate(gate, readings)));
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

    private static String gate(Finding.Gate gate, Collection<String> readings) {
        List<String> states = readings.stream()
                .map(reading -> gate.readings().isEmpty() || gate.readings().contains(reading)
                        ? gate.byReading().getOrDefault(reading, gate.state())
                        : Status.ABSENT.word())
                .distinct()
                .toList();
        return gate.kind() + " " + gate.by() + " " + String.join(" or ", states);
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
