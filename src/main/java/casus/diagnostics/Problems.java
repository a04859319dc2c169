package casus.diagnostics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects every problem before anything is thrown, so that a file is mended in one go. */
public final class Problems {
    private static final int MOST = 1 << 7;

    private final Set<Problem> found = new LinkedHashSet<>();
    private int left;

    /** Notes one problem; the same problem twice is kept once; of very many only that there are more. */
    public void add(Problem problem) {
        if (found.contains(problem)) return;
        if (found.size() < MOST) found.add(problem);
        else if (left++ == 0) {
            found.add(Problem.of("more-problems", problem.at(), "there are more problems than these", null));
        }
    }

    /** Notes all of them. */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether there are more than will be told, so that looking for others is of no use. */
    public boolean areTooMany() {
        return left > 0;
    }

    /** How many there were, those of which nothing is told included. */
    public int count() {
        return found.size() + left;
    }

    /** The problems by file, line and column. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }

    /** Throws what {@code kind} makes of the problems, if there are any. */
    public void throwIfAny(Function<List<Problem>, ? extends ProblemsException> kind) {
        if (!found.isEmpty()) throw kind.apply(sorted());
    }
}
