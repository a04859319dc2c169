package casus.clause;

import java.util.ArrayList;
import java.util.List;

/** A variable that is bound in the very condition that asks for it is the part of the fact that it stands for. */
final class SelfBinding {
    private final List<Condition.Binding> bindings;

    private SelfBinding(List<Condition.Binding> bindings) {
        this.bindings = bindings;
    }

    static List<Constraint> parts(List<Condition.Binding> bindings, List<Constraint> constraints) {
        if (bindings.isEmpty() || constraints.isEmpty()) return constraints;
        SelfBinding own = new SelfBinding(bindings);
        List<Constraint> parts = new ArrayList<>(constraints.size());
        for (Constraint constraint : constraints) parts.add(own.constraint(constraint));
        return parts;
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
        if (!(term instanceof Term.Variable variable)) return term;
        for (Condition.Binding binding : bindings) {
            if (binding.variable().equals(variable.name())) return new Term.Property(binding.property());
        }
        return term;
    }
}
