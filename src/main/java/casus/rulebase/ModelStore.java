package casus.rulebase;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compiled models by the hash of what they were made from: first the one that came with the program, then the user's
 * own. A model is code; the user's folder is readable by its owner only.
 */
public final class ModelStore {
    /** A store that has nothing and keeps nothing: every opening compiles. */
    public static final ModelStore NONE = new ModelStore(false, null);

    private final boolean installed;
    private final Path own;

    private ModelStore(boolean installed, Path own) {
        this.installed = installed;
        this.own = own;
    }

    /** What came with the program, and the user's folder, which may be null for none. */
    public static ModelStore at(Path own) {
        return new ModelStore(true, own);
    }

    /** What there is for a key, the likeliest first; any of it may be damaged. */
    List<Supplier<CompiledRules>> find(String key) {
        List<Supplier<CompiledRules>> found = new ArrayList<>();
        if (installed && CompiledRules.isInstalled(key)) found.add(CompiledRules::installed);
        if (own != null && isPrivate(own)) {
            read(own.resolve(key + ".jar")).ifPresent(packed -> found.add(() -> CompiledRules.unpack(packed)));
        }
        return found;
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
    private static void write(Path folder, String key, byte[] packed) throws IOException {
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
