package casus.rulebase;

import java.util.List;

/** A variable that is bound in the very condition that asks for it is the part of the fact that it stands for. */
final class Own {
    private final List<Condition.Binding> bindings;

    private Own(List<Condition.Binding> bindings) {
        this.bindings = bindings;
    }

    static List<Constraint> parts(List<Condition.Binding> bindings, List<Constraint> constraints) {
        Own own = new Own(bindings);
        return constraints.stream().map(own::constraint).toList();
    }

    private Constraint constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison one) {
            return new Constraint.Comparison(term(one.left()), one.operator(), term(one.right()), one.text(), one.at());
        }
        if (constraint instanceof Constraint.Choice one) {
            List<Term> among = one.among().stream().map(this::term).toList();
            return new Constraint.Choice(term(one.left()), one.negated(), among, one.text(), one.at());
        }
        if (constraint instanceof Constraint.Either one) {
            return new Constraint.Either(
                    one.parts().stream().map(this::constraint).toList(), one.text(), one.at());
        }
        Constraint.Both both = (Constraint.Both) constraint;
        return new Constraint.Both(both.parts().stream().map(this::constraint).toList(), both.text(), both.at());
    }

    private Term term(Term term) {
        return bindings.stream()
                .filter(binding -> binding.variable().equals(term.text()))
                .findFirst()
                .<Term>map(binding -> new Term.Property(binding.property()))
                .orElse(term);
    }
}
