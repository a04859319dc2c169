package casus.bench.peers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** clingo: all crises told apart by a number in one program, grounded and solved once; reading them and printing the answers included. */
final class Clingo implements Peer {
    @Override
    public String program() {
        return "clingo";
    }

    @Override
    public String way() {
        return "all crises in one grounding, read and printed";
    }

    @Override
    public String suffix() {
        return "lp";
    }

    /** Of ten thousand crises in one grounding each takes nearly twice as long as of a few thousand. */
    @Override
    public int passes() {
        return 5;
    }

    @Override
    public List<String> command(Path file) {
        return List.of("sh", "-c", program() + " -V0 --outf=1 " + file + "; test $? -eq 30 -o $? -eq 10");
    }

    @Override
    public List<Map<String, String>> answers(String printed, int crises) {
        return Answers.ofAtoms(printed, crises);
    }

    @Override
    public String text(Program rules, List<Map<Relation, List<List<Object>>>> crises, int passes) {
        Set<Relation> changing = rules.changing();
        StringBuilder text = new StringBuilder("#show engagement/4.\n#show duty/5.\n");
        rules.relations()
                .forEach(relation -> text.append("#defined %s/%d.%n"
                        .formatted(
                                Logic.name(relation),
                                relation.columns().size() + (changing.contains(relation) ? 1 : 0))));
        for (Program.Step step : rules.steps()) {
            String body =
                    Logic.body(step, atom -> (atom.isNegated() ? "not " : "") + row(atom, changing), Clingo::test);
            text.append(row(step.head(), changing))
                    .append(" :-\n    ")
                    .append(body)
                    .append(".\n");
        }
        facts(rules.law(), "", text);
        for (int number = 0; number < passes * crises.size(); number++)
            facts(crises.get(number % crises.size()), Integer.toString(number), text);
        return text.toString();
    }

    private static String row(Atom atom, Set<Relation> changing) {
        return Logic.atom(atom, changing.contains(atom.relation()) ? "Crisis" : "");
    }

    private static void facts(Map<Relation, List<List<Object>>> facts, String first, StringBuilder text) {
        facts.forEach((relation, rows) -> rows.forEach(row ->
                text.append(Logic.row(relation, first, Logic.values(row))).append(".\n")));
    }

    private static String test(Atom.Test test) {
        String left = Logic.term(test.left());
        if (test.among())
            return left + " = (" + test.right().stream().map(Logic::term).collect(Collectors.joining("; ")) + ")";
        return test.right().stream()
                .map(right -> left + " != " + Logic.term(right))
                .collect(Collectors.joining(", "));
    }
}
