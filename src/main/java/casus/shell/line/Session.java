package casus.shell.line;

import casus.diagnostics.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How a shell prints from one command to the next, and what it may do at all. */
@Component
public final class Session {
    /** How the configuration of the application says that nothing may be written. */
    public static final String SAFE = "casus.safe";

    private static final String FORMAT = "format";

    private final boolean safe;
    private volatile Optional<String> format = Optional.empty();
    private volatile boolean timing;

    Session(Environment environment) {
        safe = environment.getProperty(SAFE, Boolean.class, false);
    }

    /** Whether no file is written and no program run. */
    public boolean isSafe() {
        return safe;
    }

    /** The format that commands print in where they know it and are given none; empty for the usual one of each. */
    public Optional<String> format() {
        return format;
    }

    /** Lets commands print in a format; empty for the usual one of each. */
    public void print(Optional<String> in) {
        format = in;
    }

    public boolean isTimed() {
        return timing;
    }

    /** Lets commands say how long they took, or not. */
    public void time(boolean on) {
        timing = on;
    }

    /** The words of a command with the format of the session behind its name, if it is to print and names none. */
    List<String> words(CasusCommand command, Invocation invocation, List<String> typed) {
        boolean named = !invocation.values(FORMAT).isEmpty()
                || !invocation.values("output").isEmpty();
        if (format.isEmpty() || named || !prints(command, format.get())) return typed;
        List<String> words = new ArrayList<>(typed);
        words.add(command.getName().split(" ", -1).length, "--" + FORMAT + "=" + format.get());
        return words;
    }

    private static boolean prints(CasusCommand command, String format) {
        return command.usage().options().stream()
                .filter(option -> option.longName().equals(FORMAT))
                .anyMatch(option ->
                        Arrays.asList(Usage.kind(option).split("\\|", -1)).contains(format));
    }

    /**
     * Makes sure that a command writes nothing where nothing may be written.
     *
     * @throws InvalidInput if it would
     */
    void refuseToWrite(CasusCommand command, Invocation invocation) {
        if (safe && command.writes(invocation)) throw refused("casus " + command.getName(), "no file is written");
    }

    /**
     * Makes sure that a file may be written.
     *
     * @throws InvalidInput if it may not
     */
    public void refuseToWrite(String file) {
        if (safe) throw refused(file, "no file is written");
    }

    /**
     * Makes sure that a program may be run.
     *
     * @throws InvalidInput if it may not
     */
    public void refuseToRun(String program) {
        if (safe) throw refused(program, "no program is run");
    }

    private static InvalidInput refused(String what, String why) {
        return InvalidInput.of("safe-shell", what, why + " in a shell that was started with --safe", null);
    }
}
