package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.facts.Agreement;
import casus.facts.HostConsent;
import casus.facts.NationalDecision;
import casus.facts.Request;
import casus.facts.Stated;
import casus.model.Instrument;
import casus.model.Provision;
import casus.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads one scenario, top to bottom; every problem is noted, and what has not happened by the day is left out. */
final class ScenarioReader {
    private static final int VERSION = 1;

    private final Fields fields;
    private final Registry registry;
    private final Words words;
    private final List<Stated> facts = new ArrayList<>();
    private LocalDate asOf;

    ScenarioReader(Fields fields, Registry registry) {
        this.fields = fields;
        this.registry = registry;
        this.words = new Words(registry);
    }

    Scenario read() {
        version();
        String id = fields.requiredText("id");
        kebab(fields, id);
        String title = fields.requiredText("title");
        fields.require("asOf");
        asOf = Words.refused(fields, "asOf") ? null : fields.day("asOf");
        List<String> readings = readings();
        Set<String> voting = new TreeSet<>(readings);
        voting.addAll(speaking());
        Set<String> events = events();
        fields.eachMap("requests", "a request", this::request);
        facts.addAll(new DecisionReader(registry, words, asOf, events, voting).read(fields));
        answers();
        refuse("vary", "`vary` belongs to a sweep, which this version does not make");
        refuse("assume", "`assume` describes another world, which this version cannot assess");
        Scenario.Outcome outcome = outcome();
        List<Expectation> expectations = new ExpectationReader(registry).read(fields);
        fields.done();
        return new Scenario(
                Objects.requireNonNullElse(id, ""),
                Objects.requireNonNullElse(title, ""),
                asOf,
                readings,
                facts,
                words.states(),
                outcome,
                expectations,
                Content.hash(fields.document().root()),
                fields.document().name());
    }

    private void version() {
        fields.require("casus");
        Integer version = fields.number("casus");
        if (version != null && version != VERSION) {
            fields.reportAt(
                    "casus", "unknown-version", "this is format version " + version, "write `casus: " + VERSION + "`");
        }
    }

    private List<String> readings() {
        List<String> named = Words.refused(fields, "readings") ? List.of() : fields.texts("readings");
        for (String reading : named) {
            if (registry.sources().containsKey(reading)) continue;
            fields.reportAt(
                    "readings",
                    "unknown-reading",
                    "no reading `" + reading + "`",
                    Suggestions.hint(reading, registry.sources().keySet()));
        }
        return named.isEmpty() ? speaking() : named.stream().distinct().sorted().toList();
    }

    private Set<String> events() {
        Set<String> ids = new LinkedHashSet<>();
        fields.require("events");
        if (fields.node("events") instanceof Node.Sequence list && list.items().isEmpty()) {
            fields.reportAt("events", "no-event", "a scenario has at least one event", null);
        }
        fields.eachMap("events", "an event", event -> {
            String id = event.text("id");
            if (id != null && !ids.add(id)) {
                event.reportAt("id", "duplicate-id", "the event id `" + id + "` is taken", null);
            }
            kebab(event, id);
            facts.addAll(new EventReader(event, words, asOf).read());
        });
        return ids;
    }

    private static void kebab(Fields fields, String id) {
        if (id == null || id.matches("[a-z0-9]+(-[a-z0-9]+)*")) return;
        fields.reportAt("id", "wrong-id", "`" + id + "` is no id", "write lower-case words joined by hyphens");
    }

    private void request(Fields request) {
        request.require("by");
        request.require("to");
        request.require("for");
        String requester = words.state(request, "by");
        String addressee = addressee(request);
        String purpose = Words.word(request, "for", Kinds.HELP);
        LocalDate date = Words.refused(request, "date") ? null : request.day("date");
        request.done();
        if (requester == null || addressee == null || purpose == null || isLater(date)) return;
        facts.add(
                new Request(requester, addressee, purpose, "requests/" + requester + "/" + addressee + "/" + purpose));
    }

    private String addressee(Fields request) {
        if (Words.refused(request, "to")) return null;
        String to = request.text("to");
        if (to == null) return null;
        if (to.matches("[A-Z]{3}")) return words.isState(request, "to", to) ? to : null;
        return words.isId(request, "to", to, Instrument.class, "organisation") ? to : null;
    }

    private boolean isLater(LocalDate date) {
        return asOf == null || (date != null && date.isAfter(asOf));
    }

    private void answers() {
        fields.map("nationalDecisions")
                .ifPresent(map -> map.keys().forEach(state -> {
                    String answer = Words.word(map, state, Kinds.NATIONAL);
                    if (!words.isState(map, state, state) || answer == null) return;
                    facts.add(new NationalDecision(state, gate(answer, "approved"), "nationalDecisions/" + state));
                }));
        fields.map("hostConsents")
                .ifPresent(map -> map.keys().forEach(state -> {
                    String answer = Words.word(map, state, Kinds.CONSENT);
                    if (!words.isState(map, state, state) || answer == null) return;
                    facts.add(new HostConsent(state, gate(answer, "given"), "hostConsents/" + state));
                }));
        fields.map("agreements")
                .ifPresent(map -> map.keys().forEach(provision -> {
                    String answer = Words.word(map, provision, Kinds.AGREEMENT);
                    if (!words.isId(map, provision, provision, Provision.class, "provision") || answer == null) return;
                    facts.add(new Agreement(provision, gate(answer, "reached"), "agreements/" + provision));
                }));
    }

    private static String gate(String answer, String open) {
        return answer.equals(open) ? "met" : "refused";
    }

    /** Keys of the format that another command serves; an empty one changes nothing. */
    private void refuse(String key, String message) {
        Node node = fields.node(key);
        boolean empty = node == null
                || (node instanceof Node.Mapping map && map.entries().isEmpty())
                || (node instanceof Node.Sequence list && list.items().isEmpty());
        if (!empty) fields.report("refused-key", fields.keyAt(key), key.length(), message, "take the key out");
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

    /** The readings whose source speaks of the day. */
    private List<String> speaking() {
        return registry.sources().values().stream()
                .filter(source -> source.speaksTo() == null || asOf == null || !asOf.isAfter(source.speaksTo()))
                .map(Source::id)
                .toList();
    }
}
