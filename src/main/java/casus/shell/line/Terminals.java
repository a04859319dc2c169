package casus.shell.line;

import java.io.Console;

/** Whether a person sits at the other end. */
public final class Terminals {
    private Terminals() {}

    /** Since JDK 22 there is a console even without a terminal, and it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // on JDK 17 to 21 that is the question to ask
    public static boolean hasTerminal() {
        Console console = System.console();
        if (console == null) return false;
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
