package casus.scenario;

import casus.document.Node;
import java.util.List;

/**
 * A path that a sweep varies.
 *
 * @param path as {@code --set} writes it
 * @param steps the path, step by step
 * @param nodes the values it is given; nothing leaves the path out
 * @param membersOf the organisation or instrument whose members alone count, each on the day of its cell, or null
 */
public record Axis(String path, List<String> steps, List<Node> nodes, String membersOf) {
    /** The path of the day that everything is judged on. */
    private static final String AS_OF = "asOf";

    private static final String EVENTS = "events";

    public Axis {
        steps = List.copyOf(steps);
        nodes = List.copyOf(nodes);
    }

    /** A value in one line, as {@code --set} takes it; {@code ~} for a path that is left out. */
    public String text(int value) {
        return OpenValue.text(nodes.get(value));
    }

    /** The values, each in one line. */
    public List<String> texts() {
        return nodes.stream().map(OpenValue::text).toList();
    }

    /** Whether it varies the day that everything is judged on. */
    public boolean isDay() {
        return path.equals(AS_OF);
    }

    /** Whether it varies what happens; acts and answers make less of another crisis. */
    public boolean isOfEvents() {
        return steps.get(0).equals(EVENTS);
    }
}
