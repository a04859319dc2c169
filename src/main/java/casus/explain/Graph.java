package casus.explain;

/** An explanation for Graphviz: a box a line, an arrow from what holds up to what is held up. */
final class Graph {
    private static final int WIDTH = 40;

    private final Explanation explanation;
    private final StringBuilder text = new StringBuilder();
    private int last;

    Graph(Explanation explanation) {
        this.explanation = explanation;
    }

    String dot() {
        text.append("digraph explanation {\n  label=\"")
                .append(quoted(explanation.question()))
                .append("\";\n  rankdir=BT;\n  node [shape=box, fontname=\"sans-serif\"];\n");
        node(explanation.root());
        return text.append("}\n").toString();
    }

    private int node(Reason node) {
        int own = ++last;
        text.append("  n")
                .append(own)
                .append(" [label=\"")
                .append(wrapped(node))
                .append('"');
        text.append(style(node.kind())).append("];\n");
        for (Reason below : node.below()) {
            int other = node(below);
            text.append("  n").append(other).append(" -> n").append(own).append(";\n");
        }
        return own;
    }

    private static String style(Reason.Kind kind) {
        return switch (kind) {
            case RULE, ALTERNATIVE, TRIED, DEFEATED -> ", shape=ellipse";
            case SCENARIO, RECORD, ABSENCE, CLOSEST -> ", style=rounded";
            case FAILED, EXCEPTION, MISSING -> ", color=red";
            case FOLDED, SEEN, UNKNOWN -> ", style=dashed";
            default -> "";
        };
    }

    private static String wrapped(Reason node) {
        StringBuilder label = new StringBuilder();
        int column = 0;
        String head = node.kind() == Reason.Kind.CONCLUSION ? "" : node.kind().word() + ": ";
        for (String word : (head + node.text()).split(" ", -1)) {
            if (column > 0 && column + word.length() > WIDTH) {
                label.append("\\n");
                column = 0;
            } else if (column > 0) {
                label.append(' ');
            }
            label.append(quoted(word));
            column += word.length() + 1;
        }
        if (!node.id().isEmpty()) label.append("\\n").append(quoted(node.id()));
        return label.toString();
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
