package casus.explain;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Step;
import casus.assessment.Verdict;
import casus.data.Registry;
import casus.model.Entry;
import casus.scenario.Expectation;
import casus.scenario.Expectation.Bounds;
import casus.scenario.Expectation.Expected;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares an assessment with what its file expects. */
public final class ExpectationCheck {
    private final Assessment assessment;
    private final Registry registry;
    private final List<String> failures = new ArrayList<>();

    private ExpectationCheck(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
    }

    /** What does not hold, one line an expectation and point; empty if all hold. */
    public static List<String> failures(Assessment assessment, List<Expectation> expectations, Registry registry) {
        return expectations.stream()
                .flatMap(expectation -> failures(assessment, expectation, registry).stream())
                .toList();
    }

    /** What of one expectation does not hold, a line for each point. */
    public static List<String> failures(Assessment assessment, Expectation expectation, Registry registry) {
        ExpectationCheck check = new ExpectationCheck(assessment, registry);
        check.expectation(expectation);
        return List.copyOf(check.failures);
    }

    private void fail(Expectation expectation, String what) {
        String because = expectation.because().isEmpty()
                ? ""
                : " (it rests on " + String.join(", ", expectation.because()) + ")";
        failures.add(expectation.at() + ": " + expectation.id() + ": " + what + because);
    }

    private void expectation(Expectation expectation) {
        Finding finding = assessment.findings().get(expectation.id());
        if (expectation.absent()) {
            if (finding != null) fail(expectation, "expected absent, got " + finding.status());
            return;
        }
        if (finding == null) {
            fail(expectation, "expected, but there is no such conclusion");
            return;
        }
        compare(expectation, "", expectation.expected(), finding.status(), numbers(finding));
        expectation.byReading().forEach((reading, expected) -> reading(expectation, finding, reading, expected));
        contests(expectation, finding);
        expectation.because().stream()
                .filter(because -> !becauseOf(expectation.id()).contains(because))
                .forEach(because ->
                        fail(expectation, "expected because of " + because + ", which is not in its derivation"));
    }

    private void reading(Expectation expectation, Finding finding, String reading, Expected expected) {
        if (!assessment.readings().contains(reading)) {
            fail(expectation, "expects something of " + reading + ", which is not among the readings");
            return;
        }
        String status = assessment.statuses(finding.id()).get(reading);
        Numbers numbers = null;
        if (finding instanceof Finding.Force force) {
            status = force.absentIn().contains(reading) ? Verdict.ABSENT : null;
            numbers = force.byReading().isEmpty()
                    ? force.numbers()
                    : force.byReading().get(reading);
        }
        compare(expectation, "in " + reading + " ", expected, status, numbers);
    }

    private void compare(Expectation expectation, String where, Expected expected, String status, Numbers numbers) {
        if (expected.status() != null && !stands(status, expected.status())) {
            fail(expectation, where + "expected " + expected.status() + ", got " + status);
        }
        for (Map.Entry<String, Bounds> bound : expected.numbers().entrySet()) {
            NumberRange span = numbers == null ? null : numbers.of(bound.getKey());
            NumberRange wanted =
                    new NumberRange(bound.getValue().min(), bound.getValue().max());
            if (!wanted.equals(span)) {
                fail(expectation, where + "expected " + bound.getKey() + " " + shown(wanted) + ", got " + shown(span));
            }
        }
    }

    /** A showing of several records stands in several ways, and any of them may be expected. */
    private static boolean stands(String status, String expected) {
        return status != null
                && (expected.equals(status)
                        || List.of(status.split(Finding.ContextFinding.AND)).contains(expected));
    }

    private static String shown(NumberRange span) {
        if (span == null) return "none";
        return span.isSingle() ? String.valueOf(span.min()) : span.min() + " to " + span.max();
    }

    private void contests(Expectation expectation, Finding finding) {
        List<String> contests = finding instanceof Finding.Engagement one
                ? one.verdict().contests()
                : finding instanceof Finding.Duty two
                        ? two.verdict().contests()
                        : finding instanceof Finding.Decision three
                                ? three.verdict().contests()
                                : finding instanceof Finding.Force four ? four.contests() : List.of();
        expectation.contests().stream()
                .filter(contest -> !contests.contains(contest))
                .forEach(contest -> fail(expectation, "expected contest " + contest + ", got " + contests));
    }

    private static Numbers numbers(Finding finding) {
        return finding instanceof Finding.Force force ? force.numbers() : null;
    }

    /** Every record and rule of the derivation, and the mechanisms they belong to. */
    private Set<String> becauseOf(String id) {
        Set<String> names = new LinkedHashSet<>();
        collect(id, names);
        return names;
    }

    private void collect(String id, Set<String> names) {
        for (Step step : assessment.derivations().getOrDefault(id, List.of())) {
            if (names.add(step.rule())) names.add(step.rule().replaceFirst("/.*", ""));
            for (String fact : step.facts()) {
                if (!names.add(fact)) continue;
                Entry entry = registry.entries().get(fact);
                if (entry != null && entry.provenance().mechanism() != null)
                    names.add(entry.provenance().mechanism());
                collect(fact, names);
            }
        }
    }
}
