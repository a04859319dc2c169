package casus.reference;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Term;
import casus.facts.Conclusion;
import casus.model.Truth;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the conclusions of a rule look like before its variables have values. A conclusion is made of marks in their place;
 * where a mark comes out again, in a component or in the id, there the variable stands.
 */
final class ConclusionPattern {
    private static final Pattern MARK = Pattern.compile("\u0001(\\d+)([ -])\u0001");

    private final Plan plan;
    private final List<Term> arguments;
    private final Map<String, Term> components = new LinkedHashMap<>();
    private final List<Id> ids = new ArrayList<>();

    ConclusionPattern(Plan plan) {
        this.plan = plan;
        this.arguments = plan.rule().conclusion().arguments();
        Conclusion probe = probe(-1);
        components(probe);
        ids.add(id(probe.id()));
        for (int empty = 0; empty < arguments.size(); empty++) {
            if (isText(empty)) ids.add(id(probe(empty).id()));
        }
    }

    private boolean isText(int argument) {
        return arguments.get(argument) instanceof Term.Variable
                && plan.maker().types().get(argument) == String.class;
    }

    /** A conclusion with a mark for each variable, but for one that is empty. */
    private Conclusion probe(int empty) {
        Object[] values = new Object[arguments.size()];
        for (int at = 0; at < values.length; at++) {
            Class<?> type = plan.maker().types().get(at);
            if (arguments.get(at) instanceof Term.Literal literal) values[at] = literal.value();
            else if (type == String.class) values[at] = at == empty ? "" : mark(at);
            else if (type == Truth.class) values[at] = Truth.YES;
            else if (type == LocalDate.class) values[at] = LocalDate.EPOCH;
            else values[at] = type == boolean.class ? (Object) false : (Object) 0;
        }
        return plan.maker().make(values);
    }

    /** With a blank in it, which an id does not keep where it changes what it is made of. */
    private static String mark(int argument) {
        return "\u0001" + argument + " \u0001";
    }

    private void components(Conclusion probe) {
        RecordComponent[] parts = probe.getClass().getRecordComponents();
        List<Class<?>> types = plan.maker().types();
        boolean canonical = parts.length == types.size();
        for (int at = 0; canonical && at < parts.length; at++) canonical = parts[at].getType() == types.get(at);
        for (int at = 0; at < parts.length; at++) {
            Term term = canonical ? arguments.get(at) : marked(value(probe, parts[at]));
            if (term != null) components.put(parts[at].getName(), term);
        }
    }

    /** The variable whose mark a value is, a text that holds no mark, or null. */
    private Term marked(Object value) {
        if (!(value instanceof String text)) return null;
        Matcher mark = MARK.matcher(text);
        if (mark.matches()) return arguments.get(Integer.parseInt(mark.group(1)));
        return mark.find() ? null : new Term.Literal(text, text);
    }

    private static Object value(Object fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the variables have to be for a conclusion of that id; empty if the rule makes none. */
    Optional<Map<String, Object>> withId(String id) {
        return ids.stream().flatMap(form -> form.read(id).stream()).findFirst();
    }

    /**
     * What an id of the rule's conclusions looks like.
     *
     * @param head what stands before the first variable
     * @param variables what the groups of the pattern stand for
     */
    private record Id(String head, Pattern pattern, List<Term> variables) {
        Optional<Map<String, Object>> read(String id) {
            if (!id.startsWith(head)) return Optional.empty();
            Matcher found = pattern.matcher(id);
            if (!found.matches()) return Optional.empty();
            Map<String, Object> fixed = new LinkedHashMap<>();
            for (int at = 0; at < variables.size(); at++) {
                if (!fix(variables.get(at).text(), found.group(at + 1), fixed)) return Optional.empty();
            }
            return Optional.of(fixed);
        }
    }

    private Id id(String form) {
        StringBuilder pattern = new StringBuilder();
        List<Term> variables = new ArrayList<>();
        Matcher mark = MARK.matcher(form);
        String head = form;
        int end = 0;
        while (mark.find()) {
            if (end == 0) head = form.substring(0, mark.start());
            pattern.append(Pattern.quote(form.substring(end, mark.start())));
            boolean kept = mark.group(2).equals(" ");
            pattern.append(kept ? "(" : "(?:").append(mark.end() == form.length() ? ".+)" : "[^:]+)");
            if (kept) variables.add(arguments.get(Integer.parseInt(mark.group(1))));
            end = mark.end();
        }
        pattern.append(Pattern.quote(form.substring(end)));
        return new Id(head, Pattern.compile(pattern.toString()), variables);
    }

    /** What the variables have to be, besides, for a component to have a value; empty if it cannot have it. */
    Optional<Map<String, Object>> with(String component, Object value, Map<String, Object> before) {
        Term term = components.get(component);
        Map<String, Object> fixed = new LinkedHashMap<>(before);
        if (term instanceof Term.Literal literal && !Operator.EQUAL.holds(literal.value(), value))
            return Optional.empty();
        if (term instanceof Term.Variable && !fix(term.text(), value, fixed)) return Optional.empty();
        return Optional.of(fixed);
    }

    /** What the variables have to be for a conclusion that meets a condition; {@code values} knows its variables. */
    Optional<Map<String, Object>> meeting(Condition condition, Function<String, Optional<Object>> values) {
        Optional<Map<String, Object>> fixed = Optional.of(Map.of());
        for (Condition.Binding binding : condition.bindings()) {
            Optional<Object> value = values.apply(binding.variable());
            if (value.isPresent()) {
                fixed = fixed.flatMap(before -> with(binding.property(), value.orElseThrow(), before));
            }
        }
        for (Constraint constraint : condition.constraints()) {
            if (fixed.isEmpty()) return fixed;
            Map<String, Object> before = fixed.orElseThrow();
            if (constraint instanceof Constraint.Comparison one && one.operator() == Operator.EQUAL) {
                Optional<Object> value = value(one.right(), values);
                if (value.isPresent()) fixed = with(one.left().text(), value.orElseThrow(), before);
            } else if (!mayMeet(constraint, values)) {
                return Optional.empty();
            }
        }
        return fixed;
    }

    private static Optional<Object> value(Term term, Function<String, Optional<Object>> values) {
        if (term instanceof Term.Literal literal) return Optional.ofNullable(literal.value());
        return term instanceof Term.Variable ? values.apply(term.text()) : Optional.empty();
    }

    /** Whether a constraint other than an equality can hold; only what the rule says outright can break it. */
    private boolean mayMeet(Constraint constraint, Function<String, Optional<Object>> values) {
        if (constraint instanceof Constraint.Comparison one) {
            Optional<Object> right = value(one.right(), values);
            return !(components.get(one.left().text()) instanceof Term.Literal left)
                    || right.isEmpty()
                    || one.operator().holds(left.value(), right.orElseThrow());
        }
        if (constraint instanceof Constraint.Choice one) {
            return !(components.get(one.left().text()) instanceof Term.Literal left)
                    || one.negated()
                            != one.among().stream()
                                    .anyMatch(term -> value(term, values)
                                            .filter(left.value()::equals)
                                            .isPresent());
        }
        return true;
    }

    private static boolean fix(String variable, Object value, Map<String, Object> fixed) {
        Object before = fixed.putIfAbsent(variable, value);
        return before == null || before.equals(value);
    }
}
