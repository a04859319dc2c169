package casus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of HTML: on a narrow screen a card a row, or, where it has too many columns for that, wide as it is in a part that
 * scrolls by itself. Roles are told, for a style sheet that turns a table into cards takes them away.
 */
final class HtmlTable {
    /** More columns than these would make cards that nobody compares. */
    private static final int CARDS = 7;

    /** A table of more rows can be filtered and ordered. */
    private static final int LONG = 8;

    private final Block.Table table;
    private final HtmlWriter writer;
    private final StringBuilder out = new StringBuilder();

    private HtmlTable(Block.Table table, HtmlWriter writer) {
        this.table = table;
        this.writer = writer;
    }

    static String write(Block.Table table, HtmlWriter writer) {
        HtmlTable html = new HtmlTable(table, writer);
        html.write();
        return html.out.toString();
    }

    private void write() {
        String name = table.caption().parts().isEmpty()
                ? table.columns().stream()
                        .map(Block.Column::name)
                        .filter(column -> !column.isEmpty())
                        .collect(Collectors.joining(", "))
                : writer.words(table.caption());
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Element.escaped("Table: " + name))
                .append("\">\n<table role=\"table\"")
                .append(classes())
                .append(">\n");
        if (!table.caption().parts().isEmpty())
            out.append("<caption>").append(writer.phrase(table.caption())).append("</caption>\n");
        out.append("<thead role=\"rowgroup\"><tr role=\"row\">");
        if (table.isNumbered()) column(PageWriter.LINE, " class=\"line\"");
        for (Block.Column column : table.columns())
            column(column.name(), numbers(column) + (column.isChoice() ? " data-choice=\"\"" : ""));
        out.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        table.rows().forEach(this::row);
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private String classes() {
        List<String> classes = new ArrayList<>();
        if (table.columns().size() <= CARDS) classes.add("stack");
        boolean choice = table.columns().stream().anyMatch(Block.Column::isChoice);
        if (table.rows().size() > (choice ? 1 : LONG)) classes.add("sortable");
        return classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"";
    }

    /** A column without a name has no head, for an empty one would be read out. */
    private void column(String name, String classes) {
        if (name.isEmpty()) out.append("<td role=\"cell\"").append(classes).append("></td>");
        else
            out.append("<th scope=\"col\" role=\"columnheader\"")
                    .append(classes)
                    .append('>')
                    .append(Element.escaped(name))
                    .append("</th>");
    }

    private void row(Block.Row row) {
        out.append("<tr role=\"row\"").append(HtmlWriter.tone(row.tone())).append('>');
        if (table.isNumbered()) {
            out.append("<td role=\"cell\" class=\"line\" data-l=\"")
                    .append(PageWriter.LINE)
                    .append("\">");
            out.append(row.number() == null ? "" : row.number()).append("</td>");
        }
        out.append("<th scope=\"row\" role=\"rowheader\"")
                .append(key(row.cells().get(0)))
                .append('>')
                .append(writer.phrase(row.cells().get(0)))
                .append("</th>");
        for (int i = 1; i < row.cells().size(); i++) {
            Block.Column column = table.columns().get(i);
            out.append("<td role=\"cell\"")
                    .append(numbers(column))
                    .append(key(row.cells().get(i)));
            out.append(" data-l=\"").append(Element.escaped(column.name())).append("\">");
            out.append(writer.phrase(row.cells().get(i))).append("</td>");
        }
        out.append("</tr>\n");
    }

    /** What a cell is ordered by, where that is not what it says. */
    private static String key(Phrase cell) {
        return cell.parts().stream()
                .filter(Inline.SortKey.class::isInstance)
                .map(part -> " data-v=\"" + Element.escaped(((Inline.SortKey) part).key()) + "\"")
                .findFirst()
                .orElse("");
    }

    private static String numbers(Block.Column column) {
        return column.isNumber() ? " class=\"numbers\"" : "";
    }
}
