package casus.shell.prompt;

import java.io.IOException;
import java.io.OutputStream;

/** Lets bytes through to a stream until it is shut; what comes after that is dropped. */
final class InterruptibleOutput extends OutputStream {
    /** So little at a time that a long text stops soon. */
    private static final int DROP = 1024;

    private final OutputStream out;
    private boolean shut;

    InterruptibleOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; done += DROP) drop(bytes, from + done, Math.min(DROP, length - done));
    }

    private synchronized void drop(byte[] bytes, int from, int length) throws IOException {
        if (shut) return;
        out.write(bytes, from, length);
    }

    @Override
    public synchronized void flush() throws IOException {
        if (!shut) out.flush();
    }

    synchronized void shut() {
        shut = true;
    }
}
