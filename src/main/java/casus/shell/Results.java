package casus.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output, and how it fails. */
final class Results {
    /** What became of the results so far. */
    enum Fate {
        WRITTEN,
        /** What reads the output has read enough, as {@code head} does; that is no failure. */
        UNWANTED,
        LOST
    }

    static final String LOST = "error[unwritable-output]: the output could not be written whole";

    private final PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));

    PrintWriter writer() {
        return out;
    }

    /** Writes what is pending and says what became of it. */
    Fate flush() {
        out.flush();
        if (!System.out.checkError()) return Fate.WRITTEN;
        return readerHasLeft() ? Fate.UNWANTED : Fate.LOST;
    }

    private static boolean readerHasLeft() {
        try {
            new FileOutputStream(FileDescriptor.out).write('\n');
            return false;
        } catch (IOException e) {
            return "Broken pipe".equals(e.getMessage());
        }
    }
}
