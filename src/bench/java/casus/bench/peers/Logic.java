package casus.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How Prolog and clingo write rows: {@code duty("RUS",event)}, variables with a capital letter. */
final class Logic {
    private Logic() {}

    static String name(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    static String term(Atom.Term term) {
        if (term instanceof Atom.Any) return "_";
        if (term instanceof Atom.Value value) return Peer.value(value.value());
        String name = ((Atom.Variable) term).name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A row with something before its columns, or nothing. */
    static String row(Relation relation, String first, List<String> columns) {
        List<String> all = new ArrayList<>();
        if (!first.isEmpty()) all.add(first);
        all.addAll(columns);
        return name(relation) + "(" + String.join(",", all) + ")";
    }

    static String atom(Atom atom, String first) {
        return row(
                atom.relation(), first, atom.terms().stream().map(Logic::term).toList());
    }

    static List<String> values(List<Object> row) {
        return row.stream().map(Peer::value).toList();
    }

    /** The conditions of a rule, each with its tests behind it. */
    static String body(Program.Step step, Function<Atom, String> written, Function<Atom.Test, String> tested) {
        List<String> body = new ArrayList<>();
        for (Atom atom : step.body()) {
            if (atom.isNegated() && !atom.tests().isEmpty()) throw new IllegalStateException(step.rule());
            body.add(written.apply(atom));
            atom.tests().forEach(test -> body.add(tested.apply(test)));
        }
        return String.join(",\n    ", body);
    }
}
