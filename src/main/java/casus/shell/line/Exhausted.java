package casus.shell.line;

import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import java.io.IOException;
import java.util.Optional;

/** What the machine gave too little of for a command to end. */
final class Exhausted {
    private static final long MEGABYTE = 1 << 20;
    private static final String MEMORY = "out-of-memory";

    private Exhausted() {}

    /** In words with what to do about it, if that is the cause. */
    static Optional<String> message(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
            return told(
                    MEMORY,
                    "the " + most + " MB that Java may use are not enough",
                    "allow more: -Xmx1g in JAVA_TOOL_OPTIONS");
        }
        if (cause instanceof StackOverflowError)
            return told(MEMORY, "the stack of Java is not enough", "allow more: -Xss8m in JAVA_TOOL_OPTIONS");
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).endsWith("Too many open files"))
            return told(
                    "too-many-files",
                    "more files would be open than the system allows",
                    "allow more: `ulimit -n 1024`");
        return Optional.empty();
    }

    private static Optional<String> told(String id, String message, String hint) {
        return Optional.of(
                Problem.of(id, SourceLocation.of("casus"), message, hint).render());
    }
}
