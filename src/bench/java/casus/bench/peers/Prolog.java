package casus.bench.peers;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** SWI-Prolog: what a crisis states is asserted, then what follows, rule after rule; all is taken back when it has answered. */
final class Prolog implements Peer {
    @Override
    public String program() {
        return "swipl";
    }

    @Override
    public String way() {
        return "assert, fire rule after rule, find, erase";
    }

    @Override
    public String suffix() {
        return "pl";
    }

    @Override
    public List<String> command(Path file) {
        return List.of(program(), "-O", "-g", "main", "-t", "halt", file.toString());
    }

    @Override
    public String text(Program rules, List<Map<Relation, List<List<Object>>>> crises, int passes) {
        StringBuilder text =
                new StringBuilder(":- set_prolog_flag(double_quotes, atom).\n:- style_check(-singleton).\n");
        rules.relations()
                .forEach(relation -> text.append(":- dynamic %s/%d.%n"
                        .formatted(Logic.name(relation), relation.columns().size())));
        rules.law()
                .forEach((relation, rows) -> rows.forEach(row ->
                        text.append(Logic.row(relation, "", Logic.values(row))).append(".\n")));
        Set<Relation> concluded = new LinkedHashSet<>();
        for (Program.Step step : rules.steps()) {
            concluded.add(step.head().relation());
            String head = atom(step.head());
            text.append("fire :- %s,%n    \\+ %s, assertz(%s), fail.%n"
                    .formatted(Logic.body(step, Prolog::atom, Prolog::test), head, head));
        }
        text.append("fire.\nforget :- ")
                .append(concluded.stream()
                        .map(relation -> "retractall("
                                + Logic.row(
                                        relation,
                                        "",
                                        Collections.nCopies(relation.columns().size(), "_")) + ")")
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        for (int number = 0; number < crises.size(); number++)
            text.append("crisis(%d, [%s]).%n".formatted(number, facts(crises.get(number))));
        return text.append("""
                        answers(Facts, Engagements, Duties) :-
                            maplist(assertz, Facts, Refs),
                            fire,
                            findall(e(P, S), engagement(_, P, S), Engagements),
                            findall(d(P, B, S), duty(B, _, P, S), Duties),
                            forget,
                            maplist(erase, Refs).
                        ask(Tell) :-
                            forall(crisis(Number, Facts),
                                ( answers(Facts, Engagements, Duties),
                                  ( Tell == true
                                  -> forall(member(e(P, S), Engagements), format("~w Engagement ~w - ~w~n", [Number, P, S])),
                                     forall(member(d(P, B, S), Duties), format("~w Duty ~w ~w ~w~n", [Number, P, B, S]))
                                  ;  true ) )).
                        main :- ask(true), forall(between(2, %d, _), ask(false)).
                        """.formatted(passes)).toString();
    }

    private static String facts(Map<Relation, List<List<Object>>> facts) {
        return facts.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(row -> Logic.row(kind.getKey(), "", Logic.values(row))))
                .collect(Collectors.joining(",\n    "));
    }

    private static String atom(Atom atom) {
        return (atom.isNegated() ? "\\+ " : "") + Logic.atom(atom, "");
    }

    private static String test(Atom.Test test) {
        String left = Logic.term(test.left());
        if (test.among())
            return "memberchk(" + left + ", ["
                    + test.right().stream().map(Logic::term).collect(Collectors.joining(", ")) + "])";
        return test.right().stream()
                .map(right -> left + " \\== " + Logic.term(right))
                .collect(Collectors.joining(", "));
    }
}
