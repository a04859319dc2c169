package casus.clause;

import casus.model.Borrowing;
import casus.model.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules run in which reading. A rule runs where a reading hears a source of its claims, and a rule of method
 * everywhere. Where rules of one clause are each one source's wording, they name its reading; a reading that no rule of the
 * clause names goes with the first source it hears that one of them does name.
 */
public final class RuleReadings {
    private final Map<String, List<String>> byRule = new HashMap<>();

    /**
     * What follows for these rules from what they cite and name.
     *
     * @param borrowing who borrows from whom
     * @param claims by id
     */
    public RuleReadings(Collection<Rule> rules, Borrowing borrowing, Map<String, Claim> claims) {
        Map<String, Set<String>> named = new HashMap<>();
        for (Rule rule : rules) {
            RuleCard card = rule.card();
            if (!card.readings().isEmpty()) {
                named.computeIfAbsent(card.clause(), any -> new TreeSet<>()).addAll(card.readings());
            }
        }
        for (Rule rule : rules) {
            RuleCard card = rule.card();
            List<String> readings = new ArrayList<>();
            for (String reading : borrowing.readings()) {
                if (runs(reading, card, named.get(card.clause()), borrowing, claims)) readings.add(reading);
            }
            byRule.put(card.id(), List.copyOf(readings));
        }
    }

    private static boolean runs(
            String reading, RuleCard card, Set<String> named, Borrowing borrowing, Map<String, Claim> claims) {
        if (!card.readings().isEmpty()) {
            return borrowing
                    .nearest(reading, named)
                    .filter(card.readings()::contains)
                    .isPresent();
        }
        return card.isMethod()
                || card.evidence().isEmpty()
                || borrowing.nearest(reading, sources(card, claims)).isPresent();
    }

    private static List<String> sources(RuleCard card, Map<String, Claim> claims) {
        return card.evidence().stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .map(Claim::source)
                .toList();
    }

    /** The readings in which a rule runs, by name. */
    public List<String> of(Rule rule) {
        return byRule.getOrDefault(rule.id(), List.of());
    }

    /** Whether a rule runs in a reading. */
    public boolean runs(Rule rule, String reading) {
        return of(rule).contains(reading);
    }
}
