package casus.shell;

import casus.shell.line.PagedOutput;
import casus.shell.line.Pager;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard output, and how it fails. */
final class Results {
    /** What became of the results so far. */
    enum Fate {
        WRITTEN,
        /** What reads the output has read enough, as {@code head} does; that is no failure. */
        UNWANTED,
        LOST
    }

    static final String LOST = "error[unwritable-output]: the output could not be written whole\n"
            + " hint: the disk is full, the device takes no more, or the output is closed";

    private final Optional<PagedOutput> paged;
    private final PrintWriter out;

    /** As it is. */
    Results() {
        this(Optional.empty());
    }

    /** Through a pager, if there is one, where it is long. */
    Results(Optional<Pager> pager) {
        paged = pager.map(program -> new PagedOutput(program, System.out));
        paged.ifPresent(PagedOutput::outlast);
        OutputStream stream = paged.isPresent() ? paged.get() : System.out;
        out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    PrintWriter writer() {
        return out;
    }

    /** Writes what is pending and says what became of it. */
    Fate flush() {
        out.flush();
        try {
            if (paged.isPresent()) paged.get().end();
        } catch (IOException e) {
            return Fate.LOST;
        }
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
