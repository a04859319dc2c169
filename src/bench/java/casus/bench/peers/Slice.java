package casus.bench.peers;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.Term;
import casus.data.Registry;
import casus.facts.Clause;
import casus.facts.ClauseTerm;
import casus.facts.ForceClause;
import casus.facts.Given;
import casus.facts.Stated;
import casus.model.Body;
import casus.model.Components;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Provision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the rules and of the law a few provisions hang on, under one reading.
 *
 * @param rules those that can fire on this law and on crises such as those given, and bear on the answers
 * @param law the facts that speak of nothing but these provisions, what they name, and states that some crisis names or that
 *     have done something with their instruments
 */
record Slice(List<Rule> rules, Set<Given> law) {
    /** Article 4 of the Collective Security Treaty, and the Rapid Reaction Force. */
    static final Set<String> PROVISIONS = Set.of("cst-1992/mutual-defence", "crrf/deployment", "crrf/contribute");

    private static final Set<String> ANSWERS = Set.of("Engagement", "Duty");

    /** The slice out of the rules of a reading and its law, for crises that state these facts. */
    static Slice of(Collection<Rule> rules, Set<Given> law, Collection<Stated> stated, Registry registry) {
        Set<String> provisions = ids(registry, Provision.class).collect(Collectors.toSet());
        provisions.removeAll(PROVISIONS);
        List<Rule> own = rules.stream()
                .filter(rule -> rule.mentions().stream().noneMatch(one -> provisions.contains(one.literal())))
                .toList();
        Set<String> named = new HashSet<>(PROVISIONS);
        law.stream()
                .filter(fact -> fact instanceof Clause || fact instanceof ClauseTerm || fact instanceof ForceClause)
                .filter(fact -> texts(fact).anyMatch(PROVISIONS::contains))
                .forEach(fact -> texts(fact).forEach(named::add));
        own.stream()
                .filter(rule -> PROVISIONS.contains(rule.card().clause()))
                .flatMap(rule -> rule.mentions().stream())
                .forEach(mention -> named.add(mention.literal()));
        Set<String> foreign = Stream.of(Provision.class, Instrument.class, Body.class, Force.class)
                .flatMap(kind -> ids(registry, kind))
                .filter(id -> !named.contains(id))
                .collect(Collectors.toSet());
        Set<Given> near = law.stream()
                .filter(fact -> texts(fact).noneMatch(foreign::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Object> facts = new LinkedHashSet<>(near);
        facts.addAll(stated);
        List<Rule> bearing = bearing(reachable(own, facts));
        Set<String> asked = stated.stream().flatMap(Slice::texts).collect(Collectors.toSet());
        near.removeIf(fact -> fact.records().isEmpty()
                && texts(fact).anyMatch(text -> registry.states().containsKey(text) && !asked.contains(text)));
        near.removeIf(fact -> bearing.stream()
                .flatMap(rule -> rule.conditions().stream())
                .noneMatch(condition -> meets(fact, condition)));
        return new Slice(bearing, near);
    }

    private static Stream<String> ids(Registry registry, Class<? extends Entry> kind) {
        return registry.all(kind).stream().map(Entry::id);
    }

    private static Stream<String> texts(Object fact) {
        return Components.of(fact.getClass()).stream()
                .map(component -> Components.value(fact, component))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** The rules of which every condition may be met by a fact or by what another such rule concludes. */
    private static List<Rule> reachable(List<Rule> rules, Set<Object> facts) {
        Set<Rule> reached = new LinkedHashSet<>();
        for (int before = -1; before < reached.size(); ) {
            before = reached.size();
            for (Rule rule : rules) {
                boolean all = rule.conditions().stream()
                        .filter(condition -> !condition.isNegated())
                        .allMatch(condition -> facts.stream().anyMatch(fact -> meets(fact, condition))
                                || reached.stream().anyMatch(other -> concludes(other, condition)));
                if (all) reached.add(rule);
            }
        }
        return List.copyOf(reached);
    }

    /** The rules from which, through whatever steps, an answer follows. */
    private static List<Rule> bearing(List<Rule> rules) {
        Set<Rule> bearing = new LinkedHashSet<>();
        List<Rule> open = new ArrayList<>(rules.stream()
                .filter(rule -> ANSWERS.contains(rule.conclusion().type()))
                .toList());
        while (!open.isEmpty()) {
            Rule next = open.remove(0);
            if (!bearing.add(next)) continue;
            for (Condition condition : next.conditions())
                rules.stream().filter(rule -> concludes(rule, condition)).forEach(open::add);
        }
        return rules.stream().filter(bearing::contains).toList();
    }

    private static boolean concludes(Rule rule, Condition condition) {
        return rule.conclusion().type().equals(condition.type())
                && ConclusionPattern.of(rule)
                        .orElseThrow()
                        .meeting(condition, variable -> Optional.empty())
                        .isPresent();
    }

    /** Whether a fact meets what a condition asks outright, whatever its variables. */
    private static boolean meets(Object fact, Condition condition) {
        return condition.fact() == fact.getClass()
                && condition.constraints().stream().allMatch(constraint -> meets(fact, constraint));
    }

    private static boolean meets(Object fact, Constraint constraint) {
        if (constraint instanceof Constraint.Comparison one) {
            return !(one.left() instanceof Term.Property property)
                    || !(one.right() instanceof Term.Literal literal)
                    || one.operator().holds(Components.value(fact, property.name()), literal.value());
        }
        if (constraint instanceof Constraint.Choice one) {
            Object value = Components.value(fact, one.left().text());
            return one.negated()
                    != one.among().stream()
                            .anyMatch(term -> !(term instanceof Term.Literal literal)
                                    || Operator.EQUAL.holds(value, literal.value()));
        }
        return true;
    }
}
