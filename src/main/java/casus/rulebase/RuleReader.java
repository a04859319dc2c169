package casus.rulebase;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses the rule files into what the rules say of themselves; notes what the parser refuses. */
final class RuleReader {
    private static final Pattern CONSTRAINT =
            Pattern.compile("^\\s*(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*(==|!=|in\\b|not in\\b)?(.*)$", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"");
    private static final Pattern BINDING = Pattern.compile("^\\s*\\$\\w+\\s*:\\s*(\\w+)\\s*$");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** A pattern of a rule. */
    record Use(String type, boolean negated, List<String> constraints, int line) {}

    /** A rule with what only the checks need. */
    record Parsed(RuleCard card, List<Use> uses, RuleDescr rule, String file) {
        /** The names its text binds, {@code $state : state}. */
        Set<String> bound() {
            return BOUND.matcher(card.text())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }

        /** Something wrong with the rule as a whole; the message goes on after its name. */
        Problem problem(String id, String message, String hint) {
            return problem(card.line(), id, message, hint);
        }

        /** Something wrong with one line of the rule. */
        Problem problem(int line, String id, String message, String hint) {
            return Problem.of(
                    id, new SourceLocation(card.file(), line, 0), "rule `" + card.id() + "` " + message, hint);
        }
    }

    private final RuleFiles files;
    private final Problems problems;

    RuleReader(RuleFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The rules by file, in the order of the text. */
    List<Parsed> read() {
        List<Parsed> rules = new ArrayList<>();
        for (Map.Entry<String, String> file : files.texts().entrySet()) {
            PackageDescr parsed = parse(file.getKey(), file.getValue());
            if (parsed == null) continue;
            List<String> lines = file.getValue().lines().toList();
            parsed.getRules().forEach(rule -> rules.add(rule(file.getKey(), file.getValue(), lines, rule)));
            new FileCheck(files.shown(file.getKey()), parsed, problems).run();
        }
        return rules;
    }

    private PackageDescr parse(String file, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, text);
            parser.getErrors().forEach(error -> {
                int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
                String rule = ruleAround(text, line);
                String what = SyntaxError.reworded(error.getMessage(), rule != null);
                problems.add(Problem.of(
                        "rule-syntax",
                        new SourceLocation(files.shown(file), Math.max(0, line), 0),
                        (rule == null ? "" : "rule `" + rule + "`: ") + what,
                        null));
            });
            return parser.hasErrors() ? null : parsed;
        } catch (DroolsParserException e) {
            problems.add(
                    Problem.of("rule-syntax", SourceLocation.of(files.shown(file)), "the file cannot be parsed", null));
            return null;
        }
    }

    /** The rule that has begun before a line and not ended, or null. */
    private static String ruleAround(String text, int line) {
        String around = null;
        for (String above : text.lines().limit(Math.max(0, line - 1)).toList()) {
            Matcher head = HEAD.matcher(above);
            if (head.find()) around = head.group(1);
            else if (above.strip().equals("end")) around = null;
        }
        return around;
    }

    private Parsed rule(String file, String text, List<String> lines, RuleDescr rule) {
        List<Use> uses = new ArrayList<>();
        collect(rule.getLhs(), false, uses);
        List<RuleCard.Mention> mentions = new ArrayList<>();
        for (Use use : uses) {
            for (String constraint : use.constraints()) mention(constraint, use.line(), mentions);
        }
        Consequence.of(rule).ifPresent(then -> mentions.addAll(then.mentions(line(rule, lines, "then"))));
        AttributeDescr group = rule.getAttributes().get("ruleflow-group");
        RuleCard card = new RuleCard(
                rule.getName(),
                annotation(rule, "title"),
                annotation(rule, "provision"),
                list(annotation(rule, "evidence")),
                list(annotation(rule, "reading")),
                list(annotation(rule, "contest")),
                group == null ? "" : group.getValue().replace("\"", ""),
                Consequence.of(rule).map(Consequence::type).orElse(""),
                files.shown(file),
                rule.getLine(),
                source(text, rule),
                uses.stream()
                        .filter(Use::negated)
                        .map(use -> new RuleCard.Absence(use.type(), use.constraints()))
                        .toList(),
                mentions);
        return new Parsed(card, uses, rule, file);
    }

    private static int line(RuleDescr rule, List<String> lines, String word) {
        for (int line = rule.getLine(); line <= lines.size(); line++) {
            if (lines.get(line - 1).strip().equals(word)) return line + 1;
        }
        return rule.getLine();
    }

    private static String source(String text, RuleDescr rule) {
        int start = Math.max(0, rule.getStartCharacter());
        int end = Math.min(text.length(), rule.getEndCharacter() + 1);
        return text.substring(start, Math.max(start, end)).strip();
    }

    static String annotation(RuleDescr rule, String key) {
        AnnotationDescr annotation = rule.getAnnotation(key);
        if (annotation == null || annotation.getSingleValue() == null) return "";
        String text = annotation.getSingleValue().toString().strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    static List<String> list(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void collect(BaseDescr condition, boolean negated, List<Use> uses) {
        if (condition instanceof PatternDescr pattern) {
            List<String> constraints = pattern.getDescrs().stream()
                    .filter(ExprConstraintDescr.class::isInstance)
                    .map(constraint -> ((ExprConstraintDescr) constraint).getExpression())
                    .toList();
            uses.add(new Use(pattern.getObjectType(), negated, constraints, pattern.getLine()));
            if (pattern.getSource() instanceof AccumulateDescr accumulate) collect(accumulate.getInput(), true, uses);
        } else if (condition instanceof ConditionalElementDescr group) {
            boolean turns = condition instanceof NotDescr || condition instanceof ForallDescr;
            boolean inside = negated || turns;
            group.getDescrs().forEach(part -> collect((BaseDescr) part, inside, uses));
        }
    }

    /** The component a constraint speaks of, or null. */
    static String component(String constraint) {
        Matcher binding = BINDING.matcher(constraint);
        if (binding.matches()) return binding.group(1);
        Matcher matcher = CONSTRAINT.matcher(constraint);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static void mention(String constraint, int line, List<RuleCard.Mention> mentions) {
        for (String part : constraint.split("\\|\\||&&", -1)) {
            String component = component(part);
            Matcher literal = LITERAL.matcher(part);
            while (component != null && literal.find()) {
                mentions.add(new RuleCard.Mention(component, literal.group(1), line));
            }
        }
    }
}
