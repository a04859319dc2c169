package casus.shell.line;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** What a prompt prints to, as wide as it is at the time. */
public final class TerminalWriter extends PrintWriter {
    private final IntSupplier columns;

    /** Over what has so many columns at a time, or 0 for what is no terminal. */
    public TerminalWriter(OutputStream out, IntSupplier columns) {
        super(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
    }

    int columns() {
        return columns.getAsInt();
    }
}
