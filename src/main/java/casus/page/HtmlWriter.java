package casus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A page as one file of HTML, well-formed as XML too: nothing fetched from elsewhere, and a script of its own without which
 * everything can be read.
 */
final class HtmlWriter extends TextualWriter {
    /** A page that begins with its first block has a title for whoever hears it or finds it again. */
    private static final String UNTITLED = "What Casus answers";

    private final StringBuilder out = new StringBuilder();
    private final Set<Integer> referred = new HashSet<>();
    private final SortedMap<String, Element> marks = new TreeMap<>();
    private int parts;

    private HtmlWriter(Page page) {
        super(page);
    }

    static String write(Page page) {
        HtmlWriter writer = new HtmlWriter(page);
        writer.body(page.blocks());
        String title = page.title().isEmpty() ? UNTITLED : page.title();
        return HtmlPage.head(title, writer.marks.values()) + writer.out + HtmlPage.end();
    }

    /** Short parts at its beginning stand beside one another; then the list of the others. */
    private void body(List<Block> blocks) {
        int start = 0;
        while (start < blocks.size() && blocks.get(start) instanceof Block.Paragraph) start++;
        int end = start;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Labelled) end++;
        blocks(blocks.subList(0, start));
        if (end > start) {
            out.append("<div class=\"front\">\n");
            blocks(blocks.subList(start, end));
            out.append("</div>\n");
        }
        out.append(HtmlPage.parts(blocks, this));
        blocks(blocks.subList(end, blocks.size()));
    }

    private static String place(Anchor anchor) {
        return anchor == null ? "" : " id=\"" + anchor.id() + "\"";
    }

    static String tone(Tone tone) {
        return tone == Tone.PLAIN ? "" : " class=\"" + tone.css() + "\"";
    }

    @Override
    void heading(Block.Heading heading) {
        String name = "h" + heading.level();
        boolean isPart = heading.level() == 2 && heading.anchor() == null;
        String place = isPart ? " id=\"" + HtmlPage.part(++parts) + "\"" : place(heading.anchor());
        out.append('<').append(name).append(place).append('>');
        out.append(phrase(heading.text())).append("</").append(name).append(">\n");
    }

    @Override
    void paragraph(Block.Paragraph paragraph) {
        out.append("<p>").append(phrase(paragraph.text())).append("</p>\n");
    }

    @Override
    void points(Block.Points points) {
        points(points.numbered() ? "ol" : "ul", points.points());
    }

    private void points(String list, List<Block.Point> points) {
        out.append('<').append(list).append(">\n");
        for (Block.Point point : points) {
            out.append("<li").append(place(point.anchor())).append('>').append(phrase(point.text()));
            if (!point.below().isEmpty()) {
                out.append('\n');
                points("ul", point.below());
            }
            out.append("</li>\n");
        }
        out.append("</").append(list).append(">\n");
    }

    /** A part of a few lines, with its name beside it. */
    @Override
    void labelled(Block.Labelled labelled) {
        String kind = labelled.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        out.append("<section class=\"labelled labelled-").append(kind).append("\">\n<h2>");
        out.append(text(labelled.label())).append("</h2>\n<div>\n");
        lines(labelled.lines());
        out.append("</div>\n</section>\n");
    }

    /** Those that have a number are points of a list, others paragraphs. */
    @Override
    void lines(List<Block.Line> lines) {
        boolean listed = false;
        for (Block.Line line : lines) {
            boolean numbered = line.number() != null;
            if (numbered != listed) out.append(numbered ? "<ol class=\"lines\">\n" : "</ol>\n");
            listed = numbered;
            if (numbered) {
                out.append("<li value=\"").append(line.number()).append("\">");
                out.append(phrase(line.text())).append("</li>\n");
            } else paragraph(new Block.Paragraph(line.text()));
        }
        if (listed) out.append("</ol>\n");
    }

    @Override
    void table(Block.Table table) {
        out.append(HtmlTable.write(table, this));
    }

    @Override
    void fold(Block.Fold fold) {
        out.append("<details class=\"fold\"")
                .append(fold.isOpen() ? " open=\"\"" : "")
                .append('>');
        summary("", fold.name());
        out.append("<div>\n");
        blocks(fold.blocks());
        out.append("</div>\n</details>\n");
    }

    @Override
    void tree(Block.Tree tree) {
        out.append("<ol class=\"tree\">\n");
        branch(tree.root());
        out.append("</ol>\n");
    }

    private void branch(Block.Branch branch) {
        boolean leaf = branch.below().isEmpty();
        out.append("<li").append(tone(branch.tone())).append('>');
        String number = "<b>" + text(branch.number()) + "</b> ";
        if (leaf) out.append(number).append(phrase(branch.text()));
        else {
            out.append("<details open=\"\">");
            summary(number, branch.text());
            out.append("<ol>\n");
            branch.below().forEach(this::branch);
            out.append("</ol></details>");
        }
        out.append("</li>\n");
    }

    /** What is always seen of a fold. It is worked by a key itself, so links that belong to it stand below. */
    private void summary(String head, Phrase text) {
        Predicate<Inline> leads = part -> part instanceof Inline.Link || part instanceof Inline.Reference;
        List<Inline> words = text.parts().stream()
                .filter(part -> !(part instanceof Inline.Reference))
                .map(part -> part instanceof Inline.Link link ? link.shown() : part)
                .toList();
        out.append("<summary>").append(head).append(phrase(new Phrase(words))).append("</summary>\n");
        if (text.parts().stream().noneMatch(leads)) return;
        List<Phrase> links = text.parts().stream()
                .filter(leads)
                .map(part -> new Phrase(List.of(part)))
                .toList();
        out.append("<p class=\"links\">")
                .append(phrase(Phrase.joined(" ", links)))
                .append("</p>\n");
    }

    @Override
    void footnotes(List<Block.Footnote> notes) {
        out.append("<ol class=\"notes\">\n");
        for (Block.Footnote note : notes) {
            int number = number(note.id());
            out.append("<li id=\"note-").append(number).append("\">").append(phrase(note.text()));
            if (referred.contains(number)) {
                out.append(" <a href=\"#ref-").append(number).append("\" aria-label=\"back to the text\">↩</a>");
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    @Override
    void counts(List<Block.Count> counts) {
        out.append("<ul class=\"counts\">\n");
        for (Block.Count count : counts) {
            out.append("<li>").append(phrase(count.what())).append(" <b>");
            out.append(count.number()).append("</b></li>\n");
        }
        out.append("</ul>\n");
    }

    @Override
    void figure(Block.Figure figure) {
        out.append("<figure role=\"group\" aria-label=\"")
                .append(text(figure.title()))
                .append("\">\n");
        out.append("<p class=\"name\">").append(text(figure.title())).append("</p>\n");
        views(figure.views());
        out.append(figure.svg()).append("\n<figcaption>\n");
        if (!figure.keys().isEmpty()) {
            out.append("<ul class=\"legend\">\n");
            for (Block.Key key : figure.keys())
                out.append("<li>")
                        .append(key.sign())
                        .append(' ')
                        .append(text(key.words()))
                        .append("</li>\n");
            out.append("</ul>\n");
        }
        out.append("<details class=\"words\"><summary>In words</summary><p class=\"told\">");
        out.append(text(figure.text())).append("</p></details>\n");
        if (!figure.source().isEmpty())
            out.append("<p>").append(text(figure.source())).append("</p>\n");
        out.append("</figcaption>\n</figure>\n");
    }

    /** No browser runs it, and nothing in it can end it. */
    @Override
    void data(Block.Data data) {
        out.append("<script type=\"application/json\" id=\"")
                .append(text(data.id()))
                .append("\">");
        out.append(data.json().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))
                .append("</script>\n");
    }

    /** Where no script runs, a figure stays as it is and has no buttons. */
    private void views(List<Block.View> views) {
        if (views.isEmpty()) return;
        out.append("<div class=\"tools js\" hidden=\"\" role=\"group\" aria-label=\"What is shown\">\n");
        for (int i = 0; i < views.size(); i++) {
            Block.View view = views.get(i);
            out.append("<button type=\"button\" data-view=\"")
                    .append(i)
                    .append("\" aria-pressed=\"")
                    .append(i == 0);
            out.append("\" data-title=\"").append(text(view.title()));
            out.append("\" data-text=\"").append(text(view.text())).append("\">");
            out.append(text(view.name())).append("</button>\n");
        }
        out.append("</div>\n");
    }

    /** A phrase as words alone, escaped. */
    String plain(Phrase phrase) {
        return text(words(phrase));
    }

    /** A phrase as words alone, as they are. */
    String words(Phrase phrase) {
        StringBuilder words = new StringBuilder();
        phrase.parts().forEach(part -> words.append(words(part)));
        return words.toString();
    }

    private static String words(Inline part) {
        if (part instanceof Inline.Text one) return one.text();
        if (part instanceof Inline.Strong one) return one.text();
        if (part instanceof Inline.Aside one) return one.text();
        if (part instanceof Inline.Code one) return one.text();
        if (part instanceof Inline.Keep one) return one.text();
        if (part instanceof Inline.Below one) return " " + one.text();
        if (part instanceof Inline.Status one) return one.word();
        if (part instanceof Inline.Link one) return words(one.shown());
        return part instanceof Inline.Break ? " " : "";
    }

    @Override
    String text(String plain) {
        return Element.escaped(plain);
    }

    @Override
    String strong(String plain) {
        return "<strong>" + text(plain) + "</strong>";
    }

    @Override
    String aside(String plain) {
        return "<small>" + text(plain) + "</small>";
    }

    @Override
    String code(String plain) {
        return "<code>" + text(plain) + "</code>";
    }

    @Override
    String keep(String plain) {
        return "<span class=\"keep\">" + text(plain) + "</span>";
    }

    @Override
    String status(Inline.Status status) {
        MarkShape.symbol(status.css()).ifPresent(shape -> marks.put(status.css(), shape));
        String shape = marks.containsKey(status.css())
                ? "<svg class=\"sy\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#"
                        + MarkShape.id(status.css()) + "\"/></svg>"
                : "";
        return "<span class=\"st " + status.css() + "\">" + shape + text(status.word()) + "</span>";
    }

    @Override
    String below(String plain) {
        return "<small class=\"below\">" + text(plain) + "</small>";
    }

    /** The first leads back from the note. */
    @Override
    String reference(int number) {
        String place = referred.add(number) ? " id=\"ref-" + number + "\"" : "";
        return "<sup><a href=\"#note-" + number + "\"" + place + " aria-label=\"note " + number + "\">" + number
                + "</a></sup>";
    }

    @Override
    String betweenReferences() {
        return "<sup>,</sup>";
    }

    @Override
    String link(String target, String shown) {
        return "<a href=\"" + text(target) + "\">" + shown + "</a>";
    }

    @Override
    String lineBreak() {
        return "<br/>";
    }
}
