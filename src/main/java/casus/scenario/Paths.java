package casus.scenario;

import casus.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ways to a value. A path names keys, and items of a list by their {@code id} or by their number from 0, with dots
 * between: {@code events.incursion.severity}, {@code decisions.0.outcome}.
 */
final class Paths {
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
}
