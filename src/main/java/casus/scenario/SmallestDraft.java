package casus.scenario;

import casus.diagnostics.InvalidInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Takes out of a scenario whatever can go, events first, while what is to be shown by it stays. */
public final class SmallestDraft {
    private SmallestDraft() {}

    /** The draft of which no single thing more can go; {@code stays} may throw {@link InvalidInput} for what is no scenario. */
    public static Draft of(Draft draft, Predicate<Draft> stays) {
        Draft smallest = draft;
        for (boolean smaller = true; smaller; ) {
            smaller = false;
            for (String path : wholesFirst(smallest)) {
                Draft less = without(path, smallest, stays);
                smaller |= less != smallest;
                smallest = less;
            }
        }
        return smallest;
    }

    private static List<String> wholesFirst(Draft draft) {
        List<String> paths = new ArrayList<>(draft.paths());
        paths.sort(Comparator.comparingLong(
                path -> path.chars().filter(letter -> letter == '.').count()));
        return paths;
    }

    /** The draft without a path, or itself where that is gone or has to stay. */
    private static Draft without(String path, Draft draft, Predicate<Draft> stays) {
        try {
            Draft less = draft.unset(path);
            return stays.test(less) ? less : draft;
        } catch (InvalidInput e) {
            return draft;
        }
    }
}
