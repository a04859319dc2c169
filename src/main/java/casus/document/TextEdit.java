package casus.document;

import java.util.List;
import java.util.Optional;

/**
 * Puts a value into a text, or takes an entry out, and leaves every other character as it stands. A place is named by
 * keys and by the numbers of items. Whoever calls has to see to it that the new text says what it should: an odd layout
 * may mislead this.
 */
public final class TextEdit {
    private final String text;
    private final Document.Syntax syntax;
    private final Layout root;
    private final Lines lines;

    private TextEdit(String text, Document.Syntax syntax, Layout root) {
        this.text = text;
        this.syntax = syntax;
        this.root = root;
        this.lines = new Lines(text);
    }

    /** Empty if the text cannot be edited at all. */
    public static Optional<TextEdit> of(String text, Document.Syntax syntax) {
        return LayoutReader.read(text, syntax).map(root -> new TextEdit(text, syntax, root));
    }

    /** The text with a value at a place, whose last step may be a new key; empty if it cannot be put there. */
    public Optional<String> set(List<String> place, Node value) {
        if (place.isEmpty()) return Optional.of(splice(root.start(), root.end(), Flow.write(value, syntax, false)));
        Optional<Layout> map = find(place.subList(0, place.size() - 1));
        if (map.isEmpty()) return Optional.empty();
        String step = place.get(place.size() - 1);
        Optional<Layout.Entry> entry = map.get().entry(step);
        if (entry.isPresent()) return replace(map.get(), entry.get(), value);
        boolean flow = map.get().style() == Layout.Style.FLOW;
        String pair = Flow.pair(step, value, syntax, flow);
        return flow ? addWithin(map.get(), '}', pair) : addBelow(map.get(), pair);
    }

    /** The text with another item at the end of a list; empty if it cannot be put there. */
    public Optional<String> append(List<String> place, Node item) {
        return find(place)
                .flatMap(list -> list.style() == Layout.Style.FLOW
                        ? addWithin(list, ']', Flow.write(item, syntax, true))
                        : addBelow(list, "- " + Flow.write(item, syntax, false)));
    }

    /** The text without one of several entries of a map or a list; empty if it cannot be taken out. */
    public Optional<String> remove(List<String> place) {
        Optional<Layout> parent = find(place.subList(0, place.size() - 1));
        Optional<Layout.Entry> entry = parent.flatMap(all -> all.entry(place.get(place.size() - 1)));
        if (entry.isEmpty() || entry.get().after() < 0 || parent.get().entries().size() < 2) return Optional.empty();
        return Optional.of(
                parent.get().style() == Layout.Style.FLOW
                        ? removeWithin(parent.get(), entry.get())
                        : removeLines(entry.get()));
    }

    private Optional<Layout> find(List<String> place) {
        Optional<Layout> found = Optional.of(root);
        for (String step : place)
            found = found.flatMap(layout -> layout.entry(step)).map(Layout.Entry::value);
        return found;
    }

    private Optional<String> replace(Layout parent, Layout.Entry entry, Node node) {
        if (entry.after() < 0) return Optional.empty();
        boolean flow = parent.style() == Layout.Style.FLOW;
        String written = Flow.write(node, syntax, flow);
        Layout value = entry.value();
        boolean below = value.style() == Layout.Style.BLOCK && value.start() > lines.end(entry.after());
        if (below) {
            String comments = text.substring(entry.after(), lines.start(value.start()));
            return Optional.of(splice(entry.after(), lines.next(value.end()), " " + written + comments));
        }
        boolean touches = value.start() == entry.after() && entry.start() < value.start();
        String blank = touches && syntax == Document.Syntax.YAML ? " " : "";
        return Optional.of(splice(value.start(), value.end(), blank + written));
    }

    private Optional<String> addWithin(Layout brackets, char closing, String entry) {
        if (!lines.has(closing, brackets.end() - 1)) return Optional.empty();
        if (brackets.entries().isEmpty()) return Optional.of(splice(brackets.start() + 1, brackets.start() + 1, entry));
        Layout.Entry last = brackets.last();
        int comma = lines.pastBlanks(last.end());
        boolean trailing = lines.has(',', comma);
        int after = trailing ? comma + 1 : last.end();
        if (!lines.startsLine(last.start()) || !lines.endsLine(after)) {
            return Optional.of(splice(last.end(), last.end(), ", " + entry));
        }
        String comment = text.substring(after, lines.end(after));
        return Optional.of(splice(last.end(), lines.end(after), "," + comment + lineLike(last, entry)));
    }

    /** A new line below the last entry, and below the comments that are indented deeper than its start. */
    private Optional<String> addBelow(Layout block, String entry) {
        if (block.entries().isEmpty()) return Optional.empty();
        Layout.Entry first = block.entries().get(0);
        int at = lines.end(block.last().end());
        for (int line = lines.next(at); line < text.length(); line = lines.next(line)) {
            int start = lines.pastBlanks(line);
            boolean deeper = lines.has('#', start) && start - line > column(first);
            if (deeper) at = lines.end(line);
            else if (start != lines.end(line)) break;
        }
        return Optional.of(splice(at, at, lineLike(first, entry)));
    }

    private int column(Layout.Entry entry) {
        return entry.start() - lines.start(entry.start());
    }

    private String lineLike(Layout.Entry entry, String content) {
        return lines.lineBreak() + " ".repeat(column(entry)) + content;
    }

    private String removeLines(Layout.Entry entry) {
        int next = lines.next(entry.end());
        return lines.startsLine(entry.start())
                ? splice(lines.start(entry.start()), next, "")
                : splice(entry.start(), lines.pastSpace(next), "");
    }

    private String removeWithin(Layout parent, Layout.Entry entry) {
        int comma = lines.pastComments(entry.end());
        boolean follows = lines.has(',', comma);
        int end = follows ? comma + 1 : entry.end();
        boolean ownLine = lines.startsLine(entry.start()) && lines.endsLine(end);
        int from = ownLine ? lines.start(entry.start()) : entry.start();
        int to = ownLine ? lines.next(end) : lines.pastBlanks(end);
        if (follows) return splice(from, to, "");
        int index = parent.entries().indexOf(entry);
        int before = lines.pastComments(parent.entries().get(index - 1).end());
        String between = text.substring(before + 1, from);
        if (!ownLine && !between.contains("#")) return splice(before, end, "");
        return splice(before, ownLine ? to : end, between);
    }

    private String splice(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }
}
