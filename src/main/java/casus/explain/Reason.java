package casus.explain;

import java.util.List;

/**
 * A line of an explanation and what stands below it.
 *
 * @param id of a conclusion, a rule or a record, a path in the scenario, or empty
 * @param text a plain sentence
 * @param readings the readings it is true of; none means all that the line above is true of
 * @param cites ids of claims
 */
public record Reason(Kind kind, String id, String text, List<String> readings, List<String> cites, List<Reason> below) {
    /** What a line says. */
    public enum Kind {
        /** Something that was concluded. */
        CONCLUSION("holds"),
        /** A rule by which it was. */
        RULE("because"),
        /** The same by another rule, or on other facts. */
        ALTERNATIVE("also because"),
        /** A value of the scenario. */
        SCENARIO("scenario"),
        /** A record of the knowledge base. */
        RECORD("record"),
        /** What there is none of. */
        ABSENCE("absent"),
        /** A conclusion that is explained at another place. */
        SEEN("shown above"),
        /** A conclusion whose explanation is left out. */
        FOLDED("folded"),
        /** What was asked for and does not hold. */
        MISSING("does not hold"),
        /** A rule that could conclude it, and how near it comes. */
        TRIED("by rule"),
        /** A rule by which it would hold but for an exception. */
        DEFEATED("but for an exception, by rule"),
        /** A condition that is met. */
        MET("met"),
        /** A condition that is not. */
        FAILED("failed"),
        /** A condition that cannot be asked, since another fails. */
        UNKNOWN("unknown"),
        /** The fact that comes closest to a condition that fails. */
        CLOSEST("closest"),
        /** A fact that stands in the way. */
        EXCEPTION("exception"),
        /** A remark. */
        NOTE("note");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As a reader sees it. */
        public String word() {
            return word;
        }
    }

    public Reason {
        readings = List.copyOf(readings);
        cites = List.copyOf(cites);
        below = List.copyOf(below);
    }

    Reason(Kind kind, String id, String text) {
        this(kind, id, text, List.of(), List.of(), List.of());
    }

    Reason(Kind kind, String id, String text, List<String> cites, List<Reason> below) {
        this(kind, id, text, List.of(), cites, below);
    }

    /** The same line with something else below. */
    Reason over(List<Reason> others) {
        return new Reason(kind, id, text, readings, cites, others);
    }

    /** The same line, true of these readings only. */
    Reason in(List<String> some) {
        return new Reason(kind, id, text, some, cites, below);
    }
}
