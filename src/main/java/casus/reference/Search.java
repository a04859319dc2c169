package casus.reference;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for the way through the conditions of a rule on which fewest of them fail. */
final class Search {
    /** Ways that are looked at; the first are the likeliest, since what is asked for is settled from the start. */
    private static final int WAYS = 1 << 11;

    /** What a part weighs that says what a fact is about. */
    private static final int IDENTITY = 4;

    /** A fact that is about something else in two such parts is not close. */
    private static final int STRANGER = 2 * IDENTITY;

    private final Plan plan;
    private final FactLayers facts;
    private final Object[] bound;
    private final boolean[] settled;
    private final List<Tried> tried = new ArrayList<>();
    private int left = WAYS;
    private Attempt best;

    private Search(Plan plan, FactLayers facts, Map<String, Object> fixed) {
        this.plan = plan;
        this.facts = facts;
        this.bound = new Object[plan.slots().size()];
        this.settled = new boolean[bound.length];
        fixed.forEach((variable, value) -> {
            int slot = plan.slots().indexOf(variable);
            bound[slot] = value;
            settled[slot] = true;
        });
    }

    /** The nearest way; its variables are what {@code fixed} says, as far as it says it. */
    static Attempt nearest(Plan plan, FactLayers facts, Map<String, Object> fixed) {
        Search search = new Search(plan, facts, fixed);
        search.from(0);
        return search.best;
    }

    private void from(int at) {
        if (left < 0 && best != null) return;
        Attempt now = new Attempt(plan.rule(), tried);
        if (best != null && Attempt.NEAREST.compare(best, now) <= 0) return;
        if (at == plan.joins().size()) {
            left--;
            best = now;
            return;
        }
        Join join = plan.joins().get(at);
        boolean known =
                join.condition().needs().allMatch(name -> settled[plan.slots().indexOf(name)]);
        if (!known) {
            step(at, Tried.State.UNKNOWN, null, List.of());
            return;
        }
        List<Row> rows = join.rows(facts, bound);
        if (join.condition().kind() != Condition.Kind.MATCH) {
            boolean met = rows.isEmpty() == join.condition().isNegated();
            step(at, met ? Tried.State.MET : Tried.State.FAILED, rows.isEmpty() ? null : rows.get(0), List.of());
            return;
        }
        List<Row> agreeing = rows.stream()
                .filter(row -> join.contradicting(row, bound, settled).isEmpty())
                .toList();
        if (agreeing.isEmpty()) miss(at, join);
        for (Row row : agreeing) meet(at, join, row);
    }

    private void meet(int at, Join join, Row row) {
        boolean[] before = settled.clone();
        Object[] values = bound.clone();
        join.bind(row, bound);
        for (int slot : join.binds()) settled[slot] = true;
        step(at, Tried.State.MET, row, List.of());
        System.arraycopy(before, 0, settled, 0, before.length);
        System.arraycopy(values, 0, bound, 0, values.length);
    }

    private void step(int at, Tried.State state, Row row, List<Constraint> failing) {
        Condition condition = plan.joins().get(at).condition();
        tried.add(new Tried(condition, state, row == null ? null : row.fact(), failing, values()));
        from(at + 1);
        tried.remove(tried.size() - 1);
    }

    /** The variables that are settled. */
    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        for (int slot = 0; slot < bound.length; slot++) {
            if (settled[slot] && bound[slot] != null) values.put(plan.slots().get(slot), bound[slot]);
        }
        return values;
    }

    private void miss(int at, Join join) {
        Row closest = null;
        int least = Integer.MAX_VALUE;
        List<Constraint> failing = List.of();
        for (List<Row> some : facts.all(join.condition().fact())) {
            for (Row row : some) {
                List<Constraint> fails = new ArrayList<>(join.failing(row, bound));
                join.contradicting(row, bound, settled).forEach(binding -> fails.add(equality(binding)));
                int weight = fails.stream().mapToInt(Search::weight).sum();
                if (weight >= least || weight >= STRANGER) continue;
                least = weight;
                closest = row;
                failing = fails;
            }
        }
        step(at, Tried.State.FAILED, closest, failing);
    }

    /** What a fact is about weighs more than what it says of it. */
    private static int weight(Constraint constraint) {
        return Tried.isIdentity(constraint) ? IDENTITY : 1;
    }

    /** What is settled from the start is asked for like any constraint. */
    private static Constraint equality(Condition.Binding binding) {
        return new Constraint.Comparison(
                new Term.Property(binding.property()),
                Operator.EQUAL,
                new Term.Variable(binding.variable()),
                binding.property() + " == " + binding.variable(),
                binding.at());
    }
}
