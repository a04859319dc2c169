package casus.diagnostics;

import java.util.List;

/** Wrong usage, or a scenario that cannot be read as one. */
public final class InvalidInput extends ProblemsException {
    private static final long serialVersionUID = 1L;

    public InvalidInput(List<Problem> problems) {
        super(problems);
    }

    /** One problem that has no place in a file, such as an option. */
    public static InvalidInput of(String id, String where, String message, String hint) {
        return new InvalidInput(List.of(Problem.of(id, SourceLocation.of(where), message, hint)));
    }
}
