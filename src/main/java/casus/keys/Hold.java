package casus.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds a duty up in one reading, and who sets it free.
 *
 * @param duty its id
 * @param stands how far acts can bring it
 * @param groups the smallest sets of holders whose acts together set it free, all else being as the file is; none for what no act
 *     sets free for certain
 * @param blockers the smallest sets of holders that can keep it from falling due; none where nobody can
 */
public record Hold(String duty, String reading, Stands stands, List<Set<String>> groups, List<Set<String>> blockers) {
    /** How far acts can bring a duty. */
    public enum Stands {
        /** It is owed already. */
        FREE,
        /** Acts that are awaited set it free. */
        AWAITED,
        /** It stays in doubt, whatever is done, but a refusal ends it. */
        DOUBTFUL,
        /** No act that is awaited brings it about. */
        CLOSED,
        /** There are more worlds than were looked at. */
        UNKNOWN;

        /** As JSON and CSV have it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Hold {
        groups = groups.stream().<Set<String>>map(TreeSet::new).toList();
        blockers = blockers.stream().<Set<String>>map(TreeSet::new).toList();
    }

    /** One on which no act bears. */
    static Hold idle(String duty, String reading, Stands stands) {
        return new Hold(duty, reading, stands, List.of(), List.of());
    }

    /** One that stands on any of these groups; who is in each of them holds it up alone. */
    static Hold on(String duty, String reading, Stands stands, Collection<Set<String>> groups) {
        List<Set<String>> least = least(groups);
        return new Hold(duty, reading, stands, stands == Stands.DOUBTFUL ? List.of() : least, hitting(least));
    }

    /** How a holder has to do with it. */
    public Power power(String holder) {
        if (blockers.contains(Set.of(holder))) return Power.ALONE;
        return blockers.stream().anyMatch(set -> set.contains(holder)) ? Power.WITH_OTHERS : Power.NONE;
    }

    /** Whether the act of this holder is enough to set it free. */
    public boolean frees(String holder) {
        return groups.contains(Set.of(holder));
    }

    /** Those of which none holds another. */
    private static List<Set<String>> least(Collection<Set<String>> sets) {
        return sets.stream()
                .distinct()
                .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                .toList();
    }

    /** The smallest sets that have somebody of each group; none where a group is empty. */
    private static List<Set<String>> hitting(List<Set<String>> groups) {
        List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
        for (Set<String> group : groups) {
            List<Set<String>> longer = new ArrayList<>();
            for (Set<String> set : sets) {
                for (String holder : group) {
                    Set<String> more = new TreeSet<>(set);
                    more.add(holder);
                    longer.add(more);
                }
            }
            sets = new ArrayList<>(least(longer));
        }
        return groups.isEmpty() ? List.of() : sets;
    }
}
