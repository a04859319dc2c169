package casus.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What stands round the blocks of a page of HTML: its head with the policy, the list of its parts, its foot. */
final class HtmlPage {
    /** From so many parts on a page has a list of them. */
    private static final int LISTED = 4;

    private static final String FOOT =
            "Casus works out what the modelled clauses say. It is no legal advice and speaks for no"
                    + " state or organisation.";

    private HtmlPage() {}

    static String head(String title, Collection<Element> used) {
        String foot = StyleSheet.foot(title);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="%s"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="referrer" content="no-referrer"/>
                <title>%s</title>
                <style>%s</style>
                <style>%s</style>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                %s<header>
                <p class="kick">Casus</p>
                <h1>%2$s</h1>
                </header>
                <main id="main">
                """.formatted(StyleSheet.policy(foot), Element.escaped(title), StyleSheet.TEXT, foot, symbols(used));
    }

    static String end() {
        return "</main>\n<footer><p>" + FOOT + "</p></footer>\n<script>" + StyleSheet.SCRIPT
                + "</script>\n</body>\n</html>\n";
    }

    /** The shapes of statuses, each once for all its uses. */
    private static String symbols(Collection<Element> used) {
        if (used.isEmpty()) return "";
        return used.stream()
                .map(Element::toString)
                .collect(Collectors.joining(
                        "",
                        "<svg width=\"0\" height=\"0\" hidden=\"\" aria-hidden=\"true\" focusable=\"false\">",
                        "</svg>\n"));
    }

    /** The name that the n-th part without an anchor of its own has; no anchor is called so. */
    static String part(int number) {
        return "_part-" + number;
    }

    /** Links to the parts; nothing on a page of few. */
    static String parts(List<Block> blocks, HtmlWriter writer) {
        List<String> links = new ArrayList<>();
        int unnamed = 0;
        for (Block block : blocks) {
            Phrase name = null;
            Anchor anchor = null;
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                name = heading.text();
                anchor = heading.anchor();
            } else if (block instanceof Block.Lines lines && !lines.heading().isEmpty())
                name = Phrase.of(lines.heading());
            if (name == null) continue;
            String id = anchor == null ? part(++unnamed) : anchor.id();
            links.add("<li><a href=\"#" + id + "\">" + writer.plain(name) + "</a></li>");
        }
        if (links.size() < LISTED) return "";
        return "<nav class=\"toc\" aria-label=\"Parts of this page\">\n<ul>\n" + String.join("\n", links)
                + "\n</ul>\n</nav>\n";
    }
}
