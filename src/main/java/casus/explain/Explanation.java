package casus.explain;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.page.Page;
import casus.page.PageFormat;
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
    public static final List<String> FORMATS = PageFormat.wordsAnd("json", "dot");

    static Explanation of(String question, Assessment assessment, Reason root, Registry registry) {
        List<String> head = new ArrayList<>();
        head.add(assessment.scenario().title() + " (" + assessment.scenario().id() + ")");
        head.add("by the law of " + assessment.scenario().asOf() + "; readings: "
                + String.join(", ", assessment.readings()));
        assessment.assumptions().forEach(assumption -> head.add("assumed, against the record: " + assumption));
        return new Explanation(question, head, root, registry);
    }

    /** The explanation in one of the formats but JSON, with a final line break. */
    public String render(String format, int width) {
        return format.equals("dot")
                ? new Graph(this).dot()
                : PageFormat.of(format).write(page(), width);
    }

    /** The explanation as a page. */
    public Page page() {
        return ExplanationPage.of(this);
    }
}
