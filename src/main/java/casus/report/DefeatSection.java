package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.model.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What defeats a duty, and the rule under which it would otherwise be owed. */
final class DefeatSection {

    private final Assessment assessment;
    private final Registry registry;

    DefeatSection(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
    }

    /** A line for why the state is not bound, and one for each rule that lays the duty on those who are. */
    List<String> lines(Finding.Duty duty) {
        Set<String> statuses = new LinkedHashSet<>(duty.verdict().byReading().values());
        statuses.add(duty.verdict().status());
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        if (statuses.contains(Status.NOT_BOUND.word())) {
            assessment
                    .dependencies()
                    .steps("not-bound:" + duty.provision() + ":" + duty.bearer() + ":" + duty.event())
                    .forEach(step -> add(unbound(step), step, lines));
        }
        if (statuses.stream().anyMatch(Status::isDefeated)) {
            assessment
                    .obligations(duty)
                    .forEach(step ->
                            add("otherwise it would be owed under " + step.saidBy(duty.provision()), step, lines));
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + only(line.getValue()))
                .toList();
    }

    private static void add(String line, Step step, Map<String, Set<String>> lines) {
        lines.computeIfAbsent(line, any -> new TreeSet<>()).addAll(step.readings());
    }

    /** The last record that such a rule matches is the one that keeps the state out. */
    private String unbound(Step step) {
        String record = step.facts().stream()
                .filter(registry.entries()::containsKey)
                .reduce((first, second) -> second)
                .map(last -> " (" + last + ")")
                .orElse("");
        return step.title() + record;
    }

    private String only(Set<String> readings) {
        return readings.size() == assessment.readings().size() ? "" : Names.only(List.copyOf(readings));
    }
}
