package casus.shell;

/** A batch that is done, and not as it should be. */
final class BatchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** {@code exitCode} by contract, section 10; {@code message} may be empty. */
    BatchFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
