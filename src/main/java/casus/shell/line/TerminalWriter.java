package casus.shell.line;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** A terminal to print to, as wide as it is at the time. */
public final class TerminalWriter extends PrintWriter {
    private final IntSupplier columns;

    public TerminalWriter(OutputStream out, IntSupplier columns) {
        super(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
    }

    int columns() {
        return columns.getAsInt();
    }
}
