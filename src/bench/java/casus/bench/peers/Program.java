package casus.bench.peers;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Phase;
import casus.clause.Rule;
import casus.clause.Term;
import casus.facts.Stated;
import casus.facts.VoteOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rules as every engine has them: rows that have to be there, rows that must not, the row that follows. Made from the clause
 * tree, so that no engine is asked other rules than another.
 */
final class Program {
    /** What follows from what. */
    record Step(String rule, Phase phase, Atom head, List<Atom> body) {}

    /** What an outcome is to a gate: the one thing that a rule asks of a conclusion and that is no component of it. */
    private static final Relation GATES = new Relation("GateOfOutcome", List.of("outcome", "state"));

    private static final List<String> OUTCOMES = List.of("adopted", "refused", "pending", "undetermined");
    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "Engagement",
            Set.of("provision", "event", "status"),
            "Duty",
            Set.of("provision", "bearer", "event", "status"));

    private final Map<String, Relation> relations = new TreeMap<>();
    private final List<Step> steps;
    private final Map<Relation, List<List<Object>>> law = new LinkedHashMap<>();

    Program(Slice slice) {
        Map<String, Set<String>> columns = new TreeMap<>();
        ANSWERS.forEach((kind, asked) -> columns.put(kind, new TreeSet<>(asked)));
        for (Rule rule : slice.rules())
            for (Condition condition : rule.conditions())
                asked(condition, columns.computeIfAbsent(condition.type(), any -> new TreeSet<>()));
        columns.forEach((kind, asked) -> relations.put(kind, new Relation(kind, List.copyOf(asked))));
        steps = inOrder(slice.rules().stream().map(this::step).toList());
        slice.law().forEach(fact -> rows(law, List.of(fact)));
        for (String outcome : OUTCOMES)
            law.computeIfAbsent(GATES, any -> new ArrayList<>())
                    .add(List.of(outcome, new VoteOutcome("", outcome).gate()));
        relations.put(GATES.name(), GATES);
    }

    private static void asked(Condition condition, Set<String> columns) {
        boolean derived = isDerived(condition);
        condition.bindings().forEach(binding -> columns.add(column(derived, binding.property())));
        condition.constraints().stream()
                .flatMap(Constraint::terms)
                .filter(Term.Property.class::isInstance)
                .forEach(term -> columns.add(column(derived, term.text())));
    }

    private static boolean isDerived(Condition condition) {
        return condition.fact() == VoteOutcome.class;
    }

    private static String column(boolean derived, String property) {
        return derived && property.equals("gate") ? "outcome" : property;
    }

    /** The kinds of row, by name. */
    Collection<Relation> relations() {
        return relations.values();
    }

    /** The rules, phase after phase, and within a phase each after those whose conclusions it may match. */
    List<Step> steps() {
        return steps;
    }

    /** What stands whatever the crisis. */
    Map<Relation, List<List<Object>>> law() {
        return law;
    }

    /** What a crisis states, as far as a rule asks for it. */
    Map<Relation, List<List<Object>>> stated(Collection<Stated> facts) {
        Map<Relation, List<List<Object>>> stated = new LinkedHashMap<>();
        rows(stated, facts);
        return stated;
    }

    /** The relations whose rows differ from crisis to crisis: what crises state, and what follows from it. */
    Set<Relation> changing() {
        Set<Relation> changing = new HashSet<>(relations.values());
        changing.removeAll(law.keySet());
        return changing;
    }

    private void rows(Map<Relation, List<List<Object>>> rows, Collection<?> facts) {
        for (Object fact : facts) {
            Relation relation = relations.get(fact.getClass().getSimpleName());
            if (relation == null) continue;
            List<List<Object>> known = rows.computeIfAbsent(relation, any -> new ArrayList<>());
            List<Object> row = relation.row(fact);
            if (!known.contains(row)) known.add(row);
        }
    }

    private Step step(Rule rule) {
        List<Atom> body = new ArrayList<>();
        for (Condition condition : rule.conditions()) body.addAll(atoms(condition));
        Map<String, Term> parts = ConclusionPattern.of(rule).orElseThrow().components();
        Relation made = relations.get(rule.conclusion().type());
        List<Atom.Term> terms = new ArrayList<>();
        for (String column : made.columns()) {
            if (!parts.containsKey(column))
                throw new IllegalStateException(rule.id() + " makes " + column + " of several parts");
            terms.add(term(parts.get(column)));
        }
        return new Step(rule.id(), rule.phase(), new Atom(Condition.Kind.MATCH, made, terms, List.of()), body);
    }

    /** Within a phase, a rule after those whose conclusions it may match; one that may match its own sees them as they come. */
    private static List<Step> inOrder(Collection<Step> steps) {
        List<Step> open = new ArrayList<>(steps);
        Set<Step> done = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Step next = open.stream()
                    .filter(step -> open.stream().noneMatch(other -> !other.equals(step) && comesFirst(other, step)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("rules rest on one another: " + open));
            open.remove(next);
            done.add(next);
        }
        return List.copyOf(done);
    }

    private static boolean comesFirst(Step other, Step step) {
        int phases = other.phase().compareTo(step.phase());
        if (phases != 0) return phases < 0;
        return step.body().stream()
                .anyMatch(atom -> atom.relation().equals(other.head().relation()));
    }

    private static Atom.Term term(Term term) {
        return term instanceof Term.Literal literal
                ? new Atom.Value(literal.value())
                : new Atom.Variable(term.text().substring(1));
    }

    private List<Atom> atoms(Condition condition) {
        Relation relation = relations.get(condition.type());
        Map<String, Atom.Term> terms = new HashMap<>();
        List<Atom.Test> tests = new ArrayList<>();
        List<Atom> atoms = new ArrayList<>();
        for (Condition.Binding binding : condition.bindings()) {
            Atom.Variable variable = new Atom.Variable(binding.variable().substring(1));
            if (isDerived(condition) && binding.property().equals("gate")) {
                Atom.Variable outcome = new Atom.Variable("outcome_" + variable.name());
                terms.put("outcome", outcome);
                atoms.add(new Atom(Condition.Kind.MATCH, GATES, List.of(outcome, variable), List.of()));
            } else if (terms.putIfAbsent(binding.property(), variable) != null) {
                tests.add(new Atom.Test(variable, true, List.of(terms.get(binding.property()))));
            }
        }
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Constraint.Comparison one && one.operator() == Operator.EQUAL) {
                if (one.right() instanceof Term.Property) throw new IllegalStateException(constraint.text());
                Atom.Term right = term(one.right());
                Atom.Term before = terms.putIfAbsent(one.left().text(), right);
                if (before instanceof Atom.Variable variable) tests.add(new Atom.Test(variable, true, List.of(right)));
                else if (before != null) throw new IllegalStateException(constraint.text());
            } else {
                tests.add(test(constraint, terms, condition.at().line()));
            }
        }
        List<Atom.Term> row = relation.columns().stream()
                .map(column -> terms.getOrDefault(column, new Atom.Any()))
                .toList();
        atoms.add(0, new Atom(condition.kind(), relation, row, tests));
        return atoms;
    }

    private static Atom.Test test(Constraint constraint, Map<String, Atom.Term> terms, int line) {
        if (constraint instanceof Constraint.Choice one)
            return new Atom.Test(
                    tested(one.left(), terms, line),
                    !one.negated(),
                    one.among().stream().map(term -> right(term, terms, line)).toList());
        if (constraint instanceof Constraint.Comparison one && one.operator() == Operator.UNEQUAL)
            return new Atom.Test(tested(one.left(), terms, line), false, List.of(right(one.right(), terms, line)));
        throw new IllegalStateException(constraint.text());
    }

    private static Atom.Term right(Term term, Map<String, Atom.Term> terms, int line) {
        return term instanceof Term.Property ? tested(term, terms, line) : term(term);
    }

    private static Atom.Variable tested(Term property, Map<String, Atom.Term> terms, int line) {
        Atom.Term term = terms.computeIfAbsent(property.text(), name -> new Atom.Variable(name + "_" + line));
        if (term instanceof Atom.Variable variable) return variable;
        throw new IllegalStateException(property.text());
    }
}
