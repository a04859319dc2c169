package casus.keys;

import java.util.Set;
import java.util.TreeSet;

/**
 * What one vote against does to a decision that is awaited, all other members voting for it, in one reading.
 *
 * @param decision its id
 * @param members who sit on the body and may vote
 * @param refuses those whose vote alone refuses it
 * @param unclear those of whose vote no source says what it does
 */
public record Veto(
        String decision, String body, String reading, Set<String> members, Set<String> refuses, Set<String> unclear) {
    public Veto {
        members = new TreeSet<>(members);
        refuses = new TreeSet<>(refuses);
        unclear = new TreeSet<>(unclear);
    }
}
