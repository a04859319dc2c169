package casus.bench.peers;

import casus.model.Truth;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Another engine, a program of the system. */
interface Peer {
    /** The program that has to be there. */
    String program();

    /** What is measured. */
    String way();

    /** What a file of its language ends in. */
    String suffix();

    /** Rules, law and crises in its language, and what asks about each crisis, so many times over. */
    String text(Program rules, List<Map<Relation, List<List<Object>>>> crises, int passes);

    /** How many times over it is asked for a figure that means something. */
    default int passes() {
        return 21;
    }

    /** What runs such a file. */
    List<String> command(Path file);

    /** The answers in what it prints, for so many crises. */
    default List<Map<String, String>> answers(String printed, int crises) {
        return Answers.ofLines(printed.lines(), crises);
    }

    /** A value as these languages have it, a text in quotation marks. */
    static String value(Object value) {
        if (value == null) return "none";
        if (value instanceof String text) return '"' + text + '"';
        if (value instanceof Truth truth) return truth.name().toLowerCase(Locale.ROOT);
        return value.toString();
    }
}
