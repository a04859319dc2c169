package casus.shell.line;

/** A batch that is done, and not as it should be. */
public final class BatchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** {@code exitCode} by contract, section 10; {@code message} may be empty. */
    public BatchFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
