package casus.page;

import java.util.List;

/** A part of a page that begins on a line of its own. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level from 2, the title of the page being the first
     * @param anchor where links to it lead, or null
     */
    record Heading(int level, Anchor anchor, Phrase text) implements Block {
        public Heading {
            if (level < 2 || level > 6) throw new IllegalArgumentException("a heading of level " + level);
        }
    }

    /** A paragraph. */
    record Paragraph(Phrase text) implements Block {}

    /** A list, numbered or not. */
    record Points(boolean numbered, List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a list.
     *
     * @param anchor where links to it lead, or null
     * @param below points of its own
     */
    record Point(Anchor anchor, Phrase text, List<Point> below) {
        public Point {
            below = List.copyOf(below);
        }
    }

    /**
     * A short part with its name beside it: in text the name in capitals in a column of {@value TextWriter#LABEL}
     * characters, elsewhere a heading of level 2 with paragraphs.
     *
     * @param label its name, {@code Facts}
     */
    record Labelled(String label, List<Line> lines) implements Block {
        public Labelled {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Lines that others refer to by number, under a heading of level 2.
     *
     * @param heading what they are about, in capitals in text; where it is empty, they go on from what stands above
     */
    record Lines(String heading, List<Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line that may have a number.
     *
     * @param number as others refer to it, {@code line 3}; null for one that belongs to the line above or to none
     * @param mark how that stands which the words tell of, for a terminal that shows colours; null where they tell of nothing that stands
     */
    record Line(Integer number, Phrase text, Mark mark) {
        /** A line that may have a number, and no mark. */
        public Line(Integer number, Phrase text) {
            this(number, text, null);
        }

        /** A line without a number. */
        public static Line of(Phrase text) {
            return new Line(null, text);
        }
    }

    /**
     * A table; the first cell of a row is what the row is about. Where a row has a number, all stand as far in as the text
     * of {@link Lines}.
     *
     * @param caption what it shows; empty where what stands above says it
     */
    record Table(Phrase caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != width))
                throw new IllegalArgumentException("a row with more or fewer cells than " + columns);
        }

        /** Whether some row has a number. */
        boolean isNumbered() {
            return rows.stream().anyMatch(row -> row.number() != null);
        }
    }

    /**
     * A column of a table.
     *
     * @param isNumber whether its cells are numbers or ranges of them, which end under one another
     * @param isChoice whether its cells say few different things, by one of which a reader may choose rows
     */
    record Column(String name, boolean isNumber, boolean isChoice) {
        /** A column of numbers, or of words. */
        public Column(String name, boolean isNumber) {
            this(name, isNumber, false);
        }

        /** Columns of words. */
        public static List<Column> words(List<String> names) {
            return names.stream().map(name -> new Column(name, false)).toList();
        }
    }

    /**
     * A row, one cell a column.
     *
     * @param number as others refer to it, on from those of {@link Lines}; null for none
     */
    record Row(Tone tone, Integer number, List<Phrase> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row without a number. */
        public Row(Tone tone, List<Phrase> cells) {
            this(tone, null, cells);
        }
    }

    /** How many there are of each kind. */
    record Counts(List<Count> counts) implements Block {
        public Counts {
            counts = List.copyOf(counts);
        }
    }

    /** How many there are of a kind. */
    record Count(Phrase what, int number) {}

    /** What rests on what. */
    record Tree(Branch root) implements Block {}

    /**
     * A line of a tree and what stands below it.
     *
     * @param number as others refer to it, {@code 1.2.1}
     */
    record Branch(Tone tone, String number, Phrase text, List<Branch> below) {
        public Branch {
            below = List.copyOf(below);
        }
    }

    /**
     * A part that a reader may fold away; on paper, in text and in Markdown it is open.
     *
     * @param name what it is about, and how it ends
     * @param isOpen whether it is open at first
     * @param blocks what is in it; no notes
     */
    record Fold(Phrase name, boolean isOpen, List<Block> blocks) implements Block {
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }

    /** The notes of the page, numbered as they stand here; a page has one such list at most. */
    record Footnotes(List<Footnote> notes) implements Block {
        public Footnotes {
            notes = List.copyOf(notes);
        }
    }

    /** A note that {@link Inline.Reference} leads to. */
    record Footnote(String id, Phrase text) {}

    /**
     * A drawing.
     *
     * @param text the same in words, for whoever does not see it
     * @param svg an element {@code svg}, made by Casus and of escaped text: it is written as it is
     * @param keys what its signs mean
     * @param views the drawing as the reader may switch it, the first as it is; empty for one that stays as it is
     * @param source where it is from, and what it does not say; empty for a drawing of Casus' own figures
     */
    record Figure(String title, String text, String svg, List<Key> keys, List<View> views, String source)
            implements Block {
        public Figure {
            if (text.isBlank()) throw new IllegalArgumentException("a figure without words");
            if (!svg.startsWith("<svg")) throw new IllegalArgumentException("a figure that is no svg");
            keys = List.copyOf(keys);
            views = List.copyOf(views);
        }

        /** A drawing that explains itself. */
        public Figure(String title, String text, String svg) {
            this(title, text, svg, List.of(), List.of(), "");
        }
    }

    /**
     * What a page was made from, for programs: a reader does not see it, and only HTML holds it.
     *
     * @param id its name on the page
     * @param json JSON, of whatever text
     */
    record Data(String id, String json) implements Block {}

    /**
     * What a sign of a drawing means.
     *
     * @param sign an element {@code svg}, made by Casus
     */
    record Key(String sign, String words) {}

    /**
     * A drawing switched another way: whatever in it has an attribute {@code data-view-n}, from 0, is of the class that this
     * names.
     *
     * @param name what the reader chooses
     */
    record View(String name, String title, String text) {}
}
