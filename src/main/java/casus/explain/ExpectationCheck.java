package casus.explain;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Step;
import casus.data.Registry;
import casus.model.Entry;
import casus.model.Status;
import casus.scenario.Expectation;
import casus.scenario.Expectation.Bounds;
import casus.scenario.Expectation.Expected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares an assessment with what its file expects. */
public final class ExpectationCheck {
    private static final int TOLD = 6;

    private final Assessment assessment;
    private final Registry registry;
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Set<String> mechanisms = new HashSet<>();
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
        List<String> contexts = new ArrayList<>();
        if (!expectation.because().isEmpty()) contexts.add("expected because of " + some(expectation.because()));
        if (!reasons.isEmpty()) contexts.add("it rests on " + some(reasons));
        failures.add(expectation.at() + ": " + expectation.id() + ": " + what
                + (expectation.because().isEmpty() ? "" : " (" + String.join("; ", contexts) + ")"));
    }

    private static String some(Collection<String> names) {
        int more = names.size() - TOLD;
        return names.stream().limit(TOLD).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void expectation(Expectation expectation) {
        if (expectation.unusedPath().isPresent()) {
            unused(expectation, expectation.unusedPath().orElseThrow());
            return;
        }
        if (!expectation.because().isEmpty()) collect(expectation.id());
        Finding finding = assessment.findings().get(expectation.id());
        if (expectation.absent()) {
            if (finding != null) fail(expectation, "expected absent, got " + finding.status());
            return;
        }
        if (finding == null) {
            fail(expectation, "expected, but there is no such conclusion");
            return;
        }
        compare(expectation, "", expectation.expected(), assessment.status(finding.id()), numbers(finding));
        expectation.byReading().forEach((reading, expected) -> reading(expectation, finding, reading, expected));
        details(expectation, finding);
        silence(expectation, finding);
        contests(expectation, finding);
        List<String> missing = expectation.because().stream()
                .filter(because -> !reasons.contains(because) && !mechanisms.contains(because))
                .toList();
        if (!missing.isEmpty()) fail(expectation, "not in its derivation: " + some(missing));
    }

    private void unused(Expectation expectation, String path) {
        String why = assessment.grounds().unused().stream()
                .filter(act -> act.path().equals(path))
                .map(Assessment.Unused::why)
                .findFirst()
                .orElse("used");
        String expected = expectation.expected().status();
        if (!why.equals(expected)) fail(expectation, "expected " + expected + ", got " + why);
    }

    private void reading(Expectation expectation, Finding finding, String reading, Expected expected) {
        if (!assessment.readings().contains(reading)) {
            fail(expectation, "expects something of " + reading + ", which is not among the readings");
            return;
        }
        if (finding.verdict().silentIn().contains(reading)) {
            fail(expectation, "expects something of " + reading + ", which is silent on it; `silentIn` names such");
            return;
        }
        String status = assessment.statuses(finding.id()).get(reading);
        Numbers numbers = null;
        if (finding instanceof Finding.Force force) {
            status = force.absentIn().contains(reading) ? Status.ABSENT.word() : null;
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

    private void details(Expectation expectation, Finding finding) {
        Map<String, String> traits = finding.traits();
        expectation.details().traits().forEach((trait, wanted) -> {
            String got = traits.getOrDefault(trait, "none");
            if (!wanted.equals(got)) fail(expectation, "expected " + trait + " " + wanted + ", got " + got);
        });
        List<Finding.Gate> gates = finding instanceof Finding.Duty duty ? duty.gates() : List.of();
        for (Map<String, String> wanted : expectation.details().gates()) {
            if (gates.stream()
                    .map(Finding.Gate::words)
                    .anyMatch(gate -> gate.entrySet().containsAll(wanted.entrySet()))) continue;
            fail(
                    expectation,
                    "expected a gate " + wanted + ", got "
                            + gates.stream().map(Finding.Gate::words).toList());
        }
    }

    private void silence(Expectation expectation, Finding finding) {
        List<String> silent = finding.verdict().silentIn();
        if (expectation.silentIn() != null && !expectation.silentIn().equals(silent)) {
            fail(
                    expectation,
                    "expected to be silent on it: " + readings(expectation.silentIn()) + "; got " + readings(silent));
        }
    }

    private static String readings(List<String> readings) {
        return readings.isEmpty() ? "none" : String.join(", ", readings);
    }

    private void contests(Expectation expectation, Finding finding) {
        List<String> contests = finding.contests();
        expectation.contests().stream()
                .filter(contest -> !contests.contains(contest))
                .forEach(contest -> fail(expectation, "expected contest " + contest + ", got " + contests));
    }

    private static Numbers numbers(Finding finding) {
        return finding instanceof Finding.Force force ? force.numbers() : null;
    }

    /** The rules and records of the derivation, and the mechanisms they belong to; those next to the conclusion first. */
    private void collect(String conclusion) {
        assessment.dependencies().below(List.of(conclusion)).values().forEach(steps -> steps.forEach(this::collect));
    }

    private void collect(Step step) {
        reasons.add(step.rule());
        mechanisms.add(step.rule().replaceFirst("/.*", ""));
        for (String fact : step.facts()) {
            Entry entry = registry.entries().get(fact);
            if (entry == null) continue;
            reasons.add(fact);
            if (entry.provenance().mechanism() != null)
                mechanisms.add(entry.provenance().mechanism());
        }
    }
}
