package casus.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that whoever reads it finds all of the old text or all of the new. */
public final class WholeFile {
    /** What is to stand in a file. */
    public interface Text {
        /** Writes it, a piece at a time where it is long. */
        void to(Writer out) throws IOException;
    }

    /** What makes a file. */
    public interface Making {
        /** Makes it where there is none. */
        void at(Path file) throws IOException;
    }

    private interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Replaces a file, or makes it; a link stays a link, and the permissions stay as they are.
     *
     * @throws IOException if it cannot be written; then it is as it was
     */
    public static void replace(Path file, String text) throws IOException {
        replace(file, out -> out.write(text));
    }

    /** The same with what need not be text. */
    public static void replace(Path file, byte[] content) throws IOException {
        replaceBytes(file, out -> out.write(content));
    }

    /** The same with a text that need not be in memory as a whole. */
    public static void replace(Path file, Text text) throws IOException {
        replaceBytes(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.to(writer);
            writer.flush();
        });
    }

    private static void replaceBytes(Path file, Bytes bytes) throws IOException {
        replaceBy(file, part -> write(part, bytes));
    }

    /** The same with one that something else makes. */
    public static void replaceBy(Path file, Making making) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(".casus-" + UUID.randomUUID() + ".part"); // nobody else writes there
        try {
            making.at(part);
            if (Files.exists(target)) Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
            move(part, target);
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        } finally {
            part.toFile().delete();
        }
    }

    private static void write(Path part, Bytes bytes) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes.to(Channels.newOutputStream(file));
            file.force(true); // a full disk may say so only now
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
