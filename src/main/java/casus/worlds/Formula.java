package casus.worlds;

import casus.scenario.OpenValue;
import java.util.ArrayList;
import java.util.List;

/**
 * When something holds, in few words: one of several sets of conditions is enough.
 *
 * @param anyOf the sets; an empty one holds always
 */
public record Formula(List<List<Part>> anyOf) {
    /** An open value that is so, as programs read it. */
    public record Value(String path, String value) {}

    /**
     * An open value that is one of some.
     *
     * @param values those that will do
     * @param others those that will not
     */
    public record Part(String path, List<String> values, List<String> others) {
        public Part {
            values = List.copyOf(values);
            others = List.copyOf(others);
        }
    }

    /** It holds in every world. */
    static final Formula ALWAYS = new Formula(List.of(List.of()));

    public Formula {
        anyOf = anyOf.stream().map(List::copyOf).toList();
    }

    /**
     * The formula for some of all worlds and for no others.
     *
     * @param open what is open
     * @param worlds the places of the values in each of those worlds, in the order of {@code open}
     */
    static Formula of(List<OpenValue> open, List<List<Integer>> worlds) {
        return new ShortestFormula(open, worlds).formula();
    }

    /** The same with one value for each path. */
    public List<List<Value>> spelled() {
        List<List<Value>> spelled = new ArrayList<>();
        anyOf.forEach(parts -> spell(parts, List.of(), spelled));
        return spelled;
    }

    private static void spell(List<Part> parts, List<Value> so, List<List<Value>> spelled) {
        if (so.size() == parts.size()) {
            spelled.add(so);
            return;
        }
        Part next = parts.get(so.size());
        for (String value : next.values()) {
            List<Value> more = new ArrayList<>(so);
            more.add(new Value(next.path(), value));
            spell(parts, more, spelled);
        }
    }
}
