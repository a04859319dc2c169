package casus.facts;

/** A fact of the law that may be another one on another day: who is bound, who sits, what is reserved. */
public interface OfDay extends Given {
    /** The law of the day that everything else is judged on. */
    String TODAY = "today";

    /** Which law it is a part of: {@link #TODAY}, or that of an earlier day, called by the first day that has it. */
    String law();

    /** The same as a part of another law. */
    OfDay under(String law);
}
