package casus.flip;

import java.util.List;

/**
 * One thing that could be otherwise.
 *
 * @param kind whether somebody does it, it happens, is law, or moves the day
 * @param words what it is, as a reader would say it
 * @param options the options of the command line that make it so
 * @param changes the same, as the reader of scenarios takes it
 * @param about what it changes; of two changes about one thing only one can be taken
 */
public record CandidateChange(Kind kind, String words, List<String> options, List<String> changes, String about) {
    /** What a change is about that moves the day. */
    static final String DAY = "asOf";

    /** What is easiest to bring about comes first. */
    enum Kind {
        /** Somebody asks, decides, consents. */
        ACT,
        /** What happens is another thing. */
        EVENT,
        LAW,
        DAY
    }

    public CandidateChange {
        options = List.copyOf(options);
        changes = List.copyOf(changes);
    }

    /** Whether only one of the two can be taken: they are about one thing, or the one is a part of the other. */
    boolean excludes(CandidateChange other) {
        return about.equals(other.about)
                || about.startsWith(other.about + ".")
                || other.about.startsWith(about + ".")
                || (about.equals(DAY) && isDated(other.about))
                || (other.about.equals(DAY) && isDated(about));
    }

    private static boolean isDated(String path) {
        return path.endsWith(".date") || path.endsWith(".until");
    }

    /** A value of the file. */
    static CandidateChange set(Kind kind, String words, String about, String... changes) {
        List<String> options = java.util.stream.Stream.of(changes)
                .map(change -> "--set " + quoted(change))
                .toList();
        return new CandidateChange(kind, words, options, List.of(changes), about);
    }

    /** An act of law; {@code change} is the assumption as a scenario file writes it. */
    static CandidateChange assume(String words, String about, String change) {
        return new CandidateChange(
                Kind.LAW, words, List.of("--assume " + quoted(words)), List.of("assume.+=" + change), about);
    }

    private static String quoted(String text) {
        return text.matches("[\\w./=:+-]+") ? text : "\"" + text + "\"";
    }
}
