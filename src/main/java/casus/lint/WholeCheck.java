package casus.lint;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.ParsedRule;
import casus.clause.Place;
import casus.clause.Rule;
import casus.clause.RuleFiles;
import casus.clause.RuleScanner;
import casus.clause.RuleScanner.Kind;
import casus.clause.RuleScanner.Token;
import casus.clause.Term;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Accounts for every token of a rule file: the package, the two imports, rules, and nothing between them. The rule engine
 * has to have read the same rules with the same text, or else it has understood something that nobody here has checked.
 */
public final class WholeCheck {
    private static final int RULES = 2048;
    private static final int CONDITIONS = 12;
    private static final int FREE = 4;
    private static final int TEXT = 2048;
    private static final Set<String> SIGNS =
            Set.of("(", ")", ",", ":", ".", "==", "!=", "<", "<=", ">", ">=", "&&", "||");
    private static final Set<String> HEADS = Set.of("when", "end", "query", "extends", "do");

    /** What has no place where it stands. */
    private static final class Unaccounted extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Token token;

        Unaccounted(Token token, String message) {
            super(message, null, false, false);
            this.token = token;
        }
    }

    private final String shown;
    private final String text;
    private final List<ParsedRule> read;
    private final Problems problems;
    private final List<Token> tokens;
    private final List<String> rules = new ArrayList<>();
    private int next;

    private WholeCheck(String shown, String text, List<ParsedRule> read, Problems problems) {
        this.shown = shown;
        this.text = text;
        this.read = read;
        this.problems = problems;
        this.tokens = RuleScanner.tokens(text, 1);
    }

    /** Checks all files against what the rule engine's parser read out of them. */
    public static void run(RuleFiles files, List<ParsedRule> read, Problems problems) {
        files.texts()
                .forEach((file, text) -> new WholeCheck(
                                files.shown(file),
                                text,
                                read.stream()
                                        .filter(rule -> rule.file().equals(file))
                                        .toList(),
                                problems)
                        .file());
        if (read.size() > RULES) {
            problems.add(Problem.of(
                    "rule-text", SourceLocation.of(files.folder()), "there are more than " + RULES + " rules", null));
        }
    }

    private void file() {
        try {
            words("package", "casus", ".", "rules");
            accept(";");
            while (peek().is("import")) imported();
            while (peek().kind() != Kind.END) rule();
            List<String> theirs = read.stream().map(rule -> rule.card().text()).toList();
            if (!theirs.equals(rules)) throw new Unaccounted(tokens.get(0), "the rule engine reads other rules here");
            read.forEach(this::weight);
        } catch (Unaccounted e) {
            report(e.token.at(), e.getMessage());
        }
    }

    private void imported() {
        words("import", "casus", ".");
        if (accept("facts")) words(".", "*");
        else words("model", ".", "Truth");
        accept(";");
    }

    private void rule() {
        int first = peek().from();
        words("rule");
        quoted();
        while (accept("@")) {
            if (!Metadata.KEYS.contains(peek().text())) throw unaccounted();
            next++;
            words("(");
            quoted();
            words(")");
        }
        int attribute = peek().from();
        words("ruleflow", "-", "group");
        if (!text.substring(attribute, tokens.get(next - 1).until()).equals("ruleflow-group")) throw unaccounted();
        quoted();
        words("when");
        until("then", false);
        until("end", true);
        rules.add(text.substring(first, tokens.get(next - 1).until()));
    }

    /** Goes behind the next word of that name, over what conditions or a conclusion may be made of. */
    private void until(String last, boolean conclusion) {
        int depth = 0;
        int before = tokens.get(next - 1).until();
        while (!peek().is(last)) {
            Token token = peek();
            String gap = text.substring(before, token.from());
            if ((depth > 0 || conclusion) && !gap.isBlank()) {
                throw new Unaccounted(token, "a comment stands within parentheses or in a conclusion");
            }
            if (token.is("(")) depth++;
            if (token.is(")")) depth--;
            switch (token.kind()) {
                case TEXT -> quoted();
                case WORD -> word(token);
                case NUMBER -> number(token);
                case SIGN -> {
                    boolean ends = conclusion
                            && token.is(";")
                            && depth == 0
                            && tokens.get(next + 1).is(last);
                    if (!ends && !SIGNS.contains(token.text())) throw unaccounted();
                    next++;
                }
                default -> throw unaccounted();
            }
            before = token.until();
        }
        if (conclusion && !text.substring(before, peek().from()).isBlank()) {
            throw new Unaccounted(peek(), "a comment stands within parentheses or in a conclusion");
        }
        next++;
    }

    private void word(Token token) {
        if (!token.text().matches("[A-Za-z$][A-Za-z0-9$]*") || HEADS.contains(token.text())) throw unaccounted();
        next++;
    }

    private void number(Token token) {
        if (!token.text().matches("[0-9]{1,9}")) throw unaccounted();
        next++;
    }

    private void quoted() {
        Token token = peek();
        String quoted = token.text();
        boolean closed = token.kind() == Kind.TEXT && quoted.length() > 1 && quoted.endsWith("\"");
        if (!closed || quoted.length() > TEXT || quoted.contains("/*") || quoted.contains("*/")) throw unaccounted();
        next++;
    }

    /** Conditions that nothing ties to those before them multiply: a few rules could fill the memory before any fires. */
    private void weight(ParsedRule rule) {
        List<Condition> conditions = rule.body().map(Rule::conditions).orElse(List.of());
        long free = conditions.stream()
                .filter(condition -> condition.kind() == Condition.Kind.MATCH)
                .filter(condition -> condition.constraints().stream()
                        .flatMap(Constraint::terms)
                        .noneMatch(Term.Variable.class::isInstance))
                .count();
        if (conditions.size() <= CONDITIONS && free <= FREE) return;
        report(
                new Place(rule.card().line(), 0),
                "rule `" + rule.card().id() + "` has more than " + CONDITIONS + " conditions, or more than " + FREE
                        + " that no variable ties to others");
    }

    private Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    private boolean accept(String sign) {
        if (!peek().is(sign)) return false;
        next++;
        return true;
    }

    private void words(String... all) {
        for (String word : all) if (!accept(word)) throw unaccounted();
    }

    private Unaccounted unaccounted() {
        String token = peek().kind() == Kind.END ? "the end of the file" : "`" + peek().text() + "`";
        return new Unaccounted(peek(), token + " has no place here");
    }

    private void report(Place at, String message) {
        problems.add(new Problem(
                "rule-text",
                new SourceLocation(shown, at.line(), at.column()),
                message,
                text.lines().skip(Math.max(0, at.line() - 1)).findFirst().orElse(null),
                1,
                "a rule file holds the package, the fact types and rules"));
    }
}
