package casus.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that every page can be written in. */
public enum PageFormat {
    TEXT(".txt") {
        @Override
        public String write(List<Page> pages, int width) {
            return pages.stream()
                    .map(page -> TextWriter.write(page, width))
                    .collect(Collectors.joining("\n" + "=".repeat(Math.min(width, BROADEST)) + "\n\n"));
        }
    },
    MARKDOWN(".md") {
        @Override
        public String write(List<Page> pages, int width) {
            return MarkdownWriter.write(Page.together(pages));
        }
    },
    HTML(".html") {
        @Override
        public String write(List<Page> pages, int width) {
            return HtmlWriter.write(Page.together(pages));
        }
    };

    /** The columns of a line where nothing else is known. */
    public static final int WIDTH = 100;

    /** No line is broken. */
    public static final int ENDLESS = Integer.MAX_VALUE;

    private static final int BROADEST = 200;

    private final String suffix;

    PageFormat(String suffix) {
        this.suffix = suffix;
    }

    /** How the name of a file in this format ends. */
    public String suffix() {
        return suffix;
    }

    /** Its name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(PageFormat::word).toList();
    }

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PageFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Pages as one text, with a final line break.
     *
     * @param width the columns of a line of text; Markdown and HTML have no lines
     */
    public abstract String write(List<Page> pages, int width);

    /** One page. */
    public final String write(Page page, int width) {
        return write(List.of(page), width);
    }
}
