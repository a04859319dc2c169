package casus.shell;

/** Some expectation of a scenario file does not hold. */
final class ExpectationsFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExpectationsFailed(String message) {
        super(message);
    }
}
