package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.model.CompetenceRecord;
import casus.page.PageBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of a report that is not law: what bodies have to do, what else there is, what authors judge. */
final class ContextSection {
    private final Assessment assessment;
    private final Names names;
    private final PageBuilder page;

    ContextSection(Assessment assessment, Names names, PageBuilder page) {
        this.assessment = assessment;
        this.names = names;
        this.page = page;
    }

    /** The stages clause by clause, in the order of doing. */
    static List<Finding.Stage> path(Assessment assessment) {
        return assessment.all(Finding.Stage.class).stream()
                .sorted(Comparator.comparing(Finding.Stage::provision)
                        .thenComparing(Finding.Stage::event)
                        .thenComparing(stage -> CompetenceRecord.STEPS.indexOf(stage.step()))
                        .thenComparing(Finding.Stage::body))
                .toList();
    }

    /** Provisions that go the same way stand together. */
    void decisionPath() {
        Map<String, List<Finding.Stage>> clauses = new TreeMap<>();
        path(assessment)
                .forEach(stage -> clauses.computeIfAbsent(stage.provision(), key -> new ArrayList<>())
                        .add(stage));
        if (clauses.isEmpty()) return;
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        clauses.forEach((provision, stages) -> alike.computeIfAbsent(
                        stages.stream().map(this::step).distinct().toList(), key -> new ArrayList<>())
                .add(provision));
        page.heading(2, "Decision path on " + assessment.scenario().asOf());
        alike.forEach((steps, provisions) -> {
            page.point(1, String.join(", ", provisions));
            steps.forEach(step -> page.point(2, step));
        });
        seats();
    }

    private String step(Finding.Stage stage) {
        return names.body(stage.body()) + " " + stage.step() + "; rule: " + stage.rule() + Names.only(stage.readings());
    }

    private void seats() {
        Map<String, String> seats = new TreeMap<>();
        path(assessment).forEach(stage -> seats.putIfAbsent(names.body(stage.body()), seated(stage)));
        Map<String, List<String>> alike = new LinkedHashMap<>();
        seats.forEach((body, seated) ->
                alike.computeIfAbsent(seated, key -> new ArrayList<>()).add(body));
        alike.forEach((seated, bodies) -> page.point(1, "On " + String.join(", ", bodies) + " sit: " + seated + "."));
    }

    private String seated(Finding.Stage stage) {
        if (stage.sits().isEmpty()) return "not stated";
        return stage.sits().stream()
                .map(seat -> names.state(seat.state())
                        + (seat.doubtful() ? " (in doubt)" : "")
                        + Names.only(seat.readings()))
                .collect(Collectors.joining(", "));
    }

    void contextFindings() {
        List<Finding.ContextFinding> contextFindings = assessment.all(Finding.ContextFinding.class);
        if (contextFindings.isEmpty()) return;
        page.heading(2, "Bases, readiness, support, context: they bind no one");
        contextFindings.forEach(finding -> page.point(
                1,
                Names.withId(
                        finding.list() + ", " + finding.status() + ": " + finding.text()
                                + Names.only(finding.readings()),
                        finding)));
    }

    void observations() {
        List<Finding.Observation> observations = assessment.all(Finding.Observation.class);
        if (observations.isEmpty()) return;
        page.heading(2, "What authors judge: no law, no status");
        observations.forEach(finding -> page.point(
                1,
                Names.withId(
                        finding.author() + " (" + finding.basis() + "): " + finding.text()
                                + Names.only(finding.readings()),
                        finding)));
    }
}
