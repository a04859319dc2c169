package casus;

import casus.shell.Shell;

/** The program: one command from the arguments, and its exit code. */
public final class Casus {
    private Casus() {}

    public static void main(String[] args) {
        System.exit(Shell.run(args));
    }
}
