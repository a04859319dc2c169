package casus.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that every page can be written in. */
public enum PageFormat {
    TEXT(".txt") {
        @Override
        public byte[] bytes(List<Page> pages, int width) {
            return utf8(text(pages, width, false));
        }
    },
    MARKDOWN(".md") {
        @Override
        public byte[] bytes(List<Page> pages, int width) {
            return utf8(MarkdownWriter.write(Page.together(pages)));
        }
    },
    HTML(".html") {
        @Override
        public byte[] bytes(List<Page> pages, int width) {
            return utf8(HtmlWriter.write(Page.together(pages)));
        }
    },
    DOCX(".docx") {
        @Override
        public byte[] bytes(List<Page> pages, int width) {
            return DocxWriter.write(Page.together(pages));
        }

        @Override
        public boolean isText() {
            return false;
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

    /** The pages as text, with colours if it goes to a terminal that shows them. */
    public static String text(List<Page> pages, int width, boolean coloured) {
        return pages.stream()
                .map(page -> TextWriter.write(page, width, coloured))
                .collect(Collectors.joining("\n" + "=".repeat(Math.min(width, BROADEST)) + "\n\n"));
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

    /** The names of the formats of pages, and of others that a result has beside them. */
    public static List<String> wordsAnd(String... others) {
        return Stream.concat(words().stream(), Stream.of(others)).toList();
    }

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PageFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it is text, which may be printed; another format is for files. */
    public boolean isText() {
        return true;
    }

    /**
     * Pages as one file; a text is in UTF-8 and ends with a line break.
     *
     * @param width the columns of a line of text; other formats have no lines
     */
    public abstract byte[] bytes(List<Page> pages, int width);

    /**
     * Pages as one text.
     *
     * @throws UnsupportedOperationException if the format {@linkplain #isText() is no text}
     */
    public final String write(List<Page> pages, int width) {
        if (!isText()) throw new UnsupportedOperationException(word() + " is no text");
        return new String(bytes(pages, width), StandardCharsets.UTF_8);
    }

    /** One page. */
    public final String write(Page page, int width) {
        return write(List.of(page), width);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
