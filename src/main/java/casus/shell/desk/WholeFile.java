package casus.shell.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that whoever reads it finds all of the old text or all of the new. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Replaces a file, or makes it; a link stays a link, and the permissions stay as they are.
     *
     * @throws IOException if it cannot be written; then it is as it was
     */
    public static void replace(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(".casus-" + UUID.randomUUID() + ".part"); // nobody else writes there
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            if (Files.exists(target)) Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
            move(part, target);
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        } finally {
            part.toFile().delete();
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
