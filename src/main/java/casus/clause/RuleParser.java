package casus.clause;

import casus.clause.RuleScanner.Kind;
import casus.clause.RuleScanner.Token;
import casus.diagnostics.Problems;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the conditions and the conclusion of a rule: the small part of the rule language that can be run, explained and
 * changed without the rule engine. What lies outside it is a problem with its place, however well the engine would take it.
 */
public final class RuleParser {
    private static final Set<String> GROUPS = Set.of("and", "or", "forall", "accumulate", "from", "over", "(");
    private static final String GRAMMAR =
            "a constraint compares with ==, !=, <, <=, >, >=, in or not in; && and || join constraints";

    /** Something that rules may not say. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Token token;
        private final String id;
        private final String hint;

        Refused(Token token, String id, String message, String hint) {
            super(message, null, false, false);
            this.token = token;
            this.id = id;
            this.hint = hint;
        }
    }

    private final RuleCard card;
    private final Problems problems;
    private final List<Token> tokens;
    private int next;

    private RuleParser(RuleCard card, Problems problems) {
        this.card = card;
        this.problems = problems;
        this.tokens = RuleScanner.tokens(card.text(), card.line());
    }

    /** The rule of a card, or empty if it says something that rules may not say. */
    public static Optional<Rule> parse(RuleCard card, Problems problems) {
        int before = problems.count();
        RuleParser parser = new RuleParser(card, problems);
        List<Condition> conditions = parser.conditions();
        Consequence conclusion = parser.conclusion();
        return problems.count() > before ? Optional.empty() : Optional.of(new Rule(card, conditions, conclusion));
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!peek().is("when") && peek().kind() != Kind.END) next++;
        next++;
        while (!peek().is("then") && peek().kind() != Kind.END) {
            try {
                conditions.add(condition());
            } catch (Refused refused) {
                report(refused);
                skip();
            }
        }
        next++;
        return conditions;
    }

    /** Goes on with the next line that begins outside all parentheses. */
    private void skip() {
        int line = peek().at().line();
        while (peek().kind() != Kind.END && !peek().is("then") && peek().at().line() == line) next++;
    }

    private Condition condition() {
        Token first = peek();
        Condition.Kind kind = first.is("not")
                ? Condition.Kind.NOT
                : first.is("exists") ? Condition.Kind.EXISTS : Condition.Kind.MATCH;
        if (kind != Condition.Kind.MATCH) next++;
        boolean grouped = kind != Condition.Kind.MATCH && accept("(");
        if (peek().is("eval")) throw refuse(peek(), "rule-condition", "uses `eval`", null);
        if (GROUPS.contains(peek().text())) {
            throw refuse(
                    peek(), "rule-condition", "groups conditions with `" + peek().text() + "`", "one condition a line");
        }
        Token type = take(Kind.WORD, "a fact");
        if (type.text().startsWith("$")) throw refuse(type, "rule-condition", "binds a whole fact", "bind its parts");
        expect("(");
        List<Condition.Binding> bindings = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        if (!accept(")")) {
            do {
                part(bindings, constraints);
            } while (accept(","));
            expect(")");
        }
        if (grouped && !peek().is(")")) {
            throw refuse(
                    first,
                    "rule-condition",
                    "has several patterns inside `not` or `exists`",
                    "name them by a derived fact");
        }
        if (grouped) expect(")");
        if (peek().is("from") || peek().is("over")) {
            throw refuse(peek(), "rule-condition", "uses `" + peek().text() + "`", "match facts");
        }
        return new Condition(
                kind,
                type.text(),
                bindings,
                SelfBinding.parts(bindings, constraints),
                first.words(),
                since(first),
                first.at());
    }

    private void part(List<Condition.Binding> bindings, List<Constraint> constraints) {
        Token first = peek();
        if (!first.text().startsWith("$") || !after().is(":")) {
            constraints.add(either());
            return;
        }
        next += 2;
        Token property = take(Kind.WORD, "a part of the fact");
        if (!peek().is(",") && !peek().is(")")) {
            throw refuse(
                    peek(), "rule-constraint", "binds and compares at once", "write two parts with a comma between");
        }
        bindings.add(new Condition.Binding(first.text(), property.text(), first.at()));
    }

    private Constraint either() {
        Token first = peek();
        List<Constraint> parts = new ArrayList<>(List.of(both()));
        while (accept("||")) parts.add(both());
        return parts.size() == 1 ? parts.get(0) : new Constraint.Either(parts, since(first), first.at());
    }

    private Constraint both() {
        Token first = peek();
        List<Constraint> parts = new ArrayList<>(List.of(simple()));
        while (accept("&&")) parts.add(simple());
        return parts.size() == 1 ? parts.get(0) : new Constraint.Both(parts, since(first), first.at());
    }

    private Constraint simple() {
        Token first = peek();
        if (accept("(")) {
            Constraint inner = either();
            expect(")");
            return inner;
        }
        Term left = term();
        boolean negated = peek().is("not") && after().is("in");
        if (negated) next++;
        if (accept("in")) {
            expect("(");
            List<Term> among = new ArrayList<>();
            do {
                among.add(term());
            } while (accept(","));
            expect(")");
            return new Constraint.Choice(left, negated, among, since(first), first.at());
        }
        Operator operator = Operator.of(peek().text())
                .orElseThrow(() -> refuse(peek(), "rule-constraint", "asks with `" + peek().text() + "`", GRAMMAR));
        next++;
        return new Constraint.Comparison(left, operator, term(), since(first), first.at());
    }

    private Term term() {
        Token token = peek();
        next++;
        if (peek().is("(") && token.kind() == Kind.WORD) {
            throw refuse(token, "rule-constraint", "calls `" + token.text() + "`", "name the part without parentheses");
        }
        return switch (token.kind()) {
            case TEXT -> text(token);
            case NUMBER -> number(token);
            case WORD -> word(token);
            default -> throw refuse(token, "rule-constraint", "asks with `" + token.text() + "`", GRAMMAR);
        };
    }

    private static Term text(Token token) {
        String quoted = token.text();
        boolean closed = quoted.length() > 1 && quoted.charAt(0) == quoted.charAt(quoted.length() - 1);
        if (!closed) throw refuse(token, "rule-constraint", "has a text without an end", null);
        return new Term.Literal(quoted.substring(1, quoted.length() - 1), quoted);
    }

    private static Term number(Token token) {
        if (!token.text().matches("[0-9]{1,9}")) throw refuse(token, "rule-constraint", "has too large a number", null);
        return new Term.Literal(Integer.valueOf(token.text()), token.text());
    }

    private Term word(Token token) {
        if (token.text().startsWith("$")) return new Term.Variable(token.text());
        if (token.text().equals("Truth") && accept(".")) {
            Token value = take(Kind.WORD, "a truth");
            for (Truth truth : Truth.values()) {
                if (truth.name().equals(value.text())) return new Term.Literal(truth, "Truth." + truth);
            }
            throw refuse(value, "rule-constraint", "knows no truth `" + value.text() + "`", "YES, DOUBT or NO");
        }
        return switch (token.text()) {
            case "true" -> new Term.Literal(true, "true");
            case "false" -> new Term.Literal(false, "false");
            case "null" -> new Term.Literal(null, "null");
            default -> new Term.Property(token.text());
        };
    }

    private Consequence conclusion() {
        Token first = peek();
        try {
            for (String word : List.of("insertLogical", "(", "new")) expectConclusion(word, first);
            Token type = take(Kind.WORD, "a fact");
            expectConclusion("(", first);
            List<Term> arguments = new ArrayList<>();
            while (!accept(")")) {
                arguments.add(argument());
                if (!accept(",") && !peek().is(")")) throw badConclusion(first);
            }
            for (String word : List.of(")", ";", "end")) expectConclusion(word, first);
            return new Consequence(type.text(), arguments, first.at());
        } catch (Refused refused) {
            report(refused);
            return null;
        }
    }

    private Term argument() {
        Token first = peek();
        try {
            Term term = term();
            boolean ends = peek().is(",") || peek().is(")");
            if (ends && !(term instanceof Term.Property) && first.kind() != Kind.NUMBER) return term;
        } catch (Refused refused) {
            // told below in the words of a conclusion
        }
        int depth = 0;
        while (depth > 0 || !(peek().is(",") || peek().is(")"))) {
            if (peek().is("(")) depth++;
            if (peek().is(")")) depth--;
            if (peek().kind() == Kind.END) break;
            next++;
        }
        throw refuse(
                first,
                "rule-conclusion",
                "uses `" + since(first) + "` in its conclusion",
                "only bindings and literals");
    }

    private void expectConclusion(String word, Token first) {
        if (!accept(word)) throw badConclusion(first);
    }

    private static Refused badConclusion(Token first) {
        return refuse(
                first, "rule-conclusion", "has a consequence other than one `insertLogical( new X( ... ) );`", null);
    }

    private Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    private Token after() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    private boolean accept(String sign) {
        if (!peek().is(sign)) return false;
        next++;
        return true;
    }

    private void expect(String sign) {
        if (!accept(sign)) throw refuse(peek(), "rule-constraint", "asks with `" + peek().text() + "`", GRAMMAR);
    }

    private Token take(Kind kind, String what) {
        Token token = peek();
        if (token.kind() != kind)
            throw refuse(token, "rule-constraint", "has `" + token.text() + "` for " + what, null);
        next++;
        return token;
    }

    private String since(Token first) {
        return card.text()
                .substring(
                        first.from(),
                        tokens.get(Math.max(0, Math.min(next, tokens.size()) - 1))
                                .until());
    }

    private static Refused refuse(Token token, String id, String message, String hint) {
        return new Refused(token, id, message, hint);
    }

    private void report(Refused refused) {
        Token token = refused.token;
        problems.add(card.problem(refused.id, token.at(), token.text().length(), refused.getMessage(), refused.hint));
    }
}
