package casus.lint;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Place;
import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.clause.RuleReadings;
import casus.clause.Term;
import casus.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** How rules are written so that a lawyer can read them and the engine can join them; nothing here keeps one from running. */
public final class RuleAdvice {
    private static final String MORE = "...";
    private static final int MOST = 4;
    private static final Pattern REASONED = Pattern.compile("@reading\\(\\s*\"[^\":]+:[^\"]*\\w");

    private final Rule rule;
    private final Problems problems;

    private RuleAdvice(Rule rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    public static void run(List<Rule> rules, RuleReadings readings, Problems problems) {
        rules.forEach(rule -> new RuleAdvice(rule, problems).run());
        for (int at = 0; at < rules.size(); at++) {
            for (int other = 0; other < rules.size(); other++) {
                if (at != other) compare(rules.get(at), rules.get(other), at < other, readings, problems);
            }
        }
    }

    private void run() {
        title();
        reason();
        sentences();
        for (int at = 1; at < rule.conditions().size(); at++)
            join(rule.conditions().get(at));
    }

    private void title() {
        String title = rule.card().title().strip();
        if (title.isEmpty() || title.endsWith(".")) {
            RuleCard card = rule.card();
            String what = title.isEmpty() ? "has no title" : "has a title that ends in a full stop";
            problems.add(card.problem("rule-title", "@title", "@title", what, "a title is a sentence without full stop")
                    .asWarning());
        }
    }

    /** That the law of a clause is one source's wording cannot be told from claims; so it is said why. */
    private void reason() {
        RuleCard card = rule.card();
        if (card.readings().isEmpty() || REASONED.matcher(card.text()).find()) return;
        problems.add(card.problem(
                        "reading-reason",
                        "@reading",
                        "@reading",
                        "names readings and does not say why",
                        "without `@reading` it runs where its claims are heard; if it is one source's own wording, write"
                                + " `@reading(\"<sources>: <why>\")`")
                .asWarning());
    }

    /** A sentence for each condition, or for a few that make up one thought, joined by dots. */
    private void sentences() {
        int under = MOST;
        for (Condition condition : rule.conditions()) {
            under = condition.words().isEmpty() ? under + 1 : 1;
            if (under <= MOST) continue;
            report(
                    "rule-sentence",
                    condition.at(),
                    condition.text().length(),
                    "has no sentence for what it asks of `" + condition.type() + "`",
                    "write above it, after `//`, what the clause says there");
            under = 1;
        }
        List<Place> places = new ArrayList<>();
        List<String> sentences = comments(places);
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = sentences.get(at);
            boolean last = at == sentences.size() - 1;
            boolean goesOn = sentence.endsWith(MORE);
            boolean taken = !last && sentences.get(at + 1).startsWith(MORE);
            if (goesOn == taken && (goesOn || sentence.endsWith("."))) continue;
            String hint = last || !taken
                    ? "end it with a full stop" + (last ? "" : ", or begin the next with `...`")
                    : "end it with `...`, since the next goes on";
            report("rule-sentence", places.get(at), sentence.length() + 3, "has a sentence that hangs loose", hint);
        }
    }

    /** The sentences above the conditions; lines that follow each other make one. */
    private List<String> comments(List<Place> places) {
        List<String> sentences = new ArrayList<>();
        List<String> lines = rule.card().text().lines().toList();
        boolean within = false;
        boolean open = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.equals("then")) break;
            if (within && line.startsWith("//")) {
                String text = line.substring(2).strip();
                if (open) {
                    sentences.set(sentences.size() - 1, sentences.get(sentences.size() - 1) + " " + text);
                } else {
                    sentences.add(text);
                    places.add(new Place(rule.card().line() + at, lines.get(at).indexOf("//") + 1));
                }
                open = true;
            } else if (!line.isEmpty()) {
                open = false;
            }
            within |= line.equals("when");
        }
        return sentences;
    }

    /** What no equality ties to what stands before, or to a word, is joined by trying every pair. */
    private void join(Condition condition) {
        boolean indexed = condition.constraints().stream().anyMatch(RuleAdvice::isIndexed);
        if (indexed) return;
        report(
                "unindexed-join",
                condition.at(),
                condition.text().length(),
                "joins `" + condition.type() + "` by no equality",
                "ask for a part that `==` a word or a variable of a condition before");
    }

    private static boolean isIndexed(Constraint constraint) {
        if (constraint instanceof Constraint.Choice choice && !choice.negated()) return true; // a few words
        if (!(constraint instanceof Constraint.Comparison one) || one.operator() != Operator.EQUAL) return false;
        return one.terms().anyMatch(Term.Property.class::isInstance)
                && one.terms()
                        .anyMatch(term -> term instanceof Term.Variable
                                || (term instanceof Term.Literal literal && literal.value() instanceof String));
    }

    private static void compare(Rule rule, Rule other, boolean first, RuleReadings readings, Problems problems) {
        if (!Subsumption.covers(other, rule, readings)) return;
        boolean same = Subsumption.covers(rule, other, readings);
        if (same && first) return; // told of the second of two
        RuleCard card = rule.card();
        String id = same ? "same-rule" : "subsumed-rule";
        String what = (same ? "says the same as rule `" : "concludes nothing beyond rule `") + other.id() + "`";
        String where =
                "it stands at " + other.card().file() + ":" + other.card().line();
        problems.add(card.problem(id, Objects.requireNonNull(what), where).asWarning());
    }

    private void report(String id, Place at, int width, String message, String hint) {
        problems.add(rule.card().problem(id, at, width, message, hint).asWarning());
    }
}
