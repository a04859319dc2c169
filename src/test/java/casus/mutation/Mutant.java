package casus.mutation;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule with one fault in it.
 *
 * @param condition number of the condition that is wrong, from 1
 * @param text the condition, or the constraint, that is dropped or negated
 */
record Mutant(Rule rule, Rule wrong, int condition, Kind kind, String text) {
    /** What is wrong. */
    enum Kind {
        /** The condition is not asked; where its variables are needed, any fact of its kind will do. */
        DROPPED,
        /** The condition asks for the opposite. */
        NEGATED,
        /** One of several constraints of the condition is not asked. */
        RELAXED
    }

    /** Every fault of these kinds that a rule can have and still be a rule. */
    static List<Mutant> of(Rule rule) {
        List<Mutant> mutants = new ArrayList<>();
        for (int at = 0; at < rule.conditions().size(); at++) {
            Condition condition = rule.conditions().get(at);
            boolean needed = isNeeded(rule, at);
            int place = at;
            dropped(rule, condition, needed, place).ifPresent(mutants::add);
            negated(condition, needed)
                    .map(wrong -> mutant(rule, place, wrong, Kind.NEGATED, condition.text()))
                    .ifPresent(mutants::add);
            relaxed(rule, condition, place, mutants);
        }
        return mutants;
    }

    /** How reports name it. */
    String name() {
        return rule.id() + "#" + condition + " "
                + rule.conditions().get(condition - 1).type() + " "
                + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Mutant> dropped(Rule rule, Condition condition, boolean needed, int at) {
        if (!needed && rule.conditions().size() == 1) return Optional.empty();
        if (needed && condition.constraints().isEmpty()) return Optional.empty();
        Condition loose = needed ? with(condition, condition.kind(), List.of()) : null;
        return Optional.of(mutant(rule, at, loose, Kind.DROPPED, condition.text()));
    }

    private static Optional<Condition> negated(Condition condition, boolean needed) {
        if (condition.kind() == Condition.Kind.NOT) {
            return Optional.of(with(condition, Condition.Kind.EXISTS, condition.constraints()));
        }
        if (!needed) return Optional.of(with(condition, Condition.Kind.NOT, condition.constraints()));
        if (condition.constraints().isEmpty()) return Optional.empty();
        List<Constraint> opposite =
                condition.constraints().stream().map(Mutant::negated).toList();
        Constraint any =
                opposite.size() == 1 ? opposite.get(0) : new Constraint.Either(opposite, "none of it", condition.at());
        return Optional.of(with(condition, condition.kind(), List.of(any)));
    }

    private static void relaxed(Rule rule, Condition condition, int at, List<Mutant> mutants) {
        if (condition.constraints().size() < 2) return;
        for (Constraint constraint : condition.constraints()) {
            List<Constraint> others = condition.constraints().stream()
                    .filter(other -> other != constraint)
                    .toList();
            mutants.add(mutant(rule, at, with(condition, condition.kind(), others), Kind.RELAXED, constraint.text()));
        }
    }

    private static Constraint negated(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison one) {
            return new Constraint.Comparison(one.left(), opposite(one.operator()), one.right(), one.text(), one.at());
        }
        if (constraint instanceof Constraint.Choice one) {
            return new Constraint.Choice(one.left(), !one.negated(), one.among(), one.text(), one.at());
        }
        if (constraint instanceof Constraint.Either one) {
            return new Constraint.Both(one.parts().stream().map(Mutant::negated).toList(), one.text(), one.at());
        }
        Constraint.Both both = (Constraint.Both) constraint;
        return new Constraint.Either(both.parts().stream().map(Mutant::negated).toList(), both.text(), both.at());
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.UNEQUAL;
            case UNEQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.LESS;
            case GREATER -> Operator.AT_MOST;
            case AT_MOST -> Operator.GREATER;
        };
    }

    /** Whether another condition or the conclusion speaks of what this one binds. */
    private static boolean isNeeded(Rule rule, int at) {
        List<String> bound = rule.conditions().get(at).bindings().stream()
                .map(Condition.Binding::variable)
                .toList();
        Stream<String> later = rule.conditions().stream().skip(at + 1).flatMap(Condition::needs);
        Stream<String> concluded = rule.conclusion().arguments().stream()
                .filter(Term.Variable.class::isInstance)
                .map(Term::text);
        return Stream.concat(later, concluded).anyMatch(bound::contains);
    }

    private static Condition with(Condition old, Condition.Kind kind, List<Constraint> constraints) {
        return new Condition(kind, old.type(), old.bindings(), constraints, old.words(), old.text(), old.at());
    }

    private static Mutant mutant(Rule rule, int at, Condition wrong, Kind kind, String text) {
        List<Condition> conditions = new ArrayList<>(rule.conditions());
        if (wrong == null) conditions.remove(at);
        else conditions.set(at, wrong);
        return new Mutant(rule, new Rule(rule.card(), conditions, rule.conclusion()), at + 1, kind, text);
    }
}
