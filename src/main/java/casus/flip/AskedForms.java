package casus.flip;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which rules ask for facts, with what other rules and a scenario put into their variables. */
final class AskedForms {
    /** How many rules one above the other are asked for what a variable may be. */
    private static final int DEEP = 6;

    private final Collection<?> stated;
    private final List<Way> ways;
    private final Map<String, List<Way>> concluding;

    /** A rule with what is known of its variables, what it then concludes, and what its variables were found to be. */
    static final class Way {
        private final Rule rule;
        private final Map<String, Object> known;
        private final ConclusionPattern pattern;
        private final FactPattern concludes;
        private final Map<Wanted, List<Map<String, Object>>> filled = new HashMap<>();

        Way(Rule rule, Map<String, Object> known, ConclusionPattern pattern) {
            this.rule = rule;
            this.known = known;
            this.pattern = pattern;
            this.concludes = with(known);
        }

        FactPattern with(Map<String, Object> variables) {
            return new FactPattern(rule.conclusion().type(), pattern.fixed(variables));
        }
    }

    private record Wanted(Set<String> variables, int deep) {}

    AskedForms(Stream<Way> ways, Collection<?> stated) {
        this.ways = ways.toList();
        this.stated = stated;
        this.concluding = this.ways.stream().collect(Collectors.groupingBy(way -> way.concludes.type()));
    }

    /** Those of a type. Of several forms of which one will do, the first. */
    Set<FactPattern> of(Class<?> type) {
        Set<FactPattern> found = new LinkedHashSet<>();
        for (Way way : ways) {
            for (Condition condition : way.rule.conditions()) {
                if (!condition.type().equals(type.getSimpleName())) continue;
                Set<String> wanted = variables(condition.constraints().stream().flatMap(Constraint::terms));
                filled(way, new Wanted(wanted, DEEP)).forEach(known -> found.add(first(condition, known)));
            }
        }
        return found;
    }

    private static Set<String> variables(Stream<? extends Term> terms) {
        return terms.filter(Term.Variable.class::isInstance)
                .map(Term::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the variables may be that are wanted of a rule and not known yet. */
    private List<Map<String, Object>> filled(Way way, Wanted wanted) {
        List<Map<String, Object>> before = way.filled.get(wanted);
        if (before != null) return before;
        List<Map<String, Object>> worlds = List.of(way.known);
        for (Condition condition : way.rule.conditions()) {
            boolean binds = condition.bindings().stream()
                    .anyMatch(binding -> wanted.variables().contains(binding.variable())
                            && !way.known.containsKey(binding.variable()));
            if (condition.kind() != Condition.Kind.MATCH || !binds) continue;
            List<Map<String, Object>> next = new ArrayList<>();
            for (Map<String, Object> world : worlds) {
                List<Map<String, Object>> more = DependencyCone.isConcluded(DependencyCone.form(condition, world))
                        ? (wanted.deep() == 0 ? List.of() : concluded(condition, world, wanted.deep()))
                        : stated.stream()
                                .filter(fact -> fact.getClass().getSimpleName().equals(condition.type()))
                                .flatMap(fact -> DependencyCone.meet(condition, fact, world).stream())
                                .toList();
                next.addAll(more.isEmpty() ? List.of(world) : more);
            }
            worlds = next.stream().distinct().toList();
        }
        way.filled.put(wanted, worlds);
        return worlds;
    }

    /** What the conclusions of other rules make of the variables of a condition. */
    private List<Map<String, Object>> concluded(Condition condition, Map<String, Object> world, int deep) {
        FactPattern form = DependencyCone.form(condition, world);
        Set<Map<String, Object>> more = new LinkedHashSet<>();
        for (Way way : concluding.getOrDefault(form.type(), List.of())) {
            if (!way.concludes.fits(form)) continue;
            Set<String> wanted = variables(way.rule.conclusion().arguments().stream());
            for (Map<String, Object> known : filled(way, new Wanted(wanted, deep - 1))) {
                FactPattern made = way.with(known);
                if (!made.fits(form)) continue;
                Map<String, Object> bound = new HashMap<>(world);
                condition.bindings().forEach(binding -> {
                    Object value = made.fixed().get(binding.property());
                    if (value != null) bound.putIfAbsent(binding.variable(), value);
                });
                more.add(bound);
            }
        }
        return List.copyOf(more);
    }

    /** The form of a condition; of alternatives that it joins by "or", the first whose value is known. */
    private static FactPattern first(Condition condition, Map<String, Object> known) {
        Map<String, Object> fixed =
                new TreeMap<>(DependencyCone.form(condition, known).fixed());
        condition.constraints().stream()
                .filter(Constraint.Either.class::isInstance)
                .flatMap(Constraint::simple)
                .forEach(part -> {
                    if (!(part instanceof Constraint.Comparison one) || one.operator() != Operator.EQUAL) return;
                    Object value = known.get(one.right().text());
                    if (value != null) fixed.putIfAbsent(one.left().text(), value);
                });
        return new FactPattern(condition.type(), fixed);
    }
}
