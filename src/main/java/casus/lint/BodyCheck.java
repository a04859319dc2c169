package casus.lint;

import casus.clause.Condition;
import casus.clause.Consequence;
import casus.clause.Constraint;
import casus.clause.FactTypes;
import casus.clause.Place;
import casus.clause.Rule;
import casus.clause.Term;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import casus.facts.Conclusion;
import casus.facts.Reads;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks the conditions and the conclusion of a rule against the vocabulary: facts, their parts, variables. */
final class BodyCheck {
    private final Rule rule;
    private final Problems problems;
    private final Set<String> bound = new HashSet<>();

    BodyCheck(Rule rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void run() {
        rule.conditions().forEach(this::condition);
        conclusion();
    }

    private void condition(Condition condition) {
        if (condition.kind() == Condition.Kind.MATCH) {
            condition.bindings().forEach(binding -> bound.add(binding.variable()));
        }
        if (condition.fact() == null) {
            problems.add(rule.card()
                    .problem(
                            "unknown-fact",
                            condition.at(),
                            condition.text().length(),
                            "matches the unknown fact `" + condition.type() + "`",
                            Suggestions.hint(condition.type(), FactTypes.names())));
            return;
        }
        condition.bindings().forEach(binding -> property(condition, binding.property(), binding.at(), 1));
        condition.constraints().forEach(constraint -> constraint(condition, constraint));
    }

    private void constraint(Condition condition, Constraint constraint) {
        int width = constraint.text().length();
        if (constraint.terms().noneMatch(Term.Property.class::isInstance)) {
            report(constraint, "asks nothing of `" + condition.type() + "`", "name a part of the fact");
        }
        constraint
                .terms()
                .filter(Term.Property.class::isInstance)
                .forEach(property -> property(condition, property.text(), constraint.at(), width));
        constraint
                .terms()
                .filter(Term.Variable.class::isInstance)
                .map(Term::text)
                .filter(name -> !bound.contains(name))
                .forEach(name ->
                        report(constraint, "asks for `" + name + "`, which no condition before it binds", null));
    }

    private void report(Constraint constraint, String message, String hint) {
        problems.add(rule.card()
                .problem("rule-constraint", constraint.at(), constraint.text().length(), message, hint));
    }

    private void property(Condition condition, String property, Place at, int width) {
        Set<String> known = FactTypes.properties(condition.fact());
        if (known.contains(property)) return;
        problems.add(rule.card()
                .problem(
                        "unknown-field",
                        at,
                        width,
                        "asks `" + condition.type() + "` for `" + property + "`",
                        Suggestions.hint(property, known)));
    }

    private void conclusion() {
        Consequence then = rule.conclusion();
        if (then.fact() == null) {
            report(
                    "unknown-fact",
                    "concludes the unknown fact `" + then.type() + "`",
                    Suggestions.hint(then.type(), FactTypes.names()));
        } else if (!Conclusion.class.isAssignableFrom(then.fact())) {
            report(
                    "rule-conclusion",
                    "concludes `" + then.type() + "`, which only the knowledge base or a scenario states",
                    null);
        } else if (!then.fits()) {
            report(
                    "rule-conclusion",
                    "gives `" + then.type() + "` " + then.arguments().size() + " parts, which it does not take",
                    null);
        } else {
            nothing(then)
                    .ifPresent(part -> report(
                            "rule-conclusion",
                            "gives `" + then.type() + "` null for `" + part + "`, without which it says nothing",
                            "write a text, or bind a variable"));
        }
        then.bindings()
                .filter(name -> !bound.contains(name))
                .forEach(name -> report("rule-conclusion", "uses `" + name + "`, which no condition binds", null));
    }

    /** A part that is null though the fact is known by it, or its sentence tells it. */
    private static Optional<String> nothing(Consequence then) {
        RecordComponent[] parts = then.fact().getRecordComponents();
        Reads reads = then.fact().getAnnotation(Reads.class);
        boolean whole = parts.length == then.arguments().size();
        for (int at = 0; at < then.arguments().size(); at++) {
            boolean none = then.arguments().get(at) instanceof Term.Literal literal && literal.value() == null;
            String name = whole ? parts[at].getName() : "part " + (at + 1);
            boolean told = reads != null && (reads.value() + reads.absent()).contains("{" + name + "}");
            if (none && (at == 0 || !whole || told)) return Optional.of(name);
        }
        return Optional.empty();
    }

    private void report(String id, String message, String hint) {
        problems.add(rule.card().problem(id, rule.conclusion().at(), "insertLogical".length(), message, hint));
    }
}
