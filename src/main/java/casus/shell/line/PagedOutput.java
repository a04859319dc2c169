package casus.shell.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** What is printed on a terminal, shown by a {@link Pager} as soon as it is more than fits the screen, unless it is followed as it comes. */
public final class PagedOutput extends OutputStream {
    /** How a shell says that a program cannot be run, or is none. */
    private static final int NOT_RUN = 126;

    private static final int NOT_FOUND = 127;

    private static final byte ESCAPE = 0x1B;

    private final Pager pager;
    private final OutputStream terminal;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    /** All that was written, for a pager that turns out not to be there. */
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    private OutputStream out;
    private volatile Process shown;
    private int lines;
    private int column;
    private boolean inColour;

    public PagedOutput(Pager pager, OutputStream terminal) {
        this.pager = pager;
        this.terminal = terminal;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        all.write(bytes, from, length);
        if (held == null) {
            pass(bytes, from, length);
            return;
        }
        held.write(bytes, from, length);
        for (int i = from; i < from + length; i++) count(bytes[i]);
        if (lines >= pager.lines()) begin();
    }

    /** A line that is too long takes up several; bytes within a character, and colours, take up nothing. */
    private void count(byte one) {
        if (inColour || one == ESCAPE) {
            inColour = one != 'm';
            return;
        }
        boolean inside = (one & 0xC0) == 0x80;
        if (one == '\n') {
            lines++;
            column = 0;
        } else if (!inside && ++column > pager.columns()) {
            lines++;
            column = 1;
        }
    }

    private void begin() throws IOException {
        Optional<Process> process = pager.start();
        shown = process.orElse(null);
        release(process.map(Process::getOutputStream).orElse(terminal));
    }

    private void release(OutputStream to) throws IOException {
        out = to;
        byte[] first = held.toByteArray();
        held = null;
        pass(first, 0, first.length);
    }

    /** A pager that has ended, or never began, takes nothing: that shows at the end. */
    private void pass(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (shown == null) throw e;
        }
    }

    /** Who wants to show what there is, though it does not fill the screen, wants it followed: what is to come is not held. */
    @Override
    public void flush() throws IOException {
        if (held != null && held.size() == 0) return;
        if (held != null) release(terminal);
        try {
            out.flush();
        } catch (IOException e) {
            if (shown == null) throw e;
        }
    }

    /** Shows what there is, and waits until its reader has left the pager. */
    public void end() throws IOException {
        if (held != null) {
            terminal.write(held.toByteArray());
            held = new ByteArrayOutputStream();
            terminal.flush();
            return;
        }
        try {
            out.flush();
            if (shown != null) out.close();
        } catch (IOException e) {
            if (shown == null) throw e; // a reader who has seen enough closes the pager
        }
        if (shown == null) return;
        await(shown);
        if (shown.exitValue() != NOT_RUN && shown.exitValue() != NOT_FOUND) return;
        terminal.write(all.toByteArray());
        terminal.flush();
    }

    /** Keeps the program, at Ctrl-C, until its reader has left the pager. */
    public void outlast() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> Optional.ofNullable(shown).ifPresent(PagedOutput::await), "pager"));
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
