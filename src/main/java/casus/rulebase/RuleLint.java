package casus.rulebase;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The house rules of rules: names, metadata, phases, one conclusion, no Java, and the order of negation. What Drools would
 * pass over in silence, or answer wrongly, is an error here.
 */
final class RuleLint {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){2}");
    private static final Set<String> REQUIRED = Set.of("title", "provision", "evidence");
    private static final Set<String> METADATA = Set.of("title", "provision", "evidence", "reading", "contest");
    private static final Set<String> ATTRIBUTES = Set.of("ruleflow-group");
    private static final Set<String> PHASES = new TreeSet<>(
            java.util.stream.Stream.of(Phase.values()).map(Phase::group).toList());

    private final RuleFiles files;
    private final List<RuleReader.Parsed> rules;
    private final Problems problems;

    RuleLint(RuleFiles files, List<RuleReader.Parsed> rules, Problems problems) {
        this.files = files;
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
            metadata(rule);
            conclusion(rule);
            conditions(rule, rule.rule().getLhs());
            rule.uses().forEach(use -> pattern(rule, use));
        }
        strata();
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
        if (!general && !file.equals(rule.card().mechanism())) {
            report(
                    rule,
                    "rule-file",
                    "stands in the file of `" + file + "`",
                    "move it to " + rule.card().mechanism() + ".drl");
        }
    }

    private void metadata(RuleReader.Parsed rule) {
        RuleDescr parsed = rule.rule();
        REQUIRED.stream()
                .sorted()
                .filter(key -> parsed.getAnnotation(key) == null)
                .forEach(key -> report(rule, "rule-metadata", "lacks `@" + key + "`", null));
        parsed.getAnnotationNames().stream()
                .sorted()
                .filter(key -> !METADATA.contains(key))
                .forEach(key -> report(
                        rule, "rule-metadata", "has the unknown key `@" + key + "`", Suggestions.hint(key, METADATA)));
        for (String key : METADATA) {
            if (parsed.getAnnotations().stream()
                            .filter(annotation -> annotation.getName().equals(key))
                            .count()
                    > 1) {
                report(rule, "rule-metadata", "has `@" + key + "` twice", "write one text with commas");
            }
        }
        if (rule.card().evidence().isEmpty() && !rule.card().isMethod()) {
            report(rule, "no-claim", "cites no claim", "name the claims it rests on in `@evidence`");
        }
        if (!PHASES.contains(rule.card().phase())) {
            report(
                    rule,
                    "rule-phase",
                    "has no known phase",
                    Suggestions.hint(rule.card().phase(), PHASES));
        }
        parsed.getAttributes().keySet().stream()
                .filter(key -> !ATTRIBUTES.contains(key))
                .forEach(key -> report(
                        rule, "rule-attribute", "has the attribute `" + key + "`", "only the phase orders rules"));
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
            report(
                    rule,
                    "unknown-fact",
                    "matches the unknown fact `" + use.type() + "`",
                    Suggestions.hint(use.type(), FactTypes.names()));
            return;
        }
        Set<String> known = FactTypes.properties(type);
        for (String constraint : use.constraints()) {
            for (String part : constraint.split("\\|\\||&&", -1)) {
                String component = RuleReader.component(part);
                if (component != null && !known.contains(component)) {
                    report(
                            rule,
                            "unknown-field",
                            "asks `" + use.type() + "` for `" + component + "`",
                            Suggestions.hint(component, known));
                }
            }
        }
    }

    /** Stratification: what is negated has been concluded before; what is matched is not concluded later. */
    private void strata() {
        Map<String, Set<Phase>> phases = new TreeMap<>();
        for (RuleReader.Parsed rule : rules) {
            Phase.of(rule.card().phase())
                    .ifPresent(phase -> phases.computeIfAbsent(
                                    rule.card().conclusion(), type -> EnumSet.noneOf(Phase.class))
                            .add(phase));
        }
        for (RuleReader.Parsed rule : rules) {
            Phase.of(rule.card().phase()).ifPresent(own -> strata(rule, own, phases));
        }
    }

    private void strata(RuleReader.Parsed rule, Phase own, Map<String, Set<Phase>> phases) {
        String conclusion = rule.card().conclusion();
        if (phases.get(conclusion).size() > 1) {
            report(
                    rule,
                    "rule-phase",
                    "concludes `" + conclusion + "`, which other rules conclude in another phase",
                    null);
        }
        for (RuleReader.Use use : rule.uses()) {
            boolean late = phases.getOrDefault(use.type(), Set.of()).stream()
                    .anyMatch(phase -> phase.compareTo(own) > 0 || (use.negated() && phase == own));
            if (!late) continue;
            report(
                    rule,
                    "rule-phase",
                    (use.negated() ? "negates" : "matches") + " `" + use.type() + "` before all of it is concluded",
                    "move the rule to a later phase");
        }
    }

    private void report(RuleReader.Parsed rule, String id, String message, String hint) {
        problems.add(Problem.of(
                id,
                new SourceLocation(files.shown(rule.file()), rule.card().line(), 0),
                "rule `" + rule.card().id() + "` " + message,
                hint));
    }
}
