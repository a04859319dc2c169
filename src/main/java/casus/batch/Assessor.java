package casus.batch;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Plain;
import casus.diagnostics.Problem;
import casus.diagnostics.ProblemsException;
import casus.diagnostics.SourceLocation;
import casus.engine.AssessmentEngine;
import casus.explain.ExpectationCheck;
import casus.explain.Explanation;
import casus.explain.Why;
import casus.explain.WhyNot;
import casus.reference.Inference;
import casus.reference.World;
import casus.rulebase.RuleBase;
import casus.scenario.Bundle;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** Assesses one scenario after the other; whatever happens to one, there is a result of it. For one thread. */
final class Assessor implements AutoCloseable {
    private static final int LINES_OF_WHY = 6;

    /** What every assessor of a batch has in common. */
    record Base(Registry registry, RuleBase rules, String version, Bundles bundles) {
        Result.Receipt receipt(String input, String scenario) {
            return new Result.Receipt(input, scenario, version, rules.hash(), registry.hash());
        }
    }

    private final Base base;
    private final Alarm alarm;
    private AssessmentEngine engine;

    Assessor(Base base, Alarm alarm) {
        this.base = base;
        this.alarm = alarm;
    }

    /**
     * The result of a scenario.
     *
     * @throws CancellationException if the thread is interrupted
     */
    Result assess(BatchItem one) {
        Alarm.Ring ring = alarm.set();
        try (ring) {
            return result(one);
        } catch (InvalidInput e) {
            return ring.hasRung() ? late(one) : trouble(one, Result.Kind.INPUT, e.problems());
        } catch (InvalidKnowledge e) {
            close();
            return trouble(one, Result.Kind.RULES, e.problems());
        } catch (CancellationException e) {
            close();
            if (!ring.hasRung()) throw e;
            return late(one);
        } catch (OutOfMemoryError | StackOverflowError e) {
            close();
            return trouble(one, Result.Kind.MEMORY, "out-of-memory", "it takes more memory than there is");
        } catch (RuntimeException | LinkageError e) {
            close();
            return trouble(one, Result.Kind.INTERNAL, "internal", Plain.line(String.valueOf(e.getMessage())));
        }
    }

    private Result result(BatchItem one) {
        Bundle bundle = base.bundles().of(one);
        Scenario scenario = bundle.read(one.part(), base.registry());
        if (engine == null) engine = new AssessmentEngine(base.registry(), base.rules(), base.version());
        Assessment assessment = engine.assess(scenario);
        List<Result.Failure> failures = new ArrayList<>();
        int held = 0;
        for (Expectation expectation : scenario.expectations()) {
            int before = failures.size();
            failures.addAll(failures(assessment, scenario, expectation));
            if (failures.size() == before) held++;
        }
        Rests rests = new Rests(assessment, base.registry(), base.rules());
        Map<String, TreeSet<String>> under = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>();
        assessment.findings().keySet().forEach(id -> under.put(id, new TreeSet<>(rests.of(id))));
        under.values().forEach(all::addAll);
        SortedMap<String, String> records = rests.marks(all);
        Map<String, Integer> places = new TreeMap<>();
        records.keySet().forEach(id -> places.put(id, places.size()));
        List<Result.Verdict> verdicts = new ArrayList<>();
        for (Finding finding : assessment.findings().values()) {
            verdicts.add(Verdicts.of(
                    finding, under.get(finding.id()).stream().map(places::get).toList()));
        }
        return new Result(
                1,
                one.input(),
                scenario.id(),
                scenario.title(),
                scenario.asOf().toString(),
                failures.isEmpty() ? Result.PASSED : Result.FAILED,
                scenario.expectations().size(),
                held,
                failures,
                null,
                verdicts,
                records,
                base.receipt(bundle.hash(one.part()), scenario.hash()));
    }

    private List<Result.Failure> failures(Assessment assessment, Scenario scenario, Expectation expectation) {
        String head = expectation.at() + ": " + expectation.id() + ": ";
        return ExpectationCheck.failures(assessment, expectation, base.registry()).stream()
                .map(line -> new Result.Failure(
                        expectation.id(),
                        place(expectation.at()),
                        line.startsWith(head) ? line.substring(head.length()) : line,
                        why(assessment, scenario, expectation.id())))
                .toList();
    }

    /** The beginning of why there is what there is, or of why there is nothing. */
    private List<String> why(Assessment assessment, Scenario scenario, String id) {
        Registry registry = base.registry().under(scenario.assumptions());
        Optional<Explanation> why = assessment.derivations().containsKey(id)
                ? Why.of(assessment, base.rules(), registry, id, Why.Depth.FOLDED)
                : WhyNot.of(assessment, worlds(assessment, scenario), base.rules(), registry, id, Optional.empty());
        return why.stream()
                .flatMap(explanation -> explanation.render("text").lines())
                .dropWhile(line -> !line.startsWith("1 ")) // what was asked, and of what
                .takeWhile(line -> !line.isBlank())
                .limit(LINES_OF_WHY)
                .toList();
    }

    private List<World> worlds(Assessment assessment, Scenario scenario) {
        Inference inference = new Inference(base.rules());
        return assessment.opinions().stream()
                .map(opinion -> inference.world(opinion.reading(), opinion.given(), scenario.facts()))
                .toList();
    }

    private Result late(BatchItem one) {
        return trouble(one, Result.Kind.TIMEOUT, "timeout", "it takes longer than " + Times.shown(alarm.after()));
    }

    private Result trouble(BatchItem one, Result.Kind kind, String id, String message) {
        return trouble(one, kind, List.of(Problem.of(id, SourceLocation.of(one.input()), message, null)));
    }

    private Result trouble(BatchItem one, Result.Kind kind, List<Problem> problems) {
        List<Result.Note> notes = problems.stream()
                .map(problem -> new Result.Note(problem.id(), place(problem.at()), problem.message(), problem.render()))
                .toList();
        return new Result(
                1,
                one.input(),
                null,
                null,
                null,
                Result.ERROR,
                0,
                0,
                List.of(),
                new Result.Trouble(kind, notes),
                List.of(),
                new TreeMap<>(),
                base.receipt(source(one), null));
    }

    private String source(BatchItem one) {
        try {
            return base.bundles().of(one).hash(one.part());
        } catch (ProblemsException e) {
            return null;
        }
    }

    private static Result.Place place(SourceLocation at) {
        return new Result.Place(at.file(), at.line(), at.column());
    }

    @Override
    public void close() {
        if (engine != null) engine.close();
        engine = null;
    }
}
