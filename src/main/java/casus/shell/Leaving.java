package casus.shell;

/** The user wants to leave the shell. */
final class Leaving extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Leaving() {
        super("leaving the shell", null, false, false);
    }
}
