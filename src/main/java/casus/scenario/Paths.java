package casus.scenario;

import casus.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ways to a value. A path names keys, and items of a list by their {@code id} or by their number from 0, with dots
 * between: {@code events.incursion.severity}, {@code decisions.0.outcome}. The number after the last, or {@code +}, is a new item.
 */
final class Paths {
    /** The item after the last of a list. */
    static final String NEXT = "+";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Paths() {}

    static List<String> read(String path) {
        return List.of(path.split("\\.", -1));
    }

    static boolean isNumber(String step) {
        return NUMBER.matcher(step).matches();
    }

    /** Which item a step names, or a negative number. */
    static int index(Node.Sequence list, String step) {
        for (int index = 0; index < list.items().size(); index++) {
            if (id(list.items().get(index)).filter(step::equals).isPresent()) return index;
        }
        return isNumber(step) && Integer.parseInt(step) < list.items().size() ? Integer.parseInt(step) : -1;
    }

    private static Optional<String> id(Node item) {
        return item instanceof Node.Mapping map && map.entries().get("id") instanceof Node.Scalar id
                ? Optional.of(id.text())
                : Optional.empty();
    }

    /** What a step leads to from a node. */
    static Optional<Node> child(Node node, String step) {
        if (node instanceof Node.Mapping map)
            return Optional.ofNullable(map.entries().get(step));
        if (node instanceof Node.Sequence list && index(list, step) >= 0) {
            return Optional.of(list.items().get(index(list, step)));
        }
        return Optional.empty();
    }

    /** What a path leads to. */
    static Optional<Node> find(Node root, List<String> path) {
        Optional<Node> found = Optional.of(root);
        for (String step : path) found = found.flatMap(node -> child(node, step));
        return found;
    }

    /** The path with every item by its number, as far as there is something, and the first key or item that is new. */
    static List<String> numbered(Node root, List<String> path) {
        List<String> numbered = new ArrayList<>();
        Optional<Node> node = Optional.of(root);
        for (String step : path) {
            if (node.isEmpty()) break;
            boolean item = node.get() instanceof Node.Sequence list && index(list, step) >= 0;
            if (item) numbered.add(String.valueOf(index((Node.Sequence) node.get(), step)));
            else if (node.get() instanceof Node.Sequence list && step.equals(NEXT))
                numbered.add(String.valueOf(list.items().size()));
            else numbered.add(step);
            node = child(node.get(), step);
        }
        return numbered;
    }

    /** What a numbered path leads to, whatever the ids of the items are. */
    static Node at(Node root, List<String> numbered) {
        Node node = root;
        for (String step : numbered) node = at(node, step).orElseThrow();
        return node;
    }

    /** What a key or a number leads to. */
    static Optional<Node> at(Node node, String step) {
        if (node instanceof Node.Sequence list)
            return list.items().stream().skip(Integer.parseInt(step)).findFirst();
        return node instanceof Node.Mapping map
                ? Optional.ofNullable(map.entries().get(step))
                : Optional.empty();
    }

    static boolean isEmpty(Node node) {
        return node instanceof Node.Sequence list
                ? list.items().isEmpty()
                : node instanceof Node.Mapping map && map.entries().isEmpty();
    }

    /** The steps a path can take from a node; an item goes by its id, or else by its number, if that leads to it. */
    static List<String> steps(Node node) {
        if (node instanceof Node.Mapping map) {
            return map.entries().keySet().stream().filter(Paths::canBeWritten).toList();
        }
        return node instanceof Node.Sequence list
                ? IntStream.range(0, list.items().size())
                        .boxed()
                        .flatMap(index -> step(list, index).stream())
                        .toList()
                : List.of();
    }

    private static Optional<String> step(Node.Sequence list, int index) {
        return Stream.concat(id(list.items().get(index)).stream(), Stream.of(String.valueOf(index)))
                .filter(step -> canBeWritten(step) && index(list, step) == index)
                .findFirst();
    }

    private static boolean canBeWritten(String step) {
        return !step.isEmpty() && step.indexOf('.') < 0 && step.indexOf('=') < 0;
    }

    /** Every path there is, in the order of the file. */
    static List<String> all(Node root) {
        List<String> all = new ArrayList<>();
        below(root, "", all);
        return List.copyOf(all);
    }

    private static void below(Node node, String path, List<String> all) {
        for (String step : steps(node)) {
            all.add(path + step);
            below(child(node, step).orElseThrow(), path + step + ".", all);
        }
    }
}
