package casus.facts;

/** Something stated that the law of its own day judges. */
public interface Judged extends Stated {
    /** Which law, as in {@link OfDay}. */
    String law();

    /** The same, judged by another law. */
    Judged under(String law);
}
