package casus.clause;

import casus.facts.Conclusion;
import casus.model.Components;
import casus.model.Truth;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rule can conclude, with what fixed, before its variables have values. Where the fact is made of other parts than
 * its components, one is made of marks in their place: where a mark comes out again, in a component or in the id, there the
 * variable stands.
 */
public final class ConclusionPattern {
    private static final Pattern MARK = Pattern.compile("\u0001(\\d+)([ -])\u0001");

    private final Constructor<?> constructor;
    private final List<Term> arguments;
    private final Map<String, Set<Object>> choices;
    private final Map<String, Term> components = new LinkedHashMap<>();
    private List<Id> ids;

    private ConclusionPattern(Constructor<?> constructor, Rule rule) {
        this.constructor = constructor;
        this.arguments = rule.conclusion().arguments();
        this.choices = rule.choices();
        read();
    }

    /** The pattern of a rule's conclusions; empty if no fact can be made of what the rule gives. */
    public static Optional<ConclusionPattern> of(Rule rule) {
        List<Term> arguments = rule.conclusion().arguments();
        Class<?> fact = rule.conclusion().fact();
        boolean known = fact != null
                && arguments.stream()
                        .allMatch(term -> term instanceof Term.Literal
                                || rule.typeOf(term.text()).isPresent());
        if (!known) return Optional.empty();
        return Stream.of(fact.getConstructors())
                .filter(way -> takes(way, arguments, rule))
                .findFirst()
                .map(way -> new ConclusionPattern(way, rule));
    }

    private static boolean takes(Constructor<?> way, List<Term> arguments, Rule rule) {
        Class<?>[] types = way.getParameterTypes();
        return types.length == arguments.size()
                && IntStream.range(0, types.length).allMatch(at -> takes(types[at], arguments.get(at), rule));
    }

    private static boolean takes(Class<?> type, Term argument, Rule rule) {
        if (!(argument instanceof Term.Literal literal)) {
            return boxed(type)
                    .isAssignableFrom(boxed(rule.typeOf(argument.text()).orElseThrow()));
        }
        return literal.value() == null ? !type.isPrimitive() : boxed(type).isInstance(literal.value());
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) return Integer.class;
        return type == boolean.class ? Boolean.class : type;
    }

    /** A conclusion of these parts. */
    public Conclusion make(Object[] values) {
        try {
            return (Conclusion) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the rule says of a component: a literal or a variable; empty where it is made of several, or of none. */
    public Optional<Term> component(String name) {
        return Optional.ofNullable(components.get(name));
    }

    /** The components of which the rule says what they are, with that. */
    public Map<String, Term> components() {
        return Collections.unmodifiableMap(components);
    }

    /** Whether the rule says of every component what it is. */
    public boolean isWhole() {
        return components.size() == constructor.getDeclaringClass().getRecordComponents().length;
    }

    /** What makes up the conclusion: the components, or what it is made of where the rule does not say each of them. */
    public Map<String, Term> parts() {
        if (isWhole()) return components();
        Map<String, Term> parts = new LinkedHashMap<>();
        arguments.forEach(argument -> parts.put("argument " + parts.size(), argument));
        return parts;
    }

    private boolean isText(int argument) {
        return arguments.get(argument) instanceof Term.Variable
                && constructor.getParameterTypes()[argument] == String.class;
    }

    /** A conclusion with a mark for each variable, but for one that is empty. */
    private Conclusion probe(int empty) {
        Object[] values = new Object[arguments.size()];
        for (int at = 0; at < values.length; at++) {
            Class<?> type = constructor.getParameterTypes()[at];
            if (arguments.get(at) instanceof Term.Literal literal) values[at] = literal.value();
            else if (type == String.class) values[at] = at == empty ? "" : mark(at);
            else if (type == Truth.class) values[at] = Truth.YES;
            else if (type == LocalDate.class) values[at] = LocalDate.EPOCH;
            else values[at] = type == boolean.class ? (Object) false : (Object) 0;
        }
        return make(values);
    }

    /** With a blank in it, which an id does not keep where it changes what it is made of. */
    private static String mark(int argument) {
        return "\u0001" + argument + " \u0001";
    }

    private void read() {
        RecordComponent[] parts = constructor.getDeclaringClass().getRecordComponents();
        Class<?>[] types = constructor.getParameterTypes();
        boolean canonical = parts.length == types.length
                && IntStream.range(0, parts.length).allMatch(at -> parts[at].getType() == types[at]);
        Conclusion probe = canonical ? null : probe(-1);
        for (int at = 0; at < parts.length; at++) {
            Term term = canonical ? arguments.get(at) : marked(Components.value(probe, parts[at]));
            if (term != null) components.put(parts[at].getName(), term);
        }
    }

    /** The variable whose mark a value is, a text that holds no mark, or null. */
    private Term marked(Object value) {
        if (!(value instanceof String text)) return null;
        Matcher mark = MARK.matcher(text);
        if (mark.matches()) return arguments.get(Integer.parseInt(mark.group(1)));
        return mark.find() ? null : new Term.Literal(text, '"' + text + '"');
    }

    private List<Id> ids() {
        if (ids != null) return ids;
        List<Id> all = new ArrayList<>(List.of(id(probe(-1).id())));
        for (int empty = 0; empty < arguments.size(); empty++) {
            if (isText(empty)) all.add(id(probe(empty).id()));
        }
        ids = all; // another thread makes the same
        return all;
    }

    /** What the variables have to be for a conclusion of that id; empty if the rule makes none. */
    public Optional<Map<String, Object>> withId(String id) {
        return ids().stream()
                .flatMap(form -> form.read(id).stream())
                .filter(this::isAllowed)
                .findFirst();
    }

    /** Whether no variable has a value that the rule leaves no room for. */
    private boolean isAllowed(Map<String, Object> variables) {
        return choices.entrySet().stream()
                .allMatch(choice -> !variables.containsKey(choice.getKey())
                        || choice.getValue().contains(variables.get(choice.getKey())));
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
    public Optional<Map<String, Object>> with(String component, Object value, Map<String, Object> before) {
        Term term = components.get(component);
        Map<String, Object> fixed = new LinkedHashMap<>(before);
        if (term instanceof Term.Literal literal && !Operator.EQUAL.holds(literal.value(), value))
            return Optional.empty();
        if (term instanceof Term.Variable && !fix(term.text(), value, fixed)) return Optional.empty();
        return Optional.of(fixed);
    }

    /** What the variables have to be for a conclusion that meets a condition; {@code values} knows its variables. */
    public Optional<Map<String, Object>> meeting(Condition condition, Function<String, Optional<Object>> values) {
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

    /** The components whose value is known, with that value, where the variables have these. */
    public Map<String, Object> fixed(Map<String, Object> variables) {
        Map<String, Object> fixed = new LinkedHashMap<>();
        components.forEach((name, term) -> {
            Object value = term instanceof Term.Literal literal ? literal.value() : variables.get(term.text());
            if (value != null) fixed.put(name, value);
        });
        return fixed;
    }

    private static boolean fix(String variable, Object value, Map<String, Object> fixed) {
        Object before = fixed.putIfAbsent(variable, value);
        return before == null || before.equals(value);
    }
}
