package casus.engine;

import casus.clause.Condition;
import casus.clause.Constraint;
import casus.clause.Operator;
import casus.clause.Term;
import casus.facts.Reads;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what a rule asked there to be none of: "no reservation by KAZ to crrf". The fact's own wording and the constraints
 * are taken apart once for a rule; each firing only fills in what its variables are bound to.
 */
final class AbsenceText {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** How a truth qualifies what there is none of. */
    private static final Map<Truth, String> TRUTHS =
            Map.of(Truth.YES, "certain", Truth.DOUBT, "open", Truth.NO, "failing");

    private final List<Term> parts = new ArrayList<>();

    AbsenceText(Condition condition) {
        String wording = condition.fact().getAnnotation(Reads.class).absent();
        Matcher slot = SLOT.matcher(wording);
        int end = 0;
        parts.add(text("no "));
        while (slot.find()) {
            parts.add(text(wording.substring(end, slot.start())));
            parts.add(asked(slot.group(1), condition));
            end = slot.end();
        }
        parts.add(text(wording.substring(end)));
    }

    /** The sentence for one firing; a variable without a value reads as nothing. */
    String sentence(Function<String, String> values) {
        StringBuilder text = new StringBuilder();
        for (Term part : parts) text.append(part instanceof Term.Variable ? values.apply(part.text()) : part.text());
        String sentence = text.toString();
        return (sentence.contains("  ") ? sentence.replaceAll(" +", " ") : sentence).strip();
    }

    private static Term text(String text) {
        return new Term.Literal(text, text);
    }

    /** What the condition asks a component to be; nothing if it does not ask. */
    private static Term asked(String component, Condition condition) {
        return condition.constraints().stream()
                .flatMap(Constraint::simple)
                .filter(constraint -> constraint.terms().anyMatch(term -> term.equals(new Term.Property(component))))
                .filter(AbsenceText::isPositive)
                .findFirst()
                .map(AbsenceText::value)
                .orElse(text(""));
    }

    private static boolean isPositive(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                ? comparison.operator() == Operator.EQUAL
                : !((Constraint.Choice) constraint).negated();
    }

    private static Term value(Constraint constraint) {
        List<Term> values = constraint
                .terms()
                .filter(term -> !(term instanceof Term.Property))
                .toList();
        if (values.size() == 1 && values.get(0) instanceof Term.Variable) return values.get(0);
        return text(values.stream().map(AbsenceText::said).collect(Collectors.joining(" or ")));
    }

    private static String said(Term term) {
        if (!(term instanceof Term.Literal literal)) return term.text();
        return literal.value() instanceof Truth truth ? TRUTHS.get(truth) : String.valueOf(literal.value());
    }
}
