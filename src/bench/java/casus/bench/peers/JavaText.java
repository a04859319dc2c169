package casus.bench.peers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules as plain Java, a method for each: loops over rows of numbers that stand for values. What a build could make of
 * the clause tree, without anything that says why.
 */
final class JavaText {
    private final Program rules;
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<Relation> relations;

    JavaText(Program rules) {
        this.rules = rules;
        this.relations = List.copyOf(rules.relations());
    }

    /** The relations in the order of the tables. */
    List<Relation> relations() {
        return relations;
    }

    /** The number that stands for a value. */
    int number(Object value) {
        return numbers.computeIfAbsent(value == null ? "\0" : value, any -> numbers.size());
    }

    /** The value that a number stands for, other than null. */
    Object value(int number) {
        return List.copyOf(numbers.keySet()).get(number);
    }

    /** A class with a method that takes the rows that a crisis states, and leaves those that follow. */
    String text(String type) {
        List<Program.Step> steps = rules.steps();
        StringBuilder text = new StringBuilder("public final class " + type + " extends casus.bench.peers.Tables {\n");
        text.append("  public ")
                .append(type)
                .append("() { super(")
                .append(relations.size())
                .append("); }\n");
        text.append("  @Override protected void fire() {\n");
        for (int number = 0; number < steps.size(); number++)
            text.append("    rule").append(number).append("();\n");
        text.append("  }\n");
        for (int number = 0; number < steps.size(); number++) text.append(method(number, steps.get(number)));
        return text.append("}\n").toString();
    }

    private String method(int number, Program.Step step) {
        StringBuilder text =
                new StringBuilder("  /** %s */%n  private void rule%d() {%n".formatted(step.rule(), number));
        Set<String> bound = new HashSet<>();
        int loops = 0;
        for (int at = 0; at < step.body().size(); at++) {
            Atom atom = step.body().get(at);
            if (atom.isNegated()) {
                text.append("    boolean is%d = false;%n".formatted(at))
                        .append(loop(at, atom, new HashSet<>(bound)))
                        .append("      is%d = true; break;%n    }%n".formatted(at))
                        .append("    if (is%d) %s;%n".formatted(at, loops == 0 ? "return" : "continue"));
            } else {
                text.append(loop(at, atom, bound));
                loops++;
            }
        }
        text.append("    add(").append(relations.indexOf(step.head().relation()));
        step.head().terms().forEach(term -> text.append(", ").append(expression(term)));
        return text.append(");\n")
                .append("    }\n".repeat(loops))
                .append("  }\n")
                .toString();
    }

    /** The head of a loop over the rows that match; it is left open. */
    private String loop(int at, Atom atom, Set<String> bound) {
        int table = relations.indexOf(atom.relation());
        StringBuilder text =
                new StringBuilder("    for (int i%d = 0; i%d < sizes[%d]; i%d++) { int[] row%d = rows[%d][i%d];%n"
                        .formatted(at, at, table, at, at, table, at));
        List<String> wrong = new ArrayList<>();
        StringBuilder binding = new StringBuilder();
        Set<String> here = new HashSet<>();
        for (int column = 0; column < atom.terms().size(); column++) {
            String cell = "row" + at + "[" + column + "]";
            Atom.Term term = atom.terms().get(column);
            if (term instanceof Atom.Any) continue;
            if (term instanceof Atom.Variable variable && !bound.contains(variable.name())) {
                if (here.add(variable.name())) {
                    binding.append("      int ")
                            .append(variable.name())
                            .append(" = ")
                            .append(cell)
                            .append(";\n");
                    continue;
                }
                binding.append("      if (")
                        .append(variable.name())
                        .append(" != ")
                        .append(cell)
                        .append(") continue;\n");
            } else wrong.add(expression(term) + " != " + cell);
        }
        bound.addAll(here);
        if (!wrong.isEmpty())
            text.append("      if (").append(String.join(" || ", wrong)).append(") continue;\n");
        text.append(binding);
        for (Atom.Test test : atom.tests()) {
            List<String> same = test.right().stream()
                    .map(right -> test.left().name() + " == " + expression(right))
                    .toList();
            String any = "(" + String.join(" || ", same) + ")";
            text.append("      if (")
                    .append(test.among() ? "!" : "")
                    .append(any)
                    .append(") continue;\n");
        }
        return text.toString();
    }

    private String expression(Atom.Term term) {
        return term instanceof Atom.Variable variable
                ? variable.name()
                : Integer.toString(number(((Atom.Value) term).value()));
    }
}
