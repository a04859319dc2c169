package casus.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Words in a row, some of which are links, ids or stand out. */
public record Phrase(List<Inline> parts) {
    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        parts = List.copyOf(parts);
    }

    /** Plain words. */
    public static Phrase of(String text) {
        return EMPTY.text(text);
    }

    /** The phrases one after the other, with plain words between them. */
    public static Phrase joined(String between, Collection<Phrase> phrases) {
        List<Inline> parts = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!parts.isEmpty()) parts.add(new Inline.Text(between));
            parts.addAll(phrase.parts);
        }
        return new Phrase(parts);
    }

    public Phrase text(String text) {
        return text.isEmpty() ? this : and(new Inline.Text(text));
    }

    public Phrase strong(String text) {
        return and(new Inline.Strong(text));
    }

    /** Words that stand back. */
    public Phrase aside(String text) {
        return text.isEmpty() ? this : and(new Inline.Aside(text));
    }

    public Phrase code(String text) {
        return and(new Inline.Code(text));
    }

    /** Words between which no line ends: a date, a number with its unit, an article. */
    public Phrase keep(String text) {
        return text.isEmpty() ? this : and(new Inline.Keep(text));
    }

    /** Where something stands; {@code css} is the class of its mark. */
    public Phrase status(String word, String css) {
        return and(new Inline.Status(word, css));
    }

    /** Words that stand back, on a line of their own. */
    public Phrase below(String text) {
        return text.isEmpty() ? this : and(new Inline.Below(text));
    }

    /** What a cell is ordered by, where that is not what it says. */
    public Phrase sortedBy(String key) {
        return and(new Inline.SortKey(key));
    }

    /** A link to a file beside the page, or to elsewhere. */
    public Phrase link(String target, String text) {
        return and(new Inline.Link(target, new Inline.Text(text)));
    }

    /** A link to a place on the page. */
    public Phrase link(Anchor place, String text) {
        return and(Inline.Link.to(place, new Inline.Text(text)));
    }

    /** A link to a place on the page that shows an id. */
    public Phrase linkedCode(Anchor place, String id) {
        return and(Inline.Link.to(place, new Inline.Code(id)));
    }

    /** A link to an address that shows where it leads; plain words where it is no web address. */
    public Phrase address(String address) {
        Inline.Link link = new Inline.Link(address, new Inline.Text(address));
        return address.matches("https?://.*") && link.isSafe() ? and(link) : text(address);
    }

    /** The number of a footnote of the page. */
    public Phrase note(String id) {
        return and(new Inline.Reference(id));
    }

    /** The end of a line. */
    public Phrase line() {
        return and(new Inline.Break());
    }

    /** This and then the other. */
    public Phrase then(Phrase other) {
        List<Inline> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Phrase(all);
    }

    /** What of it a reader sees, as one line; a blank within words that are kept together is a firm one. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        parts.forEach(part -> plain.append(plain(part)));
        return plain.toString();
    }

    private static String plain(Inline part) {
        if (part instanceof Inline.Text one) return one.text();
        if (part instanceof Inline.Strong one) return one.text();
        if (part instanceof Inline.Aside one) return one.text();
        if (part instanceof Inline.Code one) return one.text();
        if (part instanceof Inline.Below one) return " " + one.text();
        if (part instanceof Inline.SortKey) return "";
        if (part instanceof Inline.Keep one) return one.text().replace(' ', Wrapping.FIRM);
        if (part instanceof Inline.Status one) return one.word().replace(' ', Wrapping.FIRM);
        if (part instanceof Inline.Link one) return plain(one.shown());
        return part instanceof Inline.Break ? " " : "1";
    }

    private Phrase and(Inline part) {
        List<Inline> all = new ArrayList<>(parts);
        all.add(part);
        return new Phrase(all);
    }
}
