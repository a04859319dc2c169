package casus.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Collects every problem before anything is thrown, so that a file is mended in one go. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes one problem; the same problem twice is kept once. */
    public void add(Problem problem) {
        if (!found.contains(problem)) found.add(problem);
    }

    /** Notes all of them. */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** The problems by file, line and column. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /** Throws what {@code kind} makes of the problems, if there are any. */
    public void throwIfAny(Function<List<Problem>, ? extends ProblemsException> kind) {
        if (!found.isEmpty()) throw kind.apply(sorted());
    }
}
