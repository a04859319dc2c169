package casus.report;

import casus.assessment.NumberRange;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How lists, maps of words and ranges are written as JSON. */
final class JsonNodes {
    private JsonNodes() {}

    static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /** A list that is left out where it is empty. */
    static void some(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) texts(node.putArray(field), texts);
    }

    static void words(ObjectNode node, Map<String, String> words) {
        words.forEach(node::put);
    }

    /** Lists by key, left out where there are none. */
    static void lists(ObjectNode node, String field, Map<String, List<String>> lists) {
        if (lists.isEmpty()) return;
        ObjectNode map = node.putObject(field);
        lists.forEach((key, texts) -> texts(map.putArray(key), texts));
    }

    /** A number, or an object of its ends. */
    static void span(ObjectNode node, String field, NumberRange span) {
        if (span.isSingle()) node.put(field, span.min());
        else node.putObject(field).put("min", span.min()).put("max", span.max());
    }
}
