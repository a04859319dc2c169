package casus.compare;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.Assumption;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One crisis on every day on which it stands otherwise: the file's own days, and those on which the law changes. */
public final class Timeline {
    /**
     * A day on which something moved; the first is the one on which the timeline begins, with all that stands then.
     *
     * @param acts what moved it, as in a {@link Movement}
     */
    public record Moment(LocalDate day, Assessment assessment, List<String> acts, List<Movement> moved) {}

    private final AssessmentEngine engine;
    private final Function<LocalDate, Scenario> crisis;
    private final Registry registry;

    /** The timeline of a crisis; {@code crisis} is it as of a day. */
    public Timeline(AssessmentEngine engine, Function<LocalDate, Scenario> crisis, Registry registry) {
        this.engine = engine;
        this.crisis = crisis;
        this.registry = registry;
    }

    /** The days on which it moved, both ends among them. */
    public List<Moment> between(LocalDate first, LocalDate last) {
        List<Moment> moments = new ArrayList<>();
        Assessment before = null;
        for (LocalDate day = first; !day.isAfter(last); ) {
            Scenario scenario = crisis.apply(day);
            Assessment now = engine.assess(scenario);
            List<Movement> moved =
                    before == null ? Difference.standing(now) : Difference.between(before, now, registry);
            if (before == null || !moved.isEmpty()) moments.add(new Moment(day, now, acts(moved), moved));
            before = now;
            day = engine.standsUntil(scenario);
        }
        return moments;
    }

    /** The records, assumptions, acts of the file and sources among what moved it; a rule is none. */
    private List<String> acts(List<Movement> moved) {
        return moved.stream()
                .flatMap(movement -> movement.because().stream())
                .filter(cause -> cause.startsWith(Causes.FILE)
                        || Assumption.isAssumed(cause)
                        || registry.entries().containsKey(cause)
                        || registry.sources().containsKey(cause))
                .distinct()
                .sorted()
                .toList();
    }
}
