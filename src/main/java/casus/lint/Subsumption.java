package casus.lint;

import casus.clause.ConclusionPattern;
import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Rule;
import casus.clause.RuleReadings;
import casus.clause.Term;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether one rule concludes all that another does: its conditions, each laid on one of the other's, ask no more, and
 * its conclusion is the same. Names of variables and the order of conditions are of no account.
 */
final class Subsumption {
    private final Rule general;
    private final Rule special;
    private final Map<String, String> alike = new HashMap<>();
    private final int[] laid;

    private Subsumption(Rule general, Rule special) {
        this.general = general;
        this.special = special;
        this.laid = new int[general.conditions().size()];
        Arrays.fill(laid, -1);
        equate();
    }

    /** Whether {@code general} concludes, wherever {@code special} fires, the same as it. */
    static boolean covers(Rule general, Rule special, RuleReadings readings) {
        boolean comparable =
                general.conclusion().type().equals(special.conclusion().type())
                        && general.card().phase().equals(special.card().phase())
                        && readings.of(general).containsAll(readings.of(special));
        return comparable && new Subsumption(general, special).lay(0);
    }

    /** Parts of facts that the special rule asks to be equal are one and the same, and so is a word they are equal to. */
    private void equate() {
        for (int at = 0; at < special.conditions().size(); at++) {
            Condition condition = special.conditions().get(at);
            if (condition.isNegated()) continue;
            for (Constraint constraint : condition.constraints()) {
                if (constraint instanceof Constraint.Comparison one && one.operator() == Operator.EQUAL) {
                    String left = root(own(one.left(), at));
                    String right = root(own(one.right(), at));
                    if (!left.equals(right)) alike.put(isWord(left) ? right : left, isWord(left) ? left : right);
                }
            }
        }
    }

    private String root(String place) {
        String next = alike.get(place);
        return next == null ? place : root(next);
    }

    private static boolean isWord(String place) {
        return place.startsWith("\"") || place.startsWith("Truth.");
    }

    /** A term of the special rule: a part of a fact it matches, or a word. */
    private String own(Term term, int at) {
        if (term instanceof Term.Property property) return at + "." + property.name();
        return term instanceof Term.Variable variable ? origin(special, variable, null) : term.text();
    }

    private static String origin(Rule rule, Term.Variable variable, int[] laid) {
        return rule.bound(variable.name())
                .map(bound -> (laid == null ? bound.condition() : laid[bound.condition()]) + "." + bound.property())
                .orElse(variable.name());
    }

    /** A term of the general rule, as it lies on the special one. */
    private String mapped(Term term, int at) {
        if (term instanceof Term.Property property) return at + "." + property.name();
        return term instanceof Term.Variable variable ? origin(general, variable, laid) : term.text();
    }

    private boolean lay(int at) {
        if (at == general.conditions().size()) return concludes();
        Condition condition = general.conditions().get(at);
        for (int on = 0; on < special.conditions().size(); on++) {
            laid[at] = on;
            if (asksNoMore(condition, special.conditions().get(on), on) && lay(at + 1)) return true;
        }
        laid[at] = -1;
        return false;
    }

    private boolean asksNoMore(Condition condition, Condition other, int on) {
        if (!condition.type().equals(other.type()) || condition.isNegated() != other.isNegated()) return false;
        if (condition.kind() == Condition.Kind.MATCH && other.kind() != Condition.Kind.MATCH) return false;
        if (!condition.isNegated()) {
            return condition.constraints().stream().allMatch(constraint -> follows(constraint, other, on));
        }
        List<String> asked = condition.constraints().stream()
                .map(constraint -> shown(constraint, on, true))
                .toList();
        return other.constraints().stream()
                .map(constraint -> shown(constraint, on, false))
                .allMatch(asked::contains);
    }

    /** Whether what the special rule asks lets a constraint of the general one hold. */
    private boolean follows(Constraint constraint, Condition other, int on) {
        if (constraint instanceof Constraint.Comparison one && one.operator() == Operator.EQUAL) {
            return root(mapped(one.left(), on)).equals(root(mapped(one.right(), on)));
        }
        String asked = shown(constraint, on, true);
        if (other.constraints().stream().anyMatch(own -> shown(own, on, false).equals(asked))) return true;
        if (constraint instanceof Constraint.Comparison one && one.operator() == Operator.UNEQUAL) {
            String left = root(mapped(one.left(), on));
            String right = root(mapped(one.right(), on));
            return isWord(left) && isWord(right) && !left.equals(right);
        }
        if (constraint instanceof Constraint.Choice choice && !choice.negated()) {
            String place = root(mapped(choice.left(), on));
            List<String> among = choice.among().stream().map(Term::text).toList();
            return among.contains(place)
                    || other.constraints().stream().anyMatch(own -> narrows(own, place, among, on));
        }
        return false;
    }

    private boolean narrows(Constraint own, String place, List<String> among, int on) {
        return own instanceof Constraint.Choice choice
                && !choice.negated()
                && root(own(choice.left(), on)).equals(place)
                && choice.among().stream().map(Term::text).allMatch(among::contains);
    }

    /** A constraint with the places its terms stand for, sides of an equality in order. */
    private String shown(Constraint constraint, int on, boolean ofGeneral) {
        if (constraint instanceof Constraint.Either either) return parts(either.parts(), " || ", on, ofGeneral);
        if (constraint instanceof Constraint.Both both) return parts(both.parts(), " && ", on, ofGeneral);
        if (constraint instanceof Constraint.Choice choice) {
            String among = choice.among().stream().map(Term::text).sorted().collect(Collectors.joining(","));
            return place(choice.left(), on, ofGeneral) + (choice.negated() ? " not in " : " in ") + among;
        }
        Constraint.Comparison one = (Constraint.Comparison) constraint;
        String left = place(one.left(), on, ofGeneral);
        String right = place(one.right(), on, ofGeneral);
        boolean either = one.operator() == Operator.EQUAL || one.operator() == Operator.UNEQUAL;
        return either && left.compareTo(right) > 0
                ? right + one.operator().sign() + left
                : left + one.operator().sign() + right;
    }

    private String parts(List<Constraint> parts, String between, int on, boolean ofGeneral) {
        return parts.stream()
                .map(part -> shown(part, on, ofGeneral))
                .sorted()
                .collect(Collectors.joining(between, "(", ")"));
    }

    private String place(Term term, int on, boolean ofGeneral) {
        return root(ofGeneral ? mapped(term, on) : own(term, on));
    }

    private boolean concludes() {
        Map<String, Term> ours = parts(general);
        Map<String, Term> theirs = parts(special);
        return !ours.isEmpty()
                && ours.keySet().equals(theirs.keySet())
                && ours.entrySet().stream()
                        .allMatch(part ->
                                root(mapped(part.getValue(), 0)).equals(root(own(theirs.get(part.getKey()), 0))));
    }

    private static Map<String, Term> parts(Rule rule) {
        return ConclusionPattern.of(rule).map(ConclusionPattern::parts).orElse(Map.of());
    }
}
