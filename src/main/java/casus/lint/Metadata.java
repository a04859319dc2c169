package casus.lint;

import casus.clause.ParsedRule;
import casus.clause.Phase;
import casus.clause.RuleCard;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a rule has to say of itself before its {@code when}: title and phase, and a clause its provision and evidence. */
final class Metadata {
    private static final Set<String> OF_A_CLAUSE = Set.of("title", "provision", "evidence");
    private static final Set<String> OF_METHOD = Set.of("title");
    static final Set<String> KEYS = Set.of("title", "provision", "evidence", "reading", "contest");
    private static final Set<String> ATTRIBUTES = Set.of("ruleflow-group");
    private static final Set<String> PHASES =
            new TreeSet<>(Stream.of(Phase.values()).map(Phase::group).toList());

    private final ParsedRule rule;
    private final Problems problems;

    Metadata(ParsedRule rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void run() {
        (rule.card().isMethod() ? OF_METHOD : OF_A_CLAUSE)
                .stream()
                        .filter(key -> !given(key))
                        .forEach(key -> report("rule-metadata", "lacks `@" + key + "`", null));
        rule.annotations().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key ->
                        report("rule-metadata", "has the unknown key `@" + key + "`", Suggestions.hint(key, KEYS)));
        KEYS.stream()
                .filter(this::isRepeated)
                .forEach(key -> report("rule-metadata", "has `@" + key + "` twice", "write one text with commas"));
        if (rule.card().isMethod()) {
            method();
        } else if (given("evidence") && rule.card().evidence().isEmpty()) {
            report("no-claim", "cites no claim", "name the claims it rests on in `@evidence`");
        }
        phase(rule.card().phase());
        rule.attributes().stream()
                .filter(key -> !ATTRIBUTES.contains(key))
                .forEach(key ->
                        report("rule-attribute", "has the attribute `" + key + "`", "only the phase orders rules"));
    }

    /** A rule of method belongs to no provision and rests on no claim, unless it says which. */
    private void method() {
        if (given("evidence") && rule.card().evidence().isEmpty())
            report("rule-metadata", "has an `@evidence` that names no claim", "a rule of method does without");
        if (given("provision") && rule.card().provision().equals(RuleCard.OF_METHOD))
            report("rule-metadata", "has the provision `" + RuleCard.OF_METHOD + "`", "a rule of method does without");
    }

    private boolean given(String key) {
        return rule.annotations().contains(key);
    }

    /** Looked for in the text: the parser keeps only one of each. */
    private boolean isRepeated(String key) {
        return Pattern.compile("(?m)^\\s*@" + key + "\\b")
                        .matcher(rule.card().text())
                        .results()
                        .count()
                > 1;
    }

    private void phase(String phase) {
        if (PHASES.contains(phase)) return;
        String message = phase.isEmpty() ? "names no phase" : "has the unknown phase `" + phase + "`";
        report("rule-phase", message, Suggestions.hint(phase, PHASES));
    }

    private void report(String id, String message, String hint) {
        problems.add(rule.problem(id, message, hint));
    }
}
