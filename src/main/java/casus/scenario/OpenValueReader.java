package casus.scenario;

import casus.data.Iso;
import casus.data.Registry;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.document.Document;
import casus.document.Node;
import casus.scenario.ScenarioSchema.Allowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what a file leaves open: {@code unknown}, {@code oneOf} with {@code weights}, {@code contested}. Where
 * {@code unknown} is a value of its own, as for the type of an author, it stays one.
 */
final class OpenValueReader {
    /** An open value with the nodes that may stand in its place; null for silence. */
    record Open(OpenValue value, List<String> path, List<Node> nodes) {}

    private static final String ONE_OF = "oneOf";
    private static final String WEIGHTS = "weights";
    private static final String CONTESTED = "contested";
    private static final String STATE = "state";
    /** What no world differs by. */
    private static final Set<String> LEFT = Set.of("expect", "vary");

    private final Document document;
    private final Registry registry;
    private final Problems problems;
    private final List<Open> found = new ArrayList<>();
    private final Set<String> states = new TreeSet<>();

    OpenValueReader(Document document, Registry registry, Problems problems) {
        this.document = document;
        this.registry = registry;
        this.problems = problems;
    }

    /** The open values, in the order of the file. */
    List<Open> read() {
        states.addAll(registry.states().keySet());
        walk(document.root(), List.of());
        return found;
    }

    private void walk(Node node, List<String> path) {
        if (node instanceof Node.Mapping map && map.entries().containsKey(ONE_OF)) oneOf(map, path);
        else if (node instanceof Node.Mapping map && map.entries().containsKey(CONTESTED)) contested(map, path);
        else if (node instanceof Node.Scalar scalar && scalar.text().equals(OpenValue.UNKNOWN)) unknown(scalar, path);
        else
            for (String step : Paths.steps(node)) {
                if (path.isEmpty() && LEFT.contains(step)) continue;
                walk(Paths.child(node, step).orElseThrow(), and(path, step));
            }
    }

    private static List<String> and(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private void oneOf(Node.Mapping map, List<String> path) {
        if (!(map.entries().get(ONE_OF) instanceof Node.Sequence list)
                || list.items().isEmpty()) {
            report(map, "a list of values has to follow `oneOf`", "write oneOf: [a, b]");
            return;
        }
        unknownKeys(map, List.of(ONE_OF, WEIGHTS));
        List<String> texts = list.items().stream().map(OpenValue::text).toList();
        if (texts.size() == 1) report(list, "one value leaves nothing open", "write it without `oneOf`");
        if (texts.stream().distinct().count() < texts.size())
            report(list, "a value is listed twice", "write each once, with `weights` if one weighs more");
        list.items().forEach(this::refuseOpen);
        List<Double> weights = weights(map.entries().get(WEIGHTS), list.items().size());
        add(path, list.items(), weights, Map.of());
    }

    /** A value that may be so is none that is open itself. */
    private void refuseOpen(Node value) {
        boolean open = value instanceof Node.Mapping map
                && (map.entries().containsKey(ONE_OF) || map.entries().containsKey(CONTESTED));
        if (open) report(value, "an open value within an open value", "list all values in one");
    }

    private List<Double> weights(Node node, int values) {
        if (node == null) return List.of();
        List<Double> weights = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                boolean number =
                        item instanceof Node.Scalar scalar && scalar.text().matches("[0-9]+(\\.[0-9]+)?");
                if (number) weights.add(Double.valueOf(((Node.Scalar) item).text()));
            }
        }
        boolean fits = weights.size() == values && weights.stream().anyMatch(weight -> weight > 0);
        if (!fits)
            report(node, "these are no weights of the " + values + " values", "write a number for each, 0 or more");
        return fits ? weights : List.of();
    }

    /** What each says; several who say the same say it together. */
    private void contested(Node.Mapping map, List<String> path) {
        if (!(map.entries().get(CONTESTED) instanceof Node.Mapping said)
                || said.entries().isEmpty()) {
            report(map, "who says what has to follow `contested`", "write contested: {STATE: grave, OTHER: incident}");
            return;
        }
        unknownKeys(map, List.of(CONTESTED));
        said.keys().forEach((who, at) -> {
            if (who.matches("[A-Z]{3}") && !Iso.isState(who))
                problems.add(document.problem(
                        "unknown-state", at, who.length(), "`" + who + "` is no state", Suggestions.hint(who, states)));
        });
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, List<String>> saidBy = new LinkedHashMap<>();
        said.entries().forEach((who, value) -> {
            values.putIfAbsent(OpenValue.text(value), value);
            saidBy.computeIfAbsent(OpenValue.text(value), any -> new ArrayList<>())
                    .add(who);
        });
        said.entries().values().forEach(this::refuseOpen);
        if (values.size() == 1) report(map, "all say the same, which leaves nothing open", "write the value itself");
        add(path, values.values(), List.of(), saidBy);
    }

    private void unknown(Node.Scalar scalar, List<String> path) {
        Allowed allowed = ScenarioSchema.shipped().at(path);
        if (!allowed.wordKinds().contains(OpenValue.UNKNOWN)) return; // a word like any other, or a value of its own
        List<String> domain = new ArrayList<>(allowed.settled());
        if (allowed.wordKinds().contains(STATE)) domain.addAll(states);
        if (domain.isEmpty()) {
            report(scalar, "`unknown` has no values here", "write oneOf: [a, b] with those that are possible");
            return;
        }
        SourceLocation at = scalar.at();
        add(
                path,
                domain.stream()
                        .map(word -> (Node) new Node.Scalar(word, Node.Scalar.Type.TEXT, at))
                        .toList(),
                List.of(),
                Map.of());
    }

    private void add(
            List<String> path, Collection<Node> nodes, List<Double> weights, Map<String, List<String>> saidBy) {
        List<String> texts = nodes.stream().map(OpenValue::text).toList();
        found.add(new Open(new OpenValue(String.join(".", path), texts, weights, saidBy), path, List.copyOf(nodes)));
    }

    private void unknownKeys(Node.Mapping map, List<String> known) {
        map.keys().forEach((key, at) -> {
            if (!known.contains(key))
                problems.add(document.problem(
                        "unknown-key", at, key.length(), "`" + key + "` is no key here", Suggestions.hint(key, known)));
        });
    }

    private void report(Node node, String message, String hint) {
        problems.add(document.problem("wrong-value", node.at(), 1, message, hint));
    }
}
