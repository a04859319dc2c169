package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What defeats a duty, and the rule under which it would stand but for that. */
final class Defeat {
    private static final String NOT_BOUND = "not-bound";
    private static final Set<String> DEFEATED = Set.of(NOT_BOUND, "excused", "blocked");

    private final Assessment assessment;
    private final Registry registry;

    Defeat(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
    }

    /** A line for why the state is not bound, and one for each rule that lays the duty on those who are. */
    List<String> lines(Finding.Duty duty) {
        Set<String> statuses = new LinkedHashSet<>(duty.verdict().byReading().values());
        statuses.add(duty.verdict().status());
        Set<String> lines = new LinkedHashSet<>();
        if (statuses.contains(NOT_BOUND)) {
            steps("not-bound:" + duty.provision() + ":" + duty.bearer() + ":" + duty.event())
                    .forEach(step -> lines.add(unbound(step)));
        }
        if (statuses.stream().anyMatch(DEFEATED::contains)) {
            assessment.obligations(duty).stream()
                    .map(step -> "but for that it would stand by " + step.rule() + only(step))
                    .forEach(lines::add);
        }
        return new ArrayList<>(lines);
    }

    /** The last record that such a rule matches is the one that keeps the state out. */
    private String unbound(Step step) {
        String record = step.facts().stream()
                .filter(registry.entries()::containsKey)
                .reduce((first, second) -> second)
                .map(last -> " (" + last + ")")
                .orElse("");
        return step.title() + record + only(step);
    }

    private List<Step> steps(String id) {
        return assessment.derivations().getOrDefault(id, List.of());
    }

    private String only(Step step) {
        return step.readings().size() == assessment.readings().size() ? "" : Names.only(step.readings());
    }
}
