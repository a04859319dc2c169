package casus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds out where everything stands in a text, from the marks of the YAML parser; JSON is YAML too. */
final class LayoutReader {
    private final Lines lines;
    private final int[] offsets;

    private LayoutReader(String text) {
        this.lines = new Lines(text);
        this.offsets = offsets(text);
    }

    /** The layout of the root, or empty if the parser finds none. */
    static Optional<Layout> read(String text, Document.Syntax syntax) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(text.length() + 1)
                .build();
        // in JSON a tab is always space between values, but not in YAML
        String blanks = syntax == Document.Syntax.JSON ? text.replace('\t', ' ') : text;
        try {
            return new Compose(settings).composeString(blanks).map(new LayoutReader(text)::layout);
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    /** The parser counts code points, Java halves of them. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < offsets.length; i++) offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        return offsets;
    }

    private Layout layout(Node node) {
        int start = at(node.getStartMark());
        int end = at(node.getEndMark());
        if (!(node instanceof CollectionNode<?> collection)) {
            while (end > start && Character.isWhitespace(lines.text().charAt(end - 1))) end--;
            return new Layout(Layout.Style.SINGLE, start, end, List.of());
        }
        List<Layout.Entry> entries = collection instanceof MappingNode map ? entries(map) : items((SequenceNode) node);
        boolean block = collection.getFlowStyle() == FlowStyle.BLOCK;
        boolean brackets = lines.has('{', start) || lines.has('[', start);
        if ((block || !brackets) && !entries.isEmpty())
            end = entries.get(entries.size() - 1).end();
        return new Layout(block ? Layout.Style.BLOCK : Layout.Style.FLOW, start, end, entries);
    }

    private List<Layout.Entry> entries(MappingNode map) {
        List<Layout.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : map.getValue()) {
            int colon = lines.pastBlanks(at(tuple.getKeyNode().getEndMark()));
            int after = lines.has(':', colon) ? colon + 1 : -1;
            Layout value = after >= 0 && isNothing(tuple.getValueNode())
                    ? Layout.nothing(after)
                    : layout(tuple.getValueNode());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            entries.add(new Layout.Entry(key, at(tuple.getKeyNode().getStartMark()), after, value));
        }
        return entries;
    }

    private List<Layout.Entry> items(SequenceNode list) {
        boolean block = list.getFlowStyle() == FlowStyle.BLOCK;
        List<Layout.Entry> items = new ArrayList<>();
        int end = at(list.getStartMark());
        for (Node item : list.getValue()) {
            int hyphen = lines.pastComments(end);
            int after = lines.has('-', hyphen) ? hyphen + 1 : -1;
            Layout value = block && after >= 0 && isNothing(item) ? Layout.nothing(after) : layout(item);
            String number = String.valueOf(items.size());
            items.add(
                    block
                            ? new Layout.Entry(number, hyphen, after, value)
                            : new Layout.Entry(number, value.start(), value.start(), value));
            end = value.end();
        }
        return items;
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    private int at(Optional<Mark> mark) {
        return offsets[mark.orElseThrow().getIndex()];
    }
}
