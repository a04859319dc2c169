package casus.explain;

import casus.model.Claim;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** An explanation as maps and lists, for JSON. */
public final class Tree {
    private final Explanation explanation;

    private Tree(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The explanation: what was asked, what it stands on, and the tree. */
    public static Map<String, Object> of(Explanation explanation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("question", explanation.question());
        map.put("head", explanation.head());
        map.put("tree", new Tree(explanation).node(explanation.root()));
        return map;
    }

    private Map<String, Object> node(Reason node) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", node.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (!node.id().isEmpty()) map.put("id", node.id());
        map.put("text", node.text());
        if (!node.readings().isEmpty()) map.put("readings", node.readings());
        if (!node.cites().isEmpty()) {
            Map<String, String> places = new TreeMap<>();
            for (String id : node.cites()) {
                Claim claim = explanation.registry().claims().get(id);
                places.put(id, Wording.place(claim));
            }
            map.put("cites", places);
        }
        if (!node.below().isEmpty())
            map.put("below", node.below().stream().map(this::node).toList());
        return map;
    }
}
