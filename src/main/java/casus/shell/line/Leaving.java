package casus.shell.line;

/** The user wants to leave the shell. */
public final class Leaving extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Leaving() {
        super("leaving the shell", null, false, false);
    }
}
