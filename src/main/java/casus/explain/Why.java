package casus.explain;

import casus.assessment.Assessment;
import casus.assessment.Opinion;
import casus.assessment.Step;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Sentences;
import casus.facts.Stated;
import casus.model.Claim;
import casus.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The whole derivation of a conclusion as a tree. What has been shown once is not shown again, only named; the leaves are
 * values of the scenario, records with their claims, and what there is none of.
 */
public final class Why {
    /** A line of the tree and what stands below it. */
    public record Node(String kind, String id, String text, List<String> cites, List<Node> below) {}

    private final Assessment assessment;
    private final Registry registry;
    private final Map<String, Map<String, String>> sentences = new HashMap<>();
    private final Map<String, String> stated = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    private Why(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
        for (Opinion opinion : assessment.opinions()) {
            opinion.conclusions().forEach((conclusion, supports) -> {
                sentence(conclusion, opinion.reading());
                supports.forEach(support -> support.facts().stream()
                        .filter(Stated.class::isInstance)
                        .forEach(fact -> stated.put(((Stated) fact).path(), Sentences.of(fact))));
            });
        }
    }

    /** The tree of a conclusion, or empty if the assessment has none of that id. */
    public static Optional<Node> of(Assessment assessment, Registry registry, String id) {
        if (!assessment.derivations().containsKey(id)) return Optional.empty();
        return Optional.of(new Why(assessment, registry).conclusion(id, assessment.readings()));
    }

    /** One conclusion may read differently in different readings. */
    private void sentence(Conclusion conclusion, String reading) {
        sentences
                .computeIfAbsent(conclusion.id(), id -> new TreeMap<>())
                .merge(reading, Sentences.of(conclusion), (one, other) -> one.equals(other) ? one : one + "; " + other);
    }

    private String sentence(String id, List<String> readings) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        sentences.getOrDefault(id, Map.of()).forEach((reading, text) -> {
            if (readings.contains(reading))
                texts.computeIfAbsent(text, any -> new ArrayList<>()).add(reading);
        });
        if (texts.size() <= 1) return texts.keySet().stream().findFirst().orElse(id);
        return texts.entrySet().stream()
                .map(text -> "in " + String.join(", ", text.getValue()) + ": " + text.getKey())
                .collect(Collectors.joining("; "));
    }

    /** A conclusion as these readings derive it. */
    private Node conclusion(String id, List<String> readings) {
        String text = sentence(id, readings);
        if (!shown.add(id + readings)) return new Node("seen", id, text, List.of(), List.of());
        List<Node> ways = new ArrayList<>();
        for (Step step : assessment.derivations().getOrDefault(id, List.of())) {
            List<String> common =
                    readings.stream().filter(step.readings()::contains).toList();
            if (!common.isEmpty()) ways.add(way(step, common, common.size() == readings.size()));
        }
        return new Node("conclusion", id, text, List.of(), ways);
    }

    private Node way(Step step, List<String> readings, boolean all) {
        List<Node> below = new ArrayList<>();
        for (String fact : step.facts()) below.add(fact(fact, readings));
        String where = all ? "" : " [" + String.join(", ", readings) + "]";
        return new Node("rule", step.rule(), step.title() + where, step.cites(), below);
    }

    private Node fact(String fact, List<String> readings) {
        if (fact.startsWith("scenario:")) {
            return new Node(
                    "scenario",
                    fact,
                    stated.getOrDefault(fact.substring("scenario:".length()), fact),
                    List.of(),
                    List.of());
        }
        if (assessment.derivations().containsKey(fact)) return conclusion(fact, readings);
        Entry entry = registry.entries().get(fact);
        if (entry == null) return new Node("absence", fact, fact, List.of(), List.of());
        return new Node("record", fact, entry.label(), cites(entry, readings), List.of());
    }

    private List<String> cites(Entry entry, List<String> readings) {
        Set<String> cites = new LinkedHashSet<>();
        readings.forEach(
                reading -> cites.addAll(registry.cited(entry.provenance().evidence(), reading)));
        return List.copyOf(cites);
    }

    /** The tree as text, a line a node, then the claims it cites with their places. */
    public static String text(Node root, Registry registry) {
        StringBuilder text = new StringBuilder();
        Set<String> cited = new LinkedHashSet<>();
        line(root, "", text, cited, registry);
        text.append("\nCLAIMS\n");
        for (String id : cited.stream().sorted().toList()) {
            Claim claim = registry.claims().get(id);
            text.append("  ")
                    .append(id)
                    .append(": ")
                    .append(claim.statement())
                    .append("\n      ")
                    .append(claim.source())
                    .append(", ")
                    .append(claim.locator())
                    .append(" [")
                    .append(claim.grade().id())
                    .append("]\n");
        }
        return text.toString();
    }

    private static void line(Node node, String indent, StringBuilder text, Set<String> cited, Registry registry) {
        cited.addAll(node.cites());
        String cites = node.cites().isEmpty() ? "" : "  <" + String.join(", ", node.cites()) + ">";
        text.append(indent)
                .append(
                        switch (node.kind()) {
                            case "rule" -> "because " + node.text() + "  (rule " + node.id() + ")" + cites;
                            case "scenario" -> "scenario: " + node.text();
                            case "record" -> "record " + node.id() + ": " + node.text() + places(node, registry);
                            case "absence" -> node.text();
                            case "seen" -> node.text() + "  (" + node.id() + ", shown above)";
                            default -> node.text() + "  (" + node.id() + ")";
                        })
                .append('\n');
        node.below().forEach(child -> line(child, indent + "  ", text, cited, registry));
    }

    /** Each claim of a leaf with its source and where it stands there. */
    private static String places(Node node, Registry registry) {
        return node.cites().stream()
                .map(registry.claims()::get)
                .map(claim -> claim.id() + ": " + claim.source() + ", " + claim.locator())
                .collect(Collectors.joining("; ", "  <", ">"));
    }

    /** The tree as maps and lists, for JSON. */
    public static Map<String, Object> tree(Node node, Registry registry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", node.kind());
        map.put("id", node.id());
        map.put("text", node.text());
        if (!node.cites().isEmpty()) {
            Map<String, String> places = new TreeMap<>();
            node.cites()
                    .forEach(id -> places.put(
                            id,
                            registry.claims().get(id).source() + ", "
                                    + registry.claims().get(id).locator()));
            map.put("cites", places);
        }
        if (!node.below().isEmpty())
            map.put(
                    "below",
                    node.below().stream().map(child -> tree(child, registry)).toList());
        return map;
    }
}
