package casus.shell.line;

/** Some expectation of a scenario file does not hold. */
public final class ExpectationsFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExpectationsFailed(String message) {
        super(message);
    }
}
