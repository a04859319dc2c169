package casus.data;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The kinds of event that clauses may answer.
 *
 * @param own those that events have
 * @param all those, and the wider ones as which events count
 */
public record AnsweredKinds(SortedSet<String> own, SortedSet<String> all) {
    public AnsweredKinds {
        own = Collections.unmodifiableSortedSet(new TreeSet<>(own));
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    /**
     * Puts both together.
     *
     * @param own those that events have
     * @param counted those as which they count by some rule
     */
    public static AnsweredKinds of(Set<String> own, Set<String> counted) {
        SortedSet<String> all = new TreeSet<>(own);
        all.addAll(counted);
        return new AnsweredKinds(new TreeSet<>(own), all);
    }
}
