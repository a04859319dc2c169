package casus.play;

import casus.assessment.Assessment;
import casus.clause.Rule;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.flip.Awaited;
import casus.flip.AwaitedAct;
import casus.model.Status;
import casus.scenario.Draft;
import casus.scenario.StatedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how a game stands, and what is awaited of whom: by the same rules as any assessment. */
public final class Umpire {
    private final AssessmentEngine engine;
    private final Registry registry;
    private final Collection<Rule> rules;

    public Umpire(AssessmentEngine engine, Registry registry, Collection<Rule> rules) {
        this.engine = engine;
        this.registry = registry;
        this.rules = List.copyOf(rules);
    }

    Registry registry() {
        return registry;
    }

    /**
     * How the crisis stands.
     *
     * @throws casus.diagnostics.InvalidInput with all that is wrong with its text
     */
    public Assessment judge(Draft draft) {
        return engine.assess(draft.read(registry));
    }

    /** The acts for which some duty waits, each of which has been tried; and the votes that are open. */
    List<Option> options(Draft draft, Assessment now) {
        List<Option> options = new ArrayList<>(openVotes(draft, now));
        Awaited.of(
                        draft.read(registry),
                        now,
                        registry,
                        rules,
                        draft.paths(),
                        changes -> draft.read(changes, Optional.empty(), registry),
                        engine::results)
                .forEach(act -> options.add(new Option(act, told(draft, List.of(act.doing())), "")));
        return options;
    }

    /** Votes that have no outcome yet in any reading. */
    private List<Option> openVotes(Draft draft, Assessment now) {
        return draft.read(registry).acts().stream()
                .filter(act -> act.unusedBecause().isEmpty()
                        && draft.value(act.path() + ".votes").isPresent()
                        && draft.value(act.path() + ".outcome").isEmpty()
                        && !isTaken(draft, act, now))
                .map(act -> new Option(
                        new AwaitedAct(act.path() + ".outcome", "adopted", "refused", Set.of()),
                        List.of(act.says().text()),
                        draft.value(act.path() + ".matter").orElse("")))
                .toList();
    }

    private static boolean isTaken(Draft draft, StatedAct act, Assessment now) {
        String decision = draft.value(act.path() + ".body").orElse("") + ":"
                + draft.value(act.path() + ".matter").orElse("");
        String status = now.status("decision:" + decision);
        return Status.ADOPTED.is(status) || Status.REFUSED.is(status);
    }

    /** What the acts say that a crisis has after some changes and had not before, each in a sentence without its day. */
    List<String> told(Draft draft, List<String> changes) {
        List<String> now = said(draft, changes);
        said(draft, List.of()).forEach(now::remove);
        return now;
    }

    /** What the file has dated from one day, which is not counted, to another: each in a sentence without its day. */
    List<String> come(Draft draft, LocalDate after, LocalDate until) {
        return draft.read(registry).acts().stream()
                .map(StatedAct::says)
                .filter(says -> says.date() != null
                        && says.date().isAfter(after)
                        && !says.date().isAfter(until))
                .map(says -> says.text())
                .toList();
    }

    private List<String> said(Draft draft, List<String> changes) {
        return new ArrayList<>(draft.read(changes, Optional.empty(), registry).acts().stream()
                .map(StatedAct::says)
                .map(says -> says.text())
                .toList());
    }
}
