package casus;

import casus.shell.Shell;
import java.util.Locale;

/** The program: one command from the arguments, and its exit code. */
public final class Casus {
    private Casus() {}

    public static void main(String[] args) {
        Locale.setDefault(
                Locale.ROOT); // upper and lower case, and digits, are those of no language: rules compile alike
        System.exit(Shell.run(args));
    }
}
