package casus.reference;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Rule;
import casus.facts.Conclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A rule made ready to run: its conditions joined one after the other, as they are written. */
final class Plan {
    private final Rule rule;
    private final List<Join> joins = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();
    private final ConclusionPattern pattern;
    private final ConclusionFactory factory;

    Plan(Rule rule, Shapes shapes) {
        this.rule = rule;
        for (Condition condition : rule.conditions()) {
            joins.add(new Join(condition, shapes.shape(condition.fact()), this::slot));
        }
        this.pattern = ConclusionPattern.of(rule)
                .orElseThrow(() -> new IllegalArgumentException(rule.id() + " concludes nothing"));
        this.factory = new ConclusionFactory(rule, pattern, this::slot);
    }

    private int slot(String variable) {
        if (!slots.contains(variable)) slots.add(variable);
        return slots.indexOf(variable);
    }

    /** What it can conclude. */
    ConclusionPattern pattern() {
        return pattern;
    }

    Rule rule() {
        return rule;
    }

    List<Join> joins() {
        return joins;
    }

    /** The names of the variables, by their slots. */
    List<String> slots() {
        return slots;
    }

    /** Tells every way in which the conditions are met, with what follows. */
    void run(FactLayers facts, BiConsumer<Firing, Conclusion> tell) {
        run(0, facts, new Object[slots.size()], new ArrayList<>(), tell);
    }

    /** Tells of each condition whether it holds, for every way in which the conditions before it do. */
    void watch(FactLayers facts, Watch watch) {
        if (watch(0, facts, new Object[slots.size()], watch)) watch.fired(rule);
    }

    /** Whether there is a way to meet this condition and all that follow. */
    private boolean watch(int at, FactLayers facts, Object[] bound, Watch watch) {
        if (at == joins.size()) return true;
        Join join = joins.get(at);
        List<Row> rows = join.rows(facts, bound);
        boolean holds = rows.isEmpty() == join.condition().isNegated();
        watch.condition(rule, at, holds);
        if (!holds) return false;
        if (join.condition().kind() != Condition.Kind.MATCH) return watch(at + 1, facts, bound, watch);
        boolean met = false;
        for (Row row : rows) {
            join.bind(row, bound);
            met |= watch(at + 1, facts, bound, watch);
        }
        return met;
    }

    private void run(
            int at, FactLayers facts, Object[] bound, List<Object> matched, BiConsumer<Firing, Conclusion> tell) {
        if (at == joins.size()) {
            tell.accept(new Firing(rule.id(), matched), factory.of(bound));
            return;
        }
        Join join = joins.get(at);
        List<Row> rows = join.rows(facts, bound);
        if (join.condition().kind() != Condition.Kind.MATCH) {
            if (rows.isEmpty() == join.condition().isNegated()) run(at + 1, facts, bound, matched, tell);
            return;
        }
        for (Row row : rows) {
            join.bind(row, bound);
            matched.add(row.fact());
            run(at + 1, facts, bound, matched, tell);
            matched.remove(matched.size() - 1);
        }
    }
}
