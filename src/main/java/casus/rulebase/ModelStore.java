package casus.rulebase;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Compiled models by the hash of what they were made from: first the folders that were filled at build time, then the
 * user's own. A model is code; the user's folder is readable by its owner only.
 */
public final class ModelStore {
    private final List<Path> seeds;
    private final Path own;

    /**
     * A store.
     *
     * @param seeds folders that are only read
     * @param own the folder to write to, or null for none
     */
    public ModelStore(List<Path> seeds, Path own) {
        this.seeds = List.copyOf(seeds);
        this.own = own;
    }

    Optional<byte[]> find(String key) {
        for (Path seed : seeds) {
            Optional<byte[]> found = read(seed.resolve(key + ".jar"));
            if (found.isPresent()) return found;
        }
        return own == null || !isPrivate(own) ? Optional.empty() : read(own.resolve(key + ".jar"));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // as good as not there: the rules are compiled again
        }
    }

    private static boolean isPrivate(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && Files.getPosixFilePermissions(folder).stream()
                            .allMatch(permission -> permission.name().startsWith("OWNER"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Keeps a model; a folder that cannot be written to is no failure, only a slower next start. */
    void keep(String key, byte[] packed) {
        if (own == null) return;
        try {
            if (!Files.isDirectory(own)) {
                Files.createDirectories(
                        own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            write(own, key, packed);
        } catch (IOException | UnsupportedOperationException e) {
            // the next start compiles again
        }
    }

    /** Writes a model so that a reader sees the whole of it or nothing. */
    static void write(Path folder, String key, byte[] packed) throws IOException {
        Path temporary = Files.createTempFile(folder, key, ".part");
        try {
            Files.write(temporary, packed);
            Path file = folder.resolve(key + ".jar");
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
