package casus.sweep;

import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Verdicts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cells and answers as JSON (contract, 13.11). */
final class CellJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERDICTS = "verdicts";
    private static final String FORCES = "forces";
    private static final String WORK = "work";
    private static final String IMPOSSIBLE = "impossible";

    private CellJson() {}

    /** The values of a cell. */
    static String cell(Map<String, String> values) {
        ObjectNode cell = JSON.createObjectNode();
        values.forEach((path, value) -> {
            if (value.equals("~")) cell.putNull(path);
            else cell.put(path, value);
        });
        return JSON.writeValueAsString(cell);
    }

    /** An answer without its braces; that of a cell which falls out is empty. */
    static String members(Answer answer) {
        String object = JSON.writeValueAsString(tree(answer));
        return object.substring(1, object.length() - 1);
    }

    static ObjectNode tree(Answer answer) {
        ObjectNode tree = JSON.createObjectNode();
        if (answer.impossible() != null) tree.put(IMPOSSIBLE, answer.impossible());
        if (answer.verdicts() == null) return tree;
        ObjectNode verdicts = tree.putObject(VERDICTS);
        answer.verdicts().statuses().forEach(verdicts::put);
        ObjectNode forces = tree.putObject(FORCES);
        answer.verdicts().forces().forEach((id, numbers) -> {
            ObjectNode force = forces.putObject(id);
            numbers.spans().forEach((measure, range) -> {
                if (range.isSingle()) force.put(measure, range.min());
                else force.putObject(measure).put("min", range.min()).put("max", range.max());
            });
        });
        return tree;
    }

    /** The same with all that a page tells beside it. */
    static ObjectNode whole(Answer answer) {
        ObjectNode tree = tree(answer);
        if (answer.verdicts() != null)
            answer.verdicts().work().stream().sorted().forEach(tree.putArray(WORK)::add);
        return tree;
    }

    /** The answer that such a tree tells. */
    static Answer answer(JsonNode tree) {
        if (tree.has(IMPOSSIBLE)) return Answer.none(tree.path(IMPOSSIBLE).asString());
        if (!tree.has(VERDICTS)) return Answer.OUT;
        TreeMap<String, String> statuses = new TreeMap<>();
        tree.path(VERDICTS)
                .properties()
                .forEach(one -> statuses.put(one.getKey(), one.getValue().asString()));
        TreeMap<String, Numbers> forces = new TreeMap<>();
        tree.path(FORCES).properties().forEach(one -> {
            Map<String, NumberRange> spans = new LinkedHashMap<>();
            one.getValue().properties().forEach(span -> spans.put(span.getKey(), range(span.getValue())));
            forces.put(one.getKey(), new Numbers(spans));
        });
        Set<String> work = new HashSet<>();
        tree.path(WORK).forEach(id -> work.add(id.asString()));
        return Answer.of(new Verdicts(statuses, forces, work));
    }

    private static NumberRange range(JsonNode node) {
        return node.isNumber()
                ? new NumberRange(node.asInt(), node.asInt())
                : new NumberRange(node.path("min").asInt(), node.path("max").asInt());
    }
}
