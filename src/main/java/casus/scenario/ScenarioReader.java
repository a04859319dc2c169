package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.document.Content;
import casus.document.Fields;
import casus.document.Node;
import casus.facts.Answer;
import casus.facts.Stated;
import casus.model.Assumption;
import casus.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads one scenario, top to bottom; every problem is noted, and what has not happened by the day is left out. */
final class ScenarioReader {
    private static final int VERSION = 1;

    private final Fields fields;
    private final Registry registry;
    private final Words words;
    private final List<Stated> facts = new ArrayList<>();
    private LocalDate asOf;
    private Chronicle chronicle;

    ScenarioReader(Fields fields, Registry registry) {
        this.fields = fields;
        this.registry = registry;
        this.words = new Words(registry);
    }

    /** The scenario; none if a list of it is too long, and then only that is noted. */
    Optional<Scenario> read() {
        if (Limits.areExceeded(fields)) return Optional.empty();
        version();
        fields.has("$schema"); // it is for editors
        String id = fields.requiredText("id");
        kebab(fields, id);
        String title = fields.requiredText("title");
        fields.require("asOf");
        asOf = Words.refused(fields, "asOf") ? null : fields.day("asOf");
        chronicle = new Chronicle(asOf);
        List<String> readings = readings();
        Set<String> events = events();
        Occasions occasions = new Occasions(asOf, chronicle.beginnings());
        facts.addAll(new RequestReader(words, occasions, chronicle).read(fields));
        List<Assumption> assumptions = new AssumptionReader(registry, words, first()).read(fields);
        Registry world = registry.under(assumptions);
        facts.addAll(new DecisionReader(world, words, occasions, chronicle, readings).read(fields));
        ScenarioSchema.shipped().answers().forEach(block -> answers(block, occasions));
        refuse("vary", "`vary` belongs to a sweep", "ask `casus sweep FILE`, or take the key out");
        Scenario.Outcome outcome = outcome();
        List<Expectation> expectations =
                fields.has("expect") ? new ExpectationReader(registry, words, events).read(fields) : List.of();
        fields.done();
        return Optional.of(new Scenario(
                Objects.requireNonNullElse(id, ""),
                Objects.requireNonNullElse(title, ""),
                asOf,
                readings,
                facts,
                chronicle.days(),
                chronicle.acts(),
                changed(),
                words.states(),
                assumptions,
                outcome,
                expectations,
                Content.hash(fields.document().root(), "expect"),
                fields.document().name()));
    }

    /** The day of the first event that has happened; what is assumed without a date holds from then on. */
    private LocalDate first() {
        return chronicle.beginnings().values().stream()
                .filter(day -> asOf != null && day.isBefore(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private void version() {
        fields.require("casus", "write `casus: " + VERSION + "`, the version of the format");
        Integer version = fields.number("casus");
        if (version != null && version != VERSION) {
            fields.reportAt(
                    "casus", "unknown-version", "this is format version " + version, "write `casus: " + VERSION + "`");
        }
    }

    private List<String> readings() {
        List<String> named = Words.refused(fields, "readings") ? List.of() : fields.texts("readings");
        for (String reading : new LinkedHashSet<>(named)) {
            if (registry.sources().containsKey(reading)) continue;
            fields.reportValue(
                    "readings",
                    reading,
                    "unknown-reading",
                    "no reading `" + reading + "`",
                    Suggestions.hint(reading, registry.sources().keySet()));
        }
        return named.isEmpty() ? speaking() : named.stream().distinct().sorted().toList();
    }

    private Set<String> events() {
        Map<String, SourceLocation> ids = new LinkedHashMap<>();
        Responses responses = new Responses(words);
        fields.require("events");
        if (Words.refused(fields, "events")) return ids.keySet();
        if (fields.node("events") instanceof Node.Sequence list && list.items().isEmpty()) {
            fields.reportAt("events", "no-event", "a scenario has at least one event", null);
        }
        fields.eachMap("events", "an event", event -> {
            String id = event.text("id");
            SourceLocation first = id == null ? null : ids.putIfAbsent(id, event.at("id"));
            if (first != null) {
                event.reportAt(
                        "id",
                        "duplicate-id",
                        "the event id `" + id + "` is taken",
                        "it is first given in line " + first.line());
            }
            kebab(event, id);
            facts.addAll(new EventReader(event, words, responses, chronicle).read());
        });
        facts.addAll(responses.read());
        return ids.keySet();
    }

    private static void kebab(Fields fields, String id) {
        if (id == null || id.matches("[a-z0-9]+(-[a-z0-9]+)*")) return;
        fields.reportAt("id", "wrong-id", "`" + id + "` is no id", "write lower-case words joined by hyphens");
    }

    /** The answers of one block, whose keys say who or what answers. */
    private void answers(ScenarioSchema.Answers block, Occasions occasions) {
        if (Words.refused(fields, block.block())) return;
        fields.map(block.block())
                .ifPresent(map -> map.keys().forEach(key -> {
                    String answer = Words.word(map, key, new TreeSet<>(block.words()));
                    if (!words.isKey(map, key, block.keys()) || answer == null) return;
                    boolean opens = answer.equals(block.words().get(0));
                    String path = block.block() + "/" + key;
                    facts.add(new Answer(block.gate(), key, opens ? "met" : "refused", path));
                    chronicle.tell(new StatedAct(
                            block.block() + "." + key,
                            path,
                            ActText.of(
                                    block.gate(),
                                    words.answered(block.gate(), key, answer),
                                    null,
                                    words.isStateCode(key) ? Map.of(key, ActText.THIRD) : Map.of()),
                            chronicle.beginnings().keySet(),
                            occasions.hasAnyHappened() ? "" : StatedAct.AFTER_AS_OF));
                }));
    }

    /** Keys of the format that another command serves; an empty one changes nothing. */
    private void refuse(String key, String message, String hint) {
        Node node = fields.node(key);
        boolean empty = node == null
                || (node instanceof Node.Mapping map && map.entries().isEmpty())
                || (node instanceof Node.Sequence list && list.items().isEmpty());
        if (!empty) fields.reportKey(key, "refused-key", message, hint);
    }

    private Scenario.Outcome outcome() {
        return fields.map("outcome")
                .map(map -> {
                    String text = map.requiredText("text");
                    List<String> sources = map.texts("sources");
                    map.done();
                    return new Scenario.Outcome(Objects.requireNonNullElse(text, ""), sources);
                })
                .orElse(null);
    }

    /** The acts of which some value comes from an option of the command line and not from the file. */
    private Set<String> changed() {
        String file = fields.document().name();
        return chronicle.acts().stream()
                .map(StatedAct::path)
                .filter(path -> Paths.find(fields.document().root(), Paths.read(path))
                        .map(node -> isFromElsewhere(node, file))
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    private static boolean isFromElsewhere(Node node, String file) {
        if (!node.at().file().equals(file)) return true;
        if (node instanceof Node.Mapping map)
            return map.entries().values().stream().anyMatch(inner -> isFromElsewhere(inner, file));
        return node instanceof Node.Sequence list
                && list.items().stream().anyMatch(inner -> isFromElsewhere(inner, file));
    }

    /** The readings whose source speaks of the day. */
    private List<String> speaking() {
        return registry.sources().values().stream()
                .filter(source -> asOf == null || source.speaksOf(asOf))
                .map(Source::id)
                .toList();
    }
}
