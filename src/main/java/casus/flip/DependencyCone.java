package casus.flip;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.FactTypes;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.Term;
import casus.facts.Conclusion;
import casus.facts.Given;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a conclusion can hang on: its rules are followed down, from what they conclude to what they match or ask
 * to be absent, with whatever stays fixed on the way.
 */
final class DependencyCone {
    /**
     * A form of facts.
     *
     * @param fixed the components whose value is known, with that value
     */
    record Form(String type, Map<String, String> fixed) {
        Form {
            fixed = Map.copyOf(fixed);
        }

        /** The value of a component, or null if any will do. */
        String value(String component) {
            return fixed.get(component);
        }
    }

    private final Collection<Rule> rules;
    private final Map<String, List<Given>> settled;
    private final Set<Form> forms = new LinkedHashSet<>();

    private DependencyCone(Collection<Rule> rules, Collection<Given> settled) {
        this.rules = rules;
        this.settled = settled.stream()
                .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName()));
    }

    /**
     * The cone of a conclusion.
     *
     * @param settled facts of the law that no turn changes; what a rule asks of facts of their types, they alone can give
     */
    static DependencyCone of(Form top, Collection<Rule> rules, Collection<Given> settled) {
        DependencyCone cone = new DependencyCone(rules, settled);
        cone.grow(top);
        return cone;
    }

    /** The forms of one type. */
    Stream<Form> all(Class<?> type) {
        return forms.stream().filter(form -> form.type().equals(type.getSimpleName()));
    }

    boolean has(Class<?> type) {
        return all(type).findAny().isPresent();
    }

    private void grow(Form top) {
        Deque<Form> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Form form = open.pop();
            if (!forms.add(form) || !isConcluded(form)) continue;
            for (Rule rule : concluding(form)) {
                unify(rule, form).ifPresent(variables -> below(rule, form, variables, open));
            }
        }
    }

    private static boolean isConcluded(Form form) {
        return Conclusion.class.isAssignableFrom(FactTypes.of(form.type()));
    }

    private List<Rule> concluding(Form form) {
        return rules.stream()
                .filter(rule -> rule.conclusion().type().equals(form.type()))
                .toList();
    }

    /** What the variables of a rule have to be for it to conclude a fact of that form; nothing if it cannot. */
    private static Optional<Map<String, String>> unify(Rule rule, Form form) {
        Map<String, String> variables = new HashMap<>();
        List<Term> arguments = rule.conclusion().arguments();
        List<String> names = components(rule.conclusion().fact(), arguments.size());
        for (int i = 0; i < names.size(); i++) {
            String value = form.value(names.get(i));
            if (value == null) continue;
            Term argument = arguments.get(i);
            if (argument instanceof Term.Variable variable) variables.put(variable.name(), value);
            else if (argument instanceof Term.Literal literal && !value.equals(String.valueOf(literal.value())))
                return Optional.empty();
        }
        return Optional.of(variables);
    }

    /** What a rule asks for in order to conclude a fact of that form, each way in which it might. */
    private void below(Rule rule, Form form, Map<String, String> variables, Deque<Form> open) {
        List<Map<String, String>> ways = settle(rule.conditions(), variables);
        for (Map<String, String> known : ways) {
            rule.conditions().forEach(condition -> learn(condition, known));
            boolean possible = rule.conditions().stream()
                    .filter(condition -> condition.kind() == Condition.Kind.MATCH)
                    .allMatch(condition -> isPossible(form(condition, known)));
            if (!possible) continue;
            forms.add(concluded(rule, form, known));
            rule.conditions().forEach(condition -> open.push(form(condition, known)));
        }
    }

    /** Whether some rule might conclude it, as far as one step down shows. */
    private boolean isPossible(Form form) {
        return !isConcluded(form)
                || concluding(form).stream()
                        .anyMatch(rule -> unify(rule, form)
                                .filter(variables ->
                                        !settle(rule.conditions(), variables).isEmpty())
                                .isPresent());
    }

    /** The form of what a rule concludes, with what it knows of its variables. */
    private static Form concluded(Rule rule, Form form, Map<String, String> known) {
        Map<String, String> fixed = new TreeMap<>(form.fixed());
        List<Term> arguments = rule.conclusion().arguments();
        List<String> names = components(rule.conclusion().fact(), arguments.size());
        for (int i = 0; i < names.size(); i++) {
            Term argument = arguments.get(i);
            String value = argument instanceof Term.Literal literal && literal.value() != null
                    ? literal.value().toString()
                    : known.get(argument.text());
            if (value != null) fixed.put(names.get(i), value);
        }
        return new Form(form.type(), fixed);
    }

    /** What the variables can be, each way in which the settled facts meet the conditions that ask for them. */
    private List<Map<String, String>> settle(List<Condition> conditions, Map<String, String> variables) {
        List<Map<String, String>> ways = List.of(variables);
        for (Condition condition : conditions) {
            List<Given> facts = settled.get(condition.type());
            if (facts == null || condition.kind() != Condition.Kind.MATCH) continue;
            List<Map<String, String>> next = new ArrayList<>();
            for (Map<String, String> way : ways) {
                facts.forEach(fact -> meet(condition, fact, way).ifPresent(next::add));
            }
            ways = next.stream().distinct().toList();
        }
        return ways;
    }

    /** The variables with what a fact fixes of them; nothing if the fact is another than is asked for. */
    private static Optional<Map<String, String>> meet(Condition condition, Given fact, Map<String, String> variables) {
        for (Map.Entry<String, String> asked : fixed(condition, variables).entrySet()) {
            if (!asked.getValue().equals(value(fact, asked.getKey()))) return Optional.empty();
        }
        Map<String, String> more = new HashMap<>(variables);
        for (Condition.Binding binding : condition.bindings()) {
            String value = value(fact, binding.property());
            if (value == null) continue;
            String before = more.putIfAbsent(binding.variable(), value);
            if (before != null && !before.equals(value)) return Optional.empty();
        }
        return Optional.of(more);
    }

    private static String value(Given fact, String property) {
        try {
            Object value = fact.getClass().getMethod(property).invoke(fact);
            return value == null ? null : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A variable that one condition fixes by a literal is fixed in all others. */
    private static void learn(Condition condition, Map<String, String> variables) {
        Map<String, String> fixed = fixed(condition, variables);
        condition.bindings().forEach(binding -> {
            String value = fixed.get(binding.property());
            if (value != null) variables.putIfAbsent(binding.variable(), value);
        });
    }

    private static Form form(Condition condition, Map<String, String> variables) {
        Map<String, String> fixed = fixed(condition, variables);
        condition.bindings().forEach(binding -> {
            String value = variables.get(binding.variable());
            if (value != null) fixed.putIfAbsent(binding.property(), value);
        });
        return new Form(condition.type(), fixed);
    }

    private static Map<String, String> fixed(Condition condition, Map<String, String> variables) {
        Map<String, String> fixed = new TreeMap<>();
        for (Constraint constraint : condition.constraints()) {
            if (!(constraint instanceof Constraint.Comparison one) || one.operator() != Operator.EQUAL) continue;
            if (!(one.left() instanceof Term.Property property)) continue;
            String value = one.right() instanceof Term.Literal literal && literal.value() != null
                    ? literal.value().toString()
                    : variables.get(one.right().text());
            if (value != null) fixed.put(property.name(), value);
        }
        return fixed;
    }

    /** The components that so many parts of a conclusion stand for, in order. */
    private static List<String> components(Class<?> fact, int parts) {
        RecordComponent[] components = fact.getRecordComponents();
        if (components.length == parts)
            return Stream.of(components).map(RecordComponent::getName).toList();
        for (Constructor<?> way : fact.getDeclaredConstructors()) {
            if (way.getParameterCount() == parts)
                return Stream.of(way.getParameters())
                        .map(java.lang.reflect.Parameter::getName)
                        .toList();
        }
        return List.of();
    }
}
