package casus.diagnostics;

import java.util.List;

/** Rules or data that do not compile or validate. */
public final class InvalidKnowledge extends ProblemsException {
    private static final long serialVersionUID = 1L;

    public InvalidKnowledge(List<Problem> problems) {
        super(problems);
    }
}
