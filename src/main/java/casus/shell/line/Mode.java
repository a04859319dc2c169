package casus.shell.line;

/** Where the commands come from. */
public enum Mode {
    /** One, from the arguments of the program. */
    COMMAND,
    /** From standard input, one a line. */
    SCRIPT,
    /** From a person at a terminal. */
    PROMPT;

    /** How the configuration of the application names it. */
    public static final String PROPERTY = "casus.mode";

    public static final String OF_COMMAND = "command";
    public static final String OF_SCRIPT = "script";
    public static final String OF_PROMPT = "prompt";

    /** Whether a scenario stays open, and the knowledge loaded, from one command to the next. */
    public boolean isShell() {
        return this != COMMAND;
    }
}
