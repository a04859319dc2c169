package casus.explain;

import casus.assessment.Assessment;
import casus.data.Registry;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer to why or why not, ready to be printed.
 *
 * @param question what was asked, {@code why duty:…}
 * @param head what it stands on: the scenario, the day, the readings, what is assumed
 * @param registry where its claims are found
 */
public record Explanation(String question, List<String> head, Reason root, Registry registry) {
    /** The formats that an explanation can be printed in. */
    public static final List<String> FORMATS = List.of("text", "json", "markdown", "html", "dot");

    static Explanation of(String question, Assessment assessment, Reason root, Registry registry) {
        List<String> head = new ArrayList<>();
        head.add(assessment.scenario().title() + " (" + assessment.scenario().id() + ")");
        head.add("by the law of " + assessment.scenario().asOf() + "; readings: "
                + String.join(", ", assessment.readings()));
        assessment.assumptions().forEach(assumption -> head.add("assumed, against the record: " + assumption));
        return new Explanation(question, head, root, registry);
    }

    /** The explanation in one of the formats but JSON, with a final line break. */
    public String render(String format) {
        return switch (format) {
            case "markdown" -> new Lines(this).markdown();
            case "html" -> new Lines(this).html();
            case "dot" -> new Graph(this).dot();
            default -> new Lines(this).text();
        };
    }
}
