package casus.diagnostics;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with what was read; its message is the rendered list. */
public abstract sealed class ProblemsException extends RuntimeException permits InvalidInput, InvalidKnowledge {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::render).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, sorted by place. */
    public List<Problem> problems() {
        return problems;
    }
}
