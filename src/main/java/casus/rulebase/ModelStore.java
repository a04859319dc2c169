package casus.rulebase;

import casus.document.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compiled models by the hash of what they were made from: first the one that came with the program, then the user's
 * own. A model is code; the user's folder is readable by its owner only.
 */
public final class ModelStore {
    /** A store that has nothing and keeps nothing: every opening compiles. */
    public static final ModelStore NONE = new ModelStore(false, null);

    private static final int SEAL = 32; // bytes of SHA-256, before the model

    /** So many models of one's own are kept, the newest; whoever edits rules makes one with every change. */
    private static final int MOST = 16;

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
            read(own.resolve(key + ".jar"), key).ifPresent(packed -> found.add(() -> CompiledRules.unpack(packed)));
        }
        return found;
    }

    /** A model whose seal is true; any other is dropped. */
    private static Optional<byte[]> read(Path file, String key) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
            byte[] bytes = isOwners(file) ? Files.readAllBytes(file) : new byte[0];
            byte[] packed = Arrays.copyOfRange(bytes, Math.min(SEAL, bytes.length), bytes.length);
            if (Arrays.equals(seal(key, packed), 0, SEAL, bytes, 0, Math.min(SEAL, bytes.length))) {
                return Optional.of(packed);
            }
            Files.deleteIfExists(file);
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // as good as not there: the rules are compiled again
        }
    }

    private static boolean isPrivate(Path folder) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOwners(folder);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Whether a file or folder is this user's, and nobody else may read or write it. */
    private static boolean isOwners(Path path) throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.owner().equals(user(path))
                && attributes.permissions().stream()
                        .allMatch(permission -> permission.name().startsWith("OWNER"));
    }

    private static UserPrincipal user(Path path) throws IOException {
        return path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
    }

    /** SHA-256 of the key and the model, so that one model cannot stand under the key of another. */
    private static byte[] seal(String key, byte[] packed) {
        MessageDigest digest = Content.sha256();
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        return digest.digest(packed);
    }

    /** Keeps a model; a folder that cannot be written to is no failure, only a slower next start. */
    void keep(String key, byte[] packed) {
        if (own == null) return;
        try {
            if (!Files.isDirectory(own)) {
                Files.createDirectories(
                        own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (!isPrivate(own)) return;
            write(own, key, packed);
            dropOld(own);
        } catch (IOException | UnsupportedOperationException e) {
            // the next start compiles again
        }
    }

    private static void dropOld(Path folder) throws IOException {
        Map<Path, FileTime> written = new HashMap<>();
        try (DirectoryStream<Path> models = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path model : models) written.put(model, Files.getLastModifiedTime(model));
        }
        List<Path> newest = written.entrySet().stream()
                .sorted(Map.Entry.<Path, FileTime>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        for (Path old : newest.subList(Math.min(MOST, newest.size()), newest.size())) Files.deleteIfExists(old);
    }

    /** Writes a model so that a reader sees the whole of it or nothing. */
    private static void write(Path folder, String key, byte[] packed) throws IOException {
        Path temporary = Files.createTempFile(folder, key, ".part");
        try {
            Files.write(temporary, seal(key, packed));
            Files.write(temporary, packed, StandardOpenOption.APPEND);
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
