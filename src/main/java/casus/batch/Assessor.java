package casus.batch;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.brief.AssessmentJson;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Plain;
import casus.diagnostics.Problem;
import casus.diagnostics.ProblemsException;
import casus.diagnostics.SourceLocation;
import casus.engine.AssessmentEngine;
import casus.explain.ExpectationCheck;
import casus.rulebase.RuleBase;
import casus.scenario.Bundle;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import casus.table.Tables;
import casus.worlds.OpenAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Assesses one scenario after the other; whatever happens to one, there is a result of it. For one thread. */
final class Assessor implements AutoCloseable {
    /** What every assessor of a batch has in common. */
    record Base(
            Registry registry,
            RuleBase rules,
            String version,
            Bundles bundles,
            Optional<Tables> tables,
            boolean pages) {
        Result.Receipt receipt(String input, String scenario) {
            return new Result.Receipt(input, scenario, version, rules.hash(), registry.hash());
        }
    }

    /** What comes of a scenario; the page is null where there is none. */
    record Made(Result result, String page) {}

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
    Made assess(BatchItem one) {
        if (one.isLate()) return late(one);
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

    private Made result(BatchItem one) {
        Bundle bundle = base.bundles().of(one);
        Worlds worlds = bundle.worlds(one.part(), base.registry());
        Scenario scenario = worlds.any();
        List<Problem> unknown = scenario.unknownRules(base.rules().rules().keySet());
        if (!unknown.isEmpty()) throw new InvalidInput(unknown);
        if (engine == null) engine = new AssessmentEngine(base.registry(), base.rules(), base.version());
        Assessment assessment =
                OpenAssessment.of(worlds, engine::assess, OpenAssessment.MOST, OpenAssessment.SEED, base.registry());
        List<Result.Failure> failures = new ArrayList<>();
        int held = 0;
        WhyFailed reasons = new WhyFailed(assessment, scenario, base);
        for (Expectation expectation : scenario.expectations()) {
            int before = failures.size();
            failures.addAll(failures(assessment, reasons, expectation));
            if (failures.size() == before) held++;
        }
        Marks marks = new Marks(assessment, base.registry(), base.rules().rules());
        Map<String, NavigableSet<String>> under = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>();
        assessment.findings().keySet().forEach(id -> under.put(id, marks.under(id)));
        under.values().forEach(all::addAll);
        SortedMap<String, String> records = marks.of(all);
        Map<String, Integer> places = new TreeMap<>();
        records.keySet().forEach(id -> places.put(id, places.size()));
        List<Result.Verdict> verdicts = new ArrayList<>();
        for (Finding finding : assessment.findings().values()) {
            verdicts.add(Verdicts.of(
                    finding, under.get(finding.id()).stream().map(places::get).toList()));
        }
        ObjectNode json = AssessmentJson.of(assessment, base.registry(), BriefPages.run(one));
        Result result = new Result(
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
                answer(json),
                verdicts,
                records,
                base.receipt(bundle.hash(one.part()), scenario.hash()),
                null,
                base.tables()
                        .map(tables -> tables.lines(one.input(), assessment))
                        .orElse(List.of()));
        return new Made(result, base.pages() ? BriefPages.html(json) : null);
    }

    private static Result.Answer answer(JsonNode json) {
        JsonNode answer = json.path("answer");
        return new Result.Answer(
                answer.path("class").asString(),
                answer.path("sentences").valueStream().map(JsonNode::asString).toList());
    }

    private List<Result.Failure> failures(Assessment assessment, WhyFailed reasons, Expectation expectation) {
        String head = expectation.at() + ": " + expectation.id() + ": ";
        return ExpectationCheck.failures(assessment, expectation, base.registry()).stream()
                .map(line -> new Result.Failure(
                        expectation.id(),
                        place(expectation.at()),
                        line.startsWith(head) ? line.substring(head.length()) : line,
                        reasons.of(expectation.id())))
                .toList();
    }

    private Made late(BatchItem one) {
        return trouble(one, Result.Kind.TIMEOUT, "timeout", "it takes longer than " + Times.shown(alarm.after()));
    }

    private Made trouble(BatchItem one, Result.Kind kind, String id, String message) {
        return trouble(one, kind, List.of(Problem.of(id, SourceLocation.of(one.input()), message, null)));
    }

    private Made trouble(BatchItem one, Result.Kind kind, List<Problem> problems) {
        List<Result.Note> notes = problems.stream()
                .map(problem -> new Result.Note(problem.id(), place(problem.at()), problem.message(), problem.render()))
                .toList();
        Result result = new Result(
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
                null,
                List.of(),
                new TreeMap<>(),
                base.receipt(source(one), null),
                null,
                List.of());
        return new Made(result, null);
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
