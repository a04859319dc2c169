package casus.catalogue;

import casus.diagnostics.Plain;

/** A page of headings, paragraphs and nested points, written as Markdown or as HTML; all text is made safe for either. */
final class DocsPage {
    private final boolean html;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private DocsPage(boolean html) {
        this.html = html;
    }

    /** An empty page in {@code markdown} or {@code html}. */
    static DocsPage in(String format) {
        return new DocsPage(format.equals("html"));
    }

    /** A text that stands for itself. */
    String text(String plain) {
        String line = Plain.line(plain);
        if (html) {
            return line.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
        return line.replaceAll("[\\\\`*_{}\\[\\]<>#|~]", "\\\\$0");
    }

    String strong(String plain) {
        return html ? "<strong>" + text(plain) + "</strong>" : "**" + text(plain) + "**";
    }

    /** An id, a name of a file, or what else is written in code. */
    String code(String plain) {
        String line = Plain.line(plain);
        return html ? "<code>" + text(plain) + "</code>" : "`" + line.replace("`", "'") + "`";
    }

    String link(String anchor, String plain) {
        String target = id(anchor);
        return html ? "<a href=\"#" + target + "\">" + text(plain) + "</a>" : "[" + text(plain) + "](#" + target + ")";
    }

    /** The place that a link to the anchor leads to. */
    String anchor(String name) {
        return "<a id=\"" + id(name) + "\"></a>";
    }

    private static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9/-]", "-");
    }

    void heading(int level, String content) {
        close(0);
        if (html) {
            text.append("<h%1$d>%2$s</h%1$d>\n".formatted(level, content));
            return;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') text.setLength(text.length() - 1);
        text.append(text.isEmpty() ? "" : "\n\n")
                .append("#".repeat(level))
                .append(' ')
                .append(content)
                .append("\n\n");
    }

    /** A paragraph. */
    void paragraph(String content) {
        close(0);
        if (html) text.append("<p>").append(content).append("</p>\n");
        else text.append(content).append("\n\n");
    }

    /** A point; one of level 2 stands below the last of level 1. */
    void point(int level, String content) {
        if (!html) {
            text.append("  ".repeat(level - 1)).append("- ").append(content).append('\n');
            return;
        }
        if (depth >= level) close(level);
        else text.append(depth == 0 ? "" : "\n");
        for (; depth < level; depth++) text.append("<ul>\n");
        text.append("<li>").append(content);
    }

    /** Ends the points down to a level, and the last of that level. */
    private void close(int level) {
        while (depth > level) {
            text.append("</li>\n</ul>\n");
            depth--;
        }
        if (level > 0) text.append("</li>\n");
    }

    /** The whole page. */
    String finished(String title) {
        close(0);
        if (!html) return text.toString();
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + text(title)
                + "</title></head><body>\n" + text + "</body></html>\n";
    }
}
