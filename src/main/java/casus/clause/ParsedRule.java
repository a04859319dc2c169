package casus.clause;

import casus.diagnostics.Problem;
import java.util.Optional;
import java.util.Set;

/**
 * A rule as it was read from its file, with what only the checks need.
 *
 * @param body its conditions and its conclusion; empty if they are none that rules may have
 * @param annotations the keys of its metadata
 * @param attributes what else stands before its {@code when}, by name
 * @param file below the folder of the rules
 */
public record ParsedRule(
        RuleCard card, Optional<Rule> body, Set<String> annotations, Set<String> attributes, String file) {
    /** Something wrong with the rule as a whole; the message goes on after its name. */
    public Problem problem(String id, String message, String hint) {
        return card.problem(id, message, hint);
    }
}
