package casus.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the driver's, sent to the executors. */
final class Sent implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final byte[] content; // null where it cannot be read, which whoever reads it there is told as here

    private Sent(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static Sent of(Path file, String name) {
        try {
            return new Sent(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return new Sent(name, null);
        }
    }

    /** The file as the user gave it. */
    String name() {
        return name;
    }

    /** Lays it down where it can be read: its name ends as it did, which tells how it is written. */
    Path in(Path folder, int number) throws IOException {
        Path there = folder.resolve(String.valueOf(number));
        String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        return content == null ? there.resolve(last) : Scratch.write(there, last, content);
    }
}
