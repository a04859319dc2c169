package casus.worlds;

import casus.scenario.OpenValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.primecomputation.PrimeCompiler;
import org.logicng.primecomputation.PrimeResult.CoverageType;

/**
 * Finds a short formula: values between which nothing tells are one, each of the kinds of values that are left is a variable (of
 * two, the first alone), and of the prime implicants those that cover most are taken until all worlds are covered.
 */
final class ShortestFormula {
    private final List<OpenValue> open;
    /** By open value, the places of its values by kind; kinds that nothing tells apart are one. */
    private final List<List<List<Integer>>> kinds = new ArrayList<>();

    private final List<int[]> worlds = new ArrayList<>();
    private final FormulaFactory factory = new FormulaFactory();

    ShortestFormula(List<OpenValue> open, List<List<Integer>> having) {
        this.open = open;
        for (int at = 0; at < open.size(); at++) kinds.add(kinds(at, having));
        Set<List<Integer>> distinct = new HashSet<>();
        for (List<Integer> world : having) {
            int[] kind = new int[open.size()];
            for (int at = 0; at < kind.length; at++) kind[at] = kind(at, world.get(at));
            if (distinct.add(java.util.Arrays.stream(kind).boxed().toList())) worlds.add(kind);
        }
    }

    /** Values are of one kind where they do the same, whatever else is so. */
    private List<List<Integer>> kinds(int at, List<List<Integer>> having) {
        Map<Integer, Set<List<Integer>>> rests = new TreeMap<>();
        for (int value = 0; value < open.get(at).values().size(); value++) rests.put(value, new HashSet<>());
        for (List<Integer> world : having) {
            List<Integer> rest = new ArrayList<>(world);
            rests.get(rest.remove(at)).add(rest);
        }
        Map<Set<List<Integer>>, List<Integer>> alike = new LinkedHashMap<>();
        rests.forEach((value, rest) ->
                alike.computeIfAbsent(rest, any -> new ArrayList<>()).add(value));
        return List.copyOf(alike.values());
    }

    private int kind(int at, int value) {
        List<List<Integer>> all = kinds.get(at);
        int kind = 0;
        while (!all.get(kind).contains(value)) kind++;
        return kind;
    }

    Formula formula() {
        org.logicng.formulas.Formula holds =
                factory.or(worlds.stream().map(this::conjunction).toList());
        org.logicng.formulas.Formula mayHold = factory.or(holds, oneOfEach().negate());
        List<List<Literal>> primes =
                PrimeCompiler.getWithMinimization()
                        .compute(mayHold, CoverageType.IMPLICANTS_COMPLETE)
                        .getPrimeImplicants()
                        .stream()
                        .map(List::copyOf)
                        .toList();
        return new Formula(few(primes).stream().map(this::parts).toList());
    }

    private org.logicng.formulas.Formula conjunction(int[] world) {
        List<Literal> literals = new ArrayList<>();
        for (int at = 0; at < world.length; at++) {
            int all = kinds.get(at).size();
            if (all == 2) literals.add(factory.literal(name(at, 0), world[at] == 0));
            for (int kind = 0; all > 2 && kind < all; kind++)
                literals.add(factory.literal(name(at, kind), world[at] == kind));
        }
        return factory.and(literals);
    }

    private org.logicng.formulas.Formula oneOfEach() {
        List<org.logicng.formulas.Formula> each = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            List<Variable> variables = new ArrayList<>();
            for (int kind = 0; kind < kinds.get(at).size(); kind++) variables.add(factory.variable(name(at, kind)));
            if (variables.size() > 2) each.add(factory.exo(variables));
        }
        return factory.and(each);
    }

    private static String name(int at, int kind) {
        return "x" + at + "_" + kind;
    }

    private static int at(Literal literal) {
        return Integer.parseInt(literal.name().substring(1).split("_", -1)[0]);
    }

    private static int kind(Literal literal) {
        return Integer.parseInt(literal.name().substring(1).split("_", -1)[1]);
    }

    /** Those that cover most of what is left, short ones first, without any that the others make needless. */
    private List<List<Literal>> few(List<List<Literal>> primes) {
        Map<List<Literal>, BitSet> covers = new LinkedHashMap<>();
        primes.stream()
                .sorted(Comparator.comparing(List<Literal>::size).thenComparing(Object::toString))
                .forEach(prime -> covers.put(prime, covered(prime)));
        BitSet left = new BitSet();
        left.set(0, worlds.size());
        List<List<Literal>> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Literal> best = covers.keySet().iterator().next();
            for (List<Literal> one : covers.keySet())
                if (common(covers.get(one), left) > common(covers.get(best), left)) best = one;
            chosen.add(best);
            left.andNot(covers.get(best));
        }
        for (List<Literal> one : List.copyOf(chosen)) {
            BitSet others = new BitSet();
            chosen.stream().filter(other -> other != one).forEach(other -> others.or(covers.get(other)));
            if (others.cardinality() == worlds.size()) chosen.remove(one);
        }
        return chosen;
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private BitSet covered(List<Literal> prime) {
        BitSet covered = new BitSet();
        for (int world = 0; world < worlds.size(); world++) {
            int[] so = worlds.get(world);
            if (prime.stream().allMatch(literal -> literal.phase() == (so[at(literal)] == kind(literal))))
                covered.set(world);
        }
        return covered;
    }

    /** Not to be of one kind is to be of another. */
    private List<Formula.Part> parts(List<Literal> prime) {
        Map<Integer, Set<Integer>> left = new TreeMap<>();
        for (Literal literal : prime) {
            Set<Integer> kindsLeft = left.computeIfAbsent(at(literal), at -> {
                Set<Integer> all = new HashSet<>();
                for (int kind = 0; kind < kinds.get(at).size(); kind++) all.add(kind);
                return all;
            });
            kindsLeft.removeIf(kind -> literal.phase() != (kind == kind(literal)));
        }
        List<Formula.Part> parts = new ArrayList<>();
        left.forEach((at, kindsLeft) -> parts.add(part(at, kindsLeft)));
        return parts;
    }

    private Formula.Part part(int at, Set<Integer> kindsLeft) {
        List<String> values = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> all = open.get(at).values();
        for (int value = 0; value < all.size(); value++)
            (kindsLeft.contains(kind(at, value)) ? values : others).add(all.get(value));
        return new Formula.Part(open.get(at).path(), values, others);
    }
}
