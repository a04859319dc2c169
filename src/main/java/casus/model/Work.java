package casus.model;

import java.util.List;

/**
 * A legal text, judgment, statement or report that can be cited; no reading of the world by itself.
 *
 * @param kind what it is, one of {@link #KINDS}
 * @param title official title
 * @param name short title, by which it is cited
 * @param by parties, authors, or who spoke
 * @param place where it was done, or null
 * @param date when, or null where it has no day of its own
 * @param inForce since when and for whom, in words, or null where none of the sources says
 * @param number depositary, registration or publication, or null
 * @param read an official and lasting address, or null; no mirror, repost or copy
 * @param seen how much of it was read for this knowledge base
 * @param versions its texts over time, the oldest first; empty where there is one
 */
public record Work(
        String id,
        String kind,
        String title,
        String name,
        List<String> by,
        String place,
        When date,
        String inForce,
        String number,
        String read,
        String seen,
        List<String> versions) {
    public static final List<String> KINDS = List.of(
            "treaty",
            "decision",
            "declaration",
            "resolution",
            "law",
            "judgment",
            "statement",
            "report",
            "data",
            "method");

    public Work {
        by = List.copyOf(by);
        versions = List.copyOf(versions);
    }

    /** How it is cited: short title, place and date. */
    public String cited() {
        return name + (place == null ? "" : ", " + place) + (date == null ? "" : ", " + date.inWords());
    }
}
