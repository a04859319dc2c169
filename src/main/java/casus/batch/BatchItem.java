package casus.batch;

import casus.diagnostics.InvalidInput;
import casus.scenario.Bundle;
import java.nio.file.Path;

/**
 * A scenario of a batch, before it is read.
 *
 * @param input how the batch names it: its file as the user gave it, and {@code #2} for the second of a file with several
 * @param file where it stands
 * @param name the file as the user gave it
 * @param part its number in the file, from 0
 * @param once what was read of a file that can be read only once, such as a pipe; null of any other
 * @param unread why a file that can be read only once could not be, or null
 * @param isLate whether it took too long to read the file, so that nobody tries it again
 */
public record BatchItem(
        String input, Path file, String name, int part, Bundle once, InvalidInput unread, boolean isLate) {
    /** One of a file that can be read again. */
    public BatchItem(String input, Path file, String name, int part) {
        this(input, file, name, part, null, null, false);
    }

    static BatchItem of(Path file, String name, int part, int parts, Bundle once, InvalidInput unread) {
        return new BatchItem(parts == 1 ? name : name + "#" + (part + 1), file, name, part, once, unread, false);
    }

    /** A file that took too long to read. */
    static BatchItem late(Path file, String name) {
        return new BatchItem(name, file, name, 0, null, null, true);
    }
}
