package casus.shell.line;

import java.io.IOException;
import java.util.Map;

/** A program that the user names, in the environment or at the prompt, as the shell of the system reads it. */
public final class Program {
    private Program() {}

    /** Begins one that reads what it is given and writes to the terminal. */
    public static Process reading(String command, Map<String, String> usual) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        usual.forEach(builder.environment()::putIfAbsent);
        return builder.start();
    }

    /** Begins one that has the terminal to itself; {@code file} is its last word. */
    public static Process atTerminal(String command, String file) throws IOException {
        return new ProcessBuilder("sh", "-c", command + " \"$1\"", "sh", file)
                .inheritIO()
                .start();
    }
}
