package casus.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A study or a body of texts; as a reading, its version of the world.
 *
 * @param gathered of which time what it says is gathered here; without limits where nothing is said
 * @param speaksTo the last day it speaks of, or null if it runs to the present
 * @param borrows the sources it takes from where it is silent, the first preferred
 * @param citesWorks whether each of its claims stands in a work of the bibliography
 * @param bindsOn {@code signature} or {@code entry-into-force}: what makes an instrument bind in this reading; null where
 *     the source does not say and its lenders have not been asked yet
 */
public record Source(
        String id,
        String title,
        List<String> authors,
        int year,
        String publisher,
        LocalDate speaksTo,
        Period gathered,
        List<String> borrows,
        boolean citesWorks,
        String bindsOn) {
    public Source {
        authors = List.copyOf(authors);
        borrows = List.copyOf(borrows);
    }

    /** Whether the day lies no later than what it speaks of. */
    public boolean speaksOf(LocalDate day) {
        return speaksTo == null || !day.isAfter(speaksTo);
    }

    /** How it is cited: authors, title, publisher and year. */
    public String cited() {
        return (authors.isEmpty() ? "" : String.join(" and ", authors) + ", ") + title
                + (publisher == null ? "" : ", " + publisher) + ", " + year;
    }

    /** The same source with this answer to what makes an instrument bind. */
    public Source bindingOn(String act) {
        return new Source(id, title, authors, year, publisher, speaksTo, gathered, borrows, citesWorks, act);
    }

    /** Whether an instrument binds here only from its entry into force or provisional application, where dated. */
    public boolean bindsOnEntryIntoForce() {
        return bindsOn.equals("entry-into-force");
    }
}
