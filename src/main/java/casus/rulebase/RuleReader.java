package casus.rulebase;

import casus.clause.ParsedRule;
import casus.clause.RuleCard;
import casus.clause.RuleFiles;
import casus.clause.RuleParser;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses the rule files into what the rules say of themselves; notes what the parser refuses. */
final class RuleReader {
    private static final Pattern HEAD = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"");

    private final RuleFiles files;
    private final Problems problems;
    private final Problems bodies;

    /** Notes in {@code problems} what is no rule file, in {@code bodies} what rules may not say. */
    RuleReader(RuleFiles files, Problems problems, Problems bodies) {
        this.files = files;
        this.problems = problems;
        this.bodies = bodies;
    }

    /** The rules by file, in the order of the text. */
    List<ParsedRule> read() {
        List<ParsedRule> rules = new ArrayList<>();
        for (Map.Entry<String, String> file : files.texts().entrySet()) {
            PackageDescr parsed = parse(file.getKey(), file.getValue());
            if (parsed == null) continue;
            parsed.getRules().forEach(rule -> rules.add(rule(file.getKey(), file.getValue(), rule)));
            new FileCheck(files.shown(file.getKey()), file.getValue(), parsed, problems).run();
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

    private ParsedRule rule(String file, String text, RuleDescr rule) {
        AttributeDescr group = rule.getAttributes().get("ruleflow-group");
        RuleCard card = new RuleCard(
                rule.getName(),
                annotation(rule, "title"),
                rule.getAnnotation("provision") == null ? RuleCard.OF_METHOD : annotation(rule, "provision"),
                list(annotation(rule, "evidence")),
                list(annotation(rule, "reading").replaceAll(":(?s:.*)", "")), // what follows is the reason
                list(annotation(rule, "contest")),
                group == null ? "" : group.getValue().replace("\"", ""),
                files.shown(file),
                rule.getLine(),
                source(text, rule));
        return new ParsedRule(
                card,
                RuleParser.parse(card, bodies),
                Set.copyOf(rule.getAnnotationNames()),
                Set.copyOf(rule.getAttributes().keySet()),
                file);
    }

    private static String source(String text, RuleDescr rule) {
        int start = Math.max(0, rule.getStartCharacter());
        int end = Math.min(text.length(), rule.getEndCharacter() + 1);
        return text.substring(start, Math.max(start, end)).strip();
    }

    private static String annotation(RuleDescr rule, String key) {
        AnnotationDescr annotation = rule.getAnnotation(key);
        if (annotation == null || annotation.getSingleValue() == null) return "";
        String text = annotation.getSingleValue().toString().strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
