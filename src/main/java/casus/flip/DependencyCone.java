package casus.flip;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.FactTypes;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.Term;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.model.Components;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a conclusion can hang on: its rules are followed down, from what they conclude to what they match or ask
 * to be absent, with whatever stays fixed on the way.
 */
final class DependencyCone {
    /** A rule with what is known of its variables, as it might conclude something. */
    private record Way(Rule rule, Map<String, Object> known) {}

    private final Collection<Rule> rules;
    private final Map<String, List<Given>> settled;
    private final Set<FactPattern> forms = new LinkedHashSet<>();
    private final Map<String, ConclusionPattern> patterns = new HashMap<>();
    private final Set<Way> ways = new LinkedHashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Set<String>> mentions = new HashMap<>();

    private DependencyCone(Collection<Rule> rules, Collection<Given> settled) {
        this.rules = rules;
        this.settled = settled.stream()
                .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName()));
    }

    /**
     * The cone of a conclusion.
     *
     * @param settled facts of the law that no change changes; what a rule asks of facts of their types, they alone can give
     */
    static DependencyCone of(FactPattern top, Collection<Rule> rules, Collection<Given> settled) {
        DependencyCone cone = new DependencyCone(rules, settled);
        cone.grow(top);
        cone.ways.forEach(way -> way.rule().conditions().forEach(cone::note));
        cone.forms.forEach(form ->
                form.fixed().forEach((part, value) -> cone.mention(String.valueOf(value), form.type() + "." + part)));
        return cone;
    }

    private void note(Condition condition) {
        condition.bindings().forEach(binding -> asked.add(condition.type() + "." + binding.property()));
        for (Constraint constraint : condition.constraints()) {
            constraint.terms().forEach(term -> {
                if (term instanceof Term.Property property) asked.add(condition.type() + "." + property.name());
                if (term instanceof Term.Literal literal)
                    mention(String.valueOf(literal.value()), condition.type() + " " + constraint.text());
            });
        }
    }

    private void mention(String word, String place) {
        mentions.computeIfAbsent(word, any -> new TreeSet<>()).add(place);
    }

    /** Where rules mention a word; no rule can tell two words that all of them mention together, or none does. */
    Set<String> mentions(String word) {
        return mentions.getOrDefault(word, Set.of());
    }

    /** Whether a rule asks for a part of a fact, such as {@code Event.kind}. */
    boolean asksFor(String part) {
        return asked.contains(part);
    }

    /** What rules see of a fact: the parts that one of them asks for; nothing if none asks for such a fact. */
    Map<String, Object> seen(Object fact) {
        Map<String, Object> seen = new TreeMap<>();
        Class<?> type = fact.getClass();
        boolean sees = all(type)
                .anyMatch(form -> form.fixed().entrySet().stream()
                        .allMatch(part -> part.getValue().equals(Components.value(fact, part.getKey()))));
        if (!sees) return seen;
        seen.put("", type.getSimpleName());
        for (RecordComponent part : type.getRecordComponents()) {
            String name = type.getSimpleName() + "." + part.getName();
            if (asked.contains(name)) seen.put(name, String.valueOf(Components.value(fact, part.getName())));
        }
        return seen;
    }

    /** The forms in which rules ask for facts, with what other rules and these facts of a scenario put into their variables. */
    AskedForms asked(Collection<?> stated) {
        return new AskedForms(
                ways.stream().map(way -> new AskedForms.Way(way.rule(), way.known(), pattern(way.rule()))), stated);
    }

    /** The forms of one type. */
    Stream<FactPattern> all(Class<?> type) {
        return forms.stream().filter(form -> form.type().equals(type.getSimpleName()));
    }

    boolean has(Class<?> type) {
        return all(type).findAny().isPresent();
    }

    private void grow(FactPattern top) {
        Deque<FactPattern> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            FactPattern form = open.pop();
            if (!forms.add(form) || !isConcluded(form)) continue;
            for (Rule rule : concluding(form)) {
                unify(rule, form).ifPresent(variables -> below(rule, variables, open));
            }
        }
    }

    static boolean isConcluded(FactPattern form) {
        return Conclusion.class.isAssignableFrom(FactTypes.of(form.type()));
    }

    private List<Rule> concluding(FactPattern form) {
        return rules.stream()
                .filter(rule -> rule.conclusion().type().equals(form.type()))
                .toList();
    }

    /** What the variables of a rule have to be for it to conclude a fact of that form; nothing if it cannot. */
    private Optional<Map<String, Object>> unify(Rule rule, FactPattern form) {
        Optional<Map<String, Object>> variables = Optional.of(Map.of());
        for (Map.Entry<String, Object> part : form.fixed().entrySet()) {
            variables = variables.flatMap(before -> pattern(rule).with(part.getKey(), part.getValue(), before));
        }
        return variables;
    }

    private ConclusionPattern pattern(Rule rule) {
        return patterns.computeIfAbsent(
                rule.id(), id -> ConclusionPattern.of(rule).orElseThrow());
    }

    /** What a rule asks for in order to conclude a fact of that form, each way in which it might. */
    private void below(Rule rule, Map<String, Object> variables, Deque<FactPattern> open) {
        List<Map<String, Object>> ways = settle(rule.conditions(), variables);
        for (Map<String, Object> known : ways) {
            rule.conditions().forEach(condition -> learn(condition, known));
            boolean possible = rule.conditions().stream()
                    .filter(condition -> condition.kind() == Condition.Kind.MATCH)
                    .allMatch(condition -> isPossible(form(condition, known)));
            if (!possible) continue;
            this.ways.add(new Way(rule, Map.copyOf(known)));
            forms.add(concluded(rule, known));
            rule.conditions().forEach(condition -> open.push(form(condition, known)));
        }
    }

    /** Whether some rule might conclude it, as far as one step down shows. */
    private boolean isPossible(FactPattern form) {
        return !isConcluded(form)
                || concluding(form).stream()
                        .anyMatch(rule -> unify(rule, form)
                                .filter(variables ->
                                        !settle(rule.conditions(), variables).isEmpty())
                                .isPresent());
    }

    /** The form of what a rule concludes, with what it knows of its variables. */
    private FactPattern concluded(Rule rule, Map<String, Object> known) {
        return new FactPattern(rule.conclusion().type(), pattern(rule).fixed(known));
    }

    /** What the variables can be, each way in which the settled facts meet the conditions that ask for them. */
    private List<Map<String, Object>> settle(List<Condition> conditions, Map<String, Object> variables) {
        List<Map<String, Object>> ways = List.of(new HashMap<>(variables));
        for (Condition condition : conditions) {
            List<Given> facts = settled.get(condition.type());
            if (facts == null || condition.kind() != Condition.Kind.MATCH) continue;
            List<Map<String, Object>> next = new ArrayList<>();
            for (Map<String, Object> way : ways) {
                facts.forEach(fact -> meet(condition, fact, way).ifPresent(next::add));
            }
            ways = next.stream().distinct().toList();
        }
        return ways;
    }

    /** The variables with what a fact fixes of them; nothing if the fact is another than is asked for. */
    static Optional<Map<String, Object>> meet(Condition condition, Object fact, Map<String, Object> variables) {
        for (Map.Entry<String, Object> asked : fixed(condition, variables).entrySet()) {
            if (!asked.getValue().equals(Components.value(fact, asked.getKey()))) return Optional.empty();
        }
        Map<String, Object> more = new HashMap<>(variables);
        for (Condition.Binding binding : condition.bindings()) {
            Object value = Components.value(fact, binding.property());
            if (value == null) continue;
            Object before = more.putIfAbsent(binding.variable(), value);
            if (before != null && !before.equals(value)) return Optional.empty();
        }
        for (Constraint constraint : condition.constraints()) {
            if (!allows(constraint, fact)) return Optional.empty();
            if (!(constraint instanceof Constraint.Comparison one) || one.operator() != Operator.EQUAL) continue;
            if (!(one.left() instanceof Term.Property property) || !(one.right() instanceof Term.Variable)) continue;
            Object value = Components.value(fact, property.name());
            if (value != null) more.putIfAbsent(one.right().text(), value);
        }
        return Optional.of(more);
    }

    /** Whether a fact has a word that is asked for, or has not the one that is excluded; for all else, yes. */
    private static boolean allows(Constraint constraint, Object fact) {
        if (constraint instanceof Constraint.Comparison one)
            return one.operator() != Operator.UNEQUAL
                    || !(one.left() instanceof Term.Property property)
                    || !(one.right() instanceof Term.Literal literal)
                    || !String.valueOf(literal.value()).equals(String.valueOf(Components.value(fact, property.name())));
        if (!(constraint instanceof Constraint.Choice choice)
                || !(choice.left() instanceof Term.Property property)
                || !choice.among().stream().allMatch(Term.Literal.class::isInstance)) return true;
        Object value = String.valueOf(Components.value(fact, property.name()));
        return choice.negated()
                != choice.among().stream().anyMatch(one -> value.equals(String.valueOf(((Term.Literal) one).value())));
    }

    /** A variable that one condition fixes by a literal is fixed in all others. */
    private static void learn(Condition condition, Map<String, Object> variables) {
        Map<String, Object> fixed = fixed(condition, variables);
        condition.bindings().forEach(binding -> {
            Object value = fixed.get(binding.property());
            if (value != null) variables.putIfAbsent(binding.variable(), value);
        });
    }

    static FactPattern form(Condition condition, Map<String, Object> variables) {
        Map<String, Object> fixed = fixed(condition, variables);
        condition.bindings().forEach(binding -> {
            Object value = variables.get(binding.variable());
            if (value != null) fixed.putIfAbsent(binding.property(), value);
        });
        return new FactPattern(condition.type(), fixed);
    }

    private static Map<String, Object> fixed(Condition condition, Map<String, Object> variables) {
        Map<String, Object> fixed = new TreeMap<>();
        for (Constraint constraint : condition.constraints()) {
            if (!(constraint instanceof Constraint.Comparison one) || one.operator() != Operator.EQUAL) continue;
            if (!(one.left() instanceof Term.Property property)) continue;
            Object value = one.right() instanceof Term.Literal literal && literal.value() != null
                    ? literal.value()
                    : variables.get(one.right().text());
            if (value != null) fixed.put(property.name(), value);
        }
        return fixed;
    }
}
