package casus.rulebase;

import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The house rules of rules: names, metadata, phases, one conclusion, no Java, and the order of negation. What Drools would
 * pass over in silence, or answer wrongly, is an error here.
 */
final class RuleLint {
    private static final Pattern NAME =
            Pattern.compile("(judgement/R\\d\\d|[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*)/[a-z0-9]+(-[a-z0-9]+)*");

    private final List<RuleReader.Parsed> rules;
    private final Problems problems;

    RuleLint(List<RuleReader.Parsed> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void run() {
        Map<String, RuleReader.Parsed> seen = new TreeMap<>();
        for (RuleReader.Parsed rule : rules) {
            RuleReader.Parsed first = seen.putIfAbsent(rule.card().id(), rule);
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
            conclusion(rule);
            conditions(rule, rule.rule().getLhs());
            rule.uses().forEach(use -> pattern(rule, use));
        }
        new Strata(rules, problems).run();
    }

    private void name(RuleReader.Parsed rule) {
        String name = rule.card().id();
        if (!NAME.matcher(name).matches()) {
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

    private void conclusion(RuleReader.Parsed rule) {
        Optional<Consequence> consequence = Consequence.of(rule.rule());
        if (consequence.isEmpty()) {
            report(rule, "rule-conclusion", "has a consequence other than one `insertLogical( new X( ... ) );`", null);
            return;
        }
        Consequence then = consequence.get();
        if (FactTypes.of(then.type()) == null) {
            report(
                    rule,
                    "unknown-fact",
                    "concludes the unknown fact `" + then.type() + "`",
                    Suggestions.hint(then.type(), FactTypes.names()));
        } else if (!then.fits()) {
            report(
                    rule,
                    "rule-conclusion",
                    "gives `" + then.type() + "` " + then.arguments().size() + " parts, which it does not take",
                    null);
        }
        then.strange()
                .ifPresent(argument -> report(
                        rule,
                        "rule-conclusion",
                        "uses `" + argument + "` in its conclusion",
                        "only bindings and literals"));
        Set<String> bound = rule.bound();
        then.bindings()
                .filter(name -> !bound.contains(name))
                .forEach(
                        name -> report(rule, "rule-conclusion", "uses `" + name + "`, which no condition binds", null));
    }

    private void conditions(RuleReader.Parsed rule, BaseDescr condition) {
        if (condition instanceof EvalDescr) report(rule, "rule-condition", "uses `eval`", null);
        if (condition instanceof PatternDescr pattern && pattern.getSource() != null) {
            report(rule, "rule-condition", "uses `from`", "match facts");
        }
        if (!(condition instanceof ConditionalElementDescr group)) return;
        boolean negating = group instanceof NotDescr || group instanceof ExistsDescr || group instanceof ForallDescr;
        if (negating && group.getDescrs().stream().anyMatch(part -> !(part instanceof PatternDescr))) {
            report(
                    rule,
                    "rule-condition",
                    "has several patterns inside `not` or `exists`",
                    "name them by a derived fact");
        }
        group.getDescrs().forEach(part -> conditions(rule, (BaseDescr) part));
    }

    private void pattern(RuleReader.Parsed rule, RuleReader.Use use) {
        Class<?> type = FactTypes.of(use.type());
        if (type == null) {
            problems.add(rule.problem(
                    use.line(),
                    "unknown-fact",
                    "matches the unknown fact `" + use.type() + "`",
                    Suggestions.hint(use.type(), FactTypes.names())));
            return;
        }
        Set<String> known = FactTypes.properties(type);
        for (String constraint : use.constraints()) {
            for (String part : constraint.split("\\|\\||&&", -1)) {
                String component = RuleReader.component(part);
                if (component != null && !known.contains(component)) {
                    problems.add(rule.problem(
                            use.line(),
                            "unknown-field",
                            "asks `" + use.type() + "` for `" + component + "`",
                            Suggestions.hint(component, known)));
                }
            }
        }
    }

    private void report(RuleReader.Parsed rule, String id, String message, String hint) {
        problems.add(rule.problem(id, message, hint));
    }
}
