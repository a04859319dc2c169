package casus.bench.peers;

import casus.clause.Phase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CLIPS: a template for each kind of fact, phases by salience, everything asserted anew for each crisis. */
final class Clips implements Peer {
    private static final List<Phase> PHASES = List.of(Phase.values());

    @Override
    public String program() {
        return "clips";
    }

    @Override
    public String way() {
        return "reset, assert, run, facts read";
    }

    @Override
    public String suffix() {
        return "clp";
    }

    @Override
    public List<String> command(Path file) {
        return List.of(program(), "-f2", file.toString());
    }

    @Override
    public String text(Program rules, List<Map<Relation, List<List<Object>>>> crises, int passes) {
        StringBuilder text = new StringBuilder();
        rules.relations()
                .forEach(relation -> text.append("(deftemplate %s %s)%n"
                        .formatted(
                                relation.name(),
                                relation.columns().stream()
                                        .map(column -> "(slot " + column + ")")
                                        .collect(Collectors.joining(" ")))));
        rules.steps().forEach(step -> text.append(rule(step)));
        text.append("(deffacts law\n%s)%n".formatted(facts(rules.law())));
        for (int number = 0; number < crises.size(); number++)
            text.append("(deffunction crisis%d () (assert%n%s))%n".formatted(number, facts(crises.get(number))));
        text.append("""
                (deffunction answer (?tell ?number)
                  (do-for-all-facts ((?f Engagement)) TRUE
                    (if ?tell then (printout t ?number " Engagement " ?f:provision " - " ?f:status crlf)))
                  (do-for-all-facts ((?f Duty)) TRUE
                    (if ?tell then (printout t ?number " Duty " ?f:provision " " ?f:bearer " " ?f:status crlf))))
                (deffunction ask (?tell)
                """);
        for (int number = 0; number < crises.size(); number++)
            text.append("  (reset) (crisis%d) (run) (answer ?tell %d)%n".formatted(number, number));
        return text.append(")\n(ask TRUE)\n(loop-for-count %d (ask FALSE))%n(exit)%n".formatted(passes - 1))
                .toString();
    }

    private static String facts(Map<Relation, List<List<Object>>> facts) {
        List<String> lines = new ArrayList<>();
        facts.forEach((relation, rows) -> rows.forEach(row -> {
            List<String> slots = new ArrayList<>();
            for (int at = 0; at < row.size(); at++)
                slots.add("(" + relation.columns().get(at) + " " + Peer.value(row.get(at)) + ")");
            lines.add("  (" + relation.name() + " " + String.join(" ", slots) + ")");
        }));
        return String.join("\n", lines);
    }

    private static String rule(Program.Step step) {
        String body = step.body().stream().map(atom -> "  " + pattern(atom)).collect(Collectors.joining("\n"));
        return "(defrule %s (declare (salience %d))%n%s%n  =>%n  (assert %s))%n"
                .formatted(step.rule(), -PHASES.indexOf(step.phase()), body, pattern(step.head()));
    }

    private static String pattern(Atom atom) {
        StringBuilder slots = new StringBuilder("(" + atom.relation().name());
        for (int at = 0; at < atom.terms().size(); at++) {
            Atom.Term term = atom.terms().get(at);
            if (term instanceof Atom.Any) continue;
            slots.append(" (")
                    .append(atom.relation().columns().get(at))
                    .append(' ')
                    .append(term(term));
            for (Atom.Test test : atom.tests())
                if (test.left().equals(term) && !isOfTwoSlots(atom, test))
                    slots.append('&').append(test(test));
            slots.append(')');
        }
        slots.append(')');
        for (Atom.Test test : atom.tests()) {
            if (!isOfTwoSlots(atom, test)) continue;
            if (atom.isNegated()) throw new IllegalStateException(atom.toString());
            String words = test.right().stream().map(Clips::term).collect(Collectors.joining(" "));
            slots.append(" (test (%s %s %s))".formatted(test.among() ? "eq" : "neq", term(test.left()), words));
        }
        String pattern = slots.toString();
        return switch (atom.kind()) {
            case MATCH -> pattern;
            case NOT -> "(not " + pattern + ")";
            case EXISTS -> "(exists " + pattern + ")";
        };
    }

    /** A slot cannot speak of a later one. */
    private static boolean isOfTwoSlots(Atom atom, Atom.Test test) {
        return test.right().stream()
                .anyMatch(
                        right -> right instanceof Atom.Variable && atom.terms().contains(right));
    }

    private static String test(Atom.Test test) {
        return test.right().stream()
                .map(right -> (test.among() ? "" : "~") + term(right))
                .collect(Collectors.joining(test.among() ? "|" : "&"));
    }

    private static String term(Atom.Term term) {
        return term instanceof Atom.Variable variable ? "?" + variable.name() : Peer.value(((Atom.Value) term).value());
    }
}
