package casus.brief;

import casus.page.Mark;
import java.util.List;

/**
 * A part of a brief.
 *
 * @param label what it is; a text has it in capitals
 * @param isBlock whether the label stands on a line of its own, over what it is about
 */
record Part(String label, boolean isBlock, List<Line> lines, Figures figures) {
    Part {
        lines = List.copyOf(lines);
    }

    /**
     * A line of a part.
     *
     * @param number by which it is asked about, or null
     * @param text its words
     * @param ids of the conclusions it stands for
     * @param mark how they stand, or null
     */
    record Line(Integer number, String text, List<String> ids, Mark mark) {
        Line {
            ids = List.copyOf(ids);
        }

        Line(Integer number, String text, List<String> ids) {
            this(number, text, ids, null);
        }

        static Line of(String text) {
            return new Line(null, text, List.of());
        }
    }

    /** A table of numbers: a heading, and rows that are numbered lines too. */
    record Figures(List<String> columns, List<Row> rows) {}

    /** A row: its number, what it is about, its numbers. */
    record Row(Integer number, String name, List<String> cells, List<String> ids) {}

    static Part labelled(String label, List<String> texts) {
        return new Part(label, false, texts.stream().map(Line::of).toList(), null);
    }

    static Part block(String label, List<Line> lines) {
        return new Part(label, true, lines, null);
    }

    /** The same part with other lines. */
    Part with(List<Line> others) {
        return new Part(label, isBlock, others, figures);
    }

    /** Whether it tells who owes what. */
    boolean isOwed() {
        return isBlock && figures == null && lines.stream().anyMatch(line -> line.number() != null);
    }

    boolean isEmpty() {
        return lines.isEmpty() && (figures == null || figures.rows().isEmpty());
    }
}
