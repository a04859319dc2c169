package casus.batch;

import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Verdict;
import casus.model.Status;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a finding says, in short: enough to see whether it says the same as before. */
final class Verdicts {
    /** What a clause says of its duties as a rule, which need not be told. */
    private static final String PLAIN = "shall";

    private Verdicts() {}

    static Result.Verdict of(Finding finding, List<Integer> on) {
        if (finding instanceof Finding.Force force) {
            return new Result.Verdict(
                    force.id(),
                    null,
                    ranges(force),
                    List.of(),
                    List.of(),
                    numbers(force.numbers()),
                    states(force),
                    null,
                    on);
        }
        if (finding instanceof Finding.Duty duty) {
            List<String> gates = duty.gates().stream().map(Verdicts::gate).toList();
            String modality = duty.modality().equals(PLAIN) ? null : duty.modality();
            return verdict(duty.id(), duty.verdict(), gates, modality, on);
        }
        Verdict verdict =
                finding instanceof Finding.Judged ? finding.verdict() : new Verdict(word(finding), Map.of(), List.of());
        return verdict(finding.id(), verdict, List.of(), null, on);
    }

    private static Result.Verdict verdict(
            String id, Verdict verdict, List<String> gates, String modality, List<Integer> on) {
        SortedMap<String, String> byReading = verdict.differs() ? new TreeMap<>(verdict.byReading()) : new TreeMap<>();
        return new Result.Verdict(
                id,
                verdict.status(),
                byReading,
                verdict.silentIn(),
                gates,
                new TreeMap<>(),
                new TreeMap<>(),
                modality,
                on);
    }

    private static String gate(Finding.Gate gate) {
        String where = gate.readings().isEmpty() ? "" : " [" + String.join(", ", gate.readings()) + "]";
        return gate.kind() + " " + gate.by() + " " + gate.state() + where;
    }

    private static String word(Finding finding) {
        if (finding instanceof Finding.Observation) return "applies";
        if (finding instanceof Finding.Stage stage) return stage.step();
        return finding instanceof Finding.Gap ? "open" : finding.status();
    }

    private static SortedMap<String, String> numbers(Numbers numbers) {
        SortedMap<String, String> shown = new TreeMap<>();
        numbers.spans().forEach((measure, span) -> shown.put(measure, shown(span)));
        return shown;
    }

    private static String shown(NumberRange span) {
        return span.isSingle() ? String.valueOf(span.min()) : span.min() + " to " + span.max();
    }

    private static SortedMap<String, String> ranges(Finding.Force force) {
        SortedMap<String, String> ranges = new TreeMap<>();
        force.byReading().forEach((reading, numbers) -> ranges.put(reading, VerdictWords.of(numbers(numbers))));
        force.absentIn().forEach(reading -> ranges.put(reading, Status.ABSENT.word()));
        return ranges;
    }

    private static SortedMap<String, String> states(Finding.Force force) {
        SortedMap<String, String> states = new TreeMap<>();
        for (Finding.Contribution one : force.contributions()) {
            String pledge = one.personnel() == null ? one.units() : String.valueOf(one.personnel());
            String readings = one.byReading().isEmpty() ? "" : " " + new TreeMap<>(one.byReading());
            states.merge(one.state(), pledge + " " + one.status() + readings, (a, b) -> a + ", " + b);
        }
        return states;
    }
}
