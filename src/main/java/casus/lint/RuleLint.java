package casus.lint;

import casus.clause.ParsedRule;
import casus.diagnostics.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The house rules of rules: names, metadata, phases, one conclusion, no Java, and the order of negation. What Drools would
 * pass over in silence, or answer wrongly, is an error here.
 */
public final class RuleLint {
    private static final Pattern NAME =
            Pattern.compile("(judgement/R\\d\\d|[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*)/[a-z0-9]+(-[a-z0-9]+)*");

    /** What a compiled model has passed before it was kept: with other checks it is compiled again. */
    public static final List<Class<?>> CHECKS = List.of(
            TextCheck.class, WholeCheck.class, RuleLint.class, Metadata.class, BodyCheck.class, Stratification.class);

    private final List<ParsedRule> rules;
    private final Problems problems;

    public RuleLint(List<ParsedRule> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    public void run() {
        Map<String, ParsedRule> seen = new TreeMap<>();
        for (ParsedRule rule : rules) {
            ParsedRule first = seen.putIfAbsent(rule.card().id(), rule);
            if (first != null) {
                report(
                        rule,
                        "duplicate-rule",
                        "is declared a second time",
                        "the first is " + first.card().file() + ":"
                                + first.card().line());
            }
            name(rule);
            new Metadata(rule, problems).run();
            rule.body().ifPresent(body -> new BodyCheck(body, problems).run());
        }
        new Stratification(rules.stream().flatMap(rule -> rule.body().stream()).toList(), problems).run();
    }

    /** Whether a rule may be called that. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private void name(ParsedRule rule) {
        if (!isName(rule.card().id())) {
            report(
                    rule,
                    "rule-name",
                    "is not called `<mechanism>/<provision>/<verb-phrase>`",
                    "lower-case words joined by hyphens");
            return;
        }
        String file = rule.file().replaceFirst("^.*/", "").replaceFirst("\\.drl$", "");
        boolean general = rule.card().isMethod() && file.startsWith("general-");
        String home = rule.card().isJudgement() ? "judgements" : rule.card().mechanism();
        if (!general && !file.equals(home)) {
            report(rule, "rule-file", "stands in the file of `" + file + "`", "move it to " + home + ".drl");
        }
    }

    private void report(ParsedRule rule, String id, String message, String hint) {
        problems.add(rule.problem(id, message, hint));
    }
}
