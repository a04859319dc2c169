package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario file to begin with: one event, every other key that its kind may have as a comment, each with what it means. All
 * of that is read off the schema, so that a key which is new there is explained here.
 */
public final class ScenarioTemplate {
    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String DATE = "date";
    private static final String LIST = "events";
    private static final Set<String> ELSEWHERE = Set.of("id", "respondsTo"); // the name, and what takes a second event

    private final String id;
    private final LocalDate day;
    private final Map<String, String> given;
    private final List<ScenarioSchema.Key> keys;

    private ScenarioTemplate(String id, LocalDate day, Map<String, String> given) {
        this.id = id;
        this.day = day;
        this.given = given;
        this.keys = ScenarioSchema.shipped().keys(LIST);
    }

    /**
     * The text of a file.
     *
     * @param id of the scenario
     * @param day of the event, and as of which it is assessed
     * @param given what the user said of the event, by key: its kind, its target, who is behind it; examples stand for the rest
     * @throws InvalidInput if what is given makes no scenario, by place in the text
     */
    public static String of(String id, LocalDate day, Map<String, String> given, Registry registry) {
        ScenarioTemplate template = new ScenarioTemplate(id, day, given);
        String untitled = template.text("untitled", registry);
        Scenario scenario = Draft.of(untitled, id + ".yaml").read(List.of(), Optional.empty(), registry);
        String title = scenario.acts().get(0).says().text();
        return template.text(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), registry);
    }

    /**
     * The end of a file: acts that its duties wait for, each behind a {@code #}.
     *
     * @param changes that would state them, as {@code path=value}
     */
    public static String awaited(List<String> changes) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        for (String change : changes) {
            String path = change.substring(0, change.indexOf('='));
            String value = change.substring(path.length() + 1);
            String block = path.substring(0, path.indexOf('.'));
            String key = path.substring(block.length() + 1);
            blocks.computeIfAbsent(block, any -> new ArrayList<>())
                    .add(key.equals("+") ? "  - " + value : "  " + key + ": " + value);
        }
        if (blocks.isEmpty()) return "\n" + comment("Nothing that it engages waits for an act of anybody.");
        StringBuilder text = new StringBuilder("\n"
                + comment("What its duties wait for; take off the # of what has happened, and of the line over it."));
        blocks.forEach((block, lines) -> {
            text.append(comment(block + ":"));
            lines.forEach(line -> text.append(comment(line)));
        });
        return text.toString();
    }

    /** A line that says nothing until its {@code #} is taken off. */
    private static String comment(String line) {
        return "#" + " " + line + "\n";
    }

    private String text(String title, Registry registry) {
        ScenarioSchema schema = ScenarioSchema.shipped();
        String kind = value(KIND);
        String event = registry.called("kind/" + kind).then();
        StringBuilder text = new StringBuilder();
        text.append("casus: 1\n");
        text.append("id: ").append(id).append('\n');
        text.append("title: ").append(title).append('\n');
        text.append("asOf: ")
                .append(day)
                .append("  # ")
                .append(schema.meaning("asOf"))
                .append('\n');
        text.append("# readings: [")
                .append(String.join(", ", registry.sources().keySet()))
                .append("]  # ")
                .append(schema.meaning("readings"))
                .append('\n');
        text.append(LIST).append(":\n");
        text.append("  - id: ")
                .append(
                        event == null
                                ? "event"
                                : event.replaceFirst("^the ", "").replace(' ', '-'))
                .append('\n');
        for (ScenarioSchema.Key key : keys) {
            if (ELSEWHERE.contains(key.name())
                    || !(key.kinds().isEmpty() || key.kinds().contains(kind))) continue;
            String value = value(key.name());
            if (value.isEmpty()) continue;
            text.append(isStated(key, kind) ? "    " : "    # ")
                    .append(key.name())
                    .append(": ")
                    .append(value)
                    .append("  # ")
                    .append(key.meaning())
                    .append('\n');
        }
        return text.toString();
    }

    /** What is said without being asked for: what no event can do without, and what its kind alone has. */
    private boolean isStated(ScenarioSchema.Key key, String kind) {
        return given.containsKey(key.name())
                || Set.of(KIND, "target", DATE).contains(key.name())
                || (key.name().equals(BY) && Kinds.ATTACKS.contains(kind))
                || key.kinds().size() == 1;
    }

    private String value(String key) {
        if (given.containsKey(key)) return given.get(key);
        if (key.equals(DATE)) return day.toString();
        return keys.stream()
                .filter(one -> one.name().equals(key))
                .map(ScenarioSchema.Key::example)
                .findFirst()
                .orElse("");
    }
}
