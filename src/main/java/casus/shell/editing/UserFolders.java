package casus.shell.editing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** Where a user's own files go, by the XDG rules: {@code $XDG_CONFIG_HOME/casus} or {@code ~/.config/casus}, and so on. */
public final class UserFolders {
    private final Map<String, String> environment;

    public UserFolders(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The folders of the user who runs this process. */
    public static UserFolders own() {
        return new UserFolders(System.getenv());
    }

    /** For the history of typed lines and for unsaved changes; empty where the user has no home. */
    public Optional<Path> config() {
        return folder("XDG_CONFIG_HOME", ".config");
    }

    /** The commands that a prompt begins with: {@code $CASUS_INIT}, else {@code init} among the settings; empty if there are none. */
    public Optional<Path> init() {
        String named = environment.get("CASUS_INIT");
        if (named != null)
            return Optional.of(named).filter(name -> !name.isBlank()).map(Path::of);
        return config().map(folder -> folder.resolve("init")).filter(Files::isRegularFile);
    }

    /** For what can be made again; empty where the user has no home. */
    public Optional<Path> cache() {
        return folder("XDG_CACHE_HOME", ".cache");
    }

    private Optional<Path> folder(String variable, String belowHome) {
        return absolute(variable)
                .or(() -> absolute("HOME").map(home -> home.resolve(belowHome)))
                .map(base -> base.resolve("casus"));
    }

    /** A relative path would be another folder wherever the program is started: it counts as none. */
    private Optional<Path> absolute(String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes a folder, and those above it that are missing, for its owner alone; one that is there stays as it is.
     *
     * @throws IOException if that cannot be done
     */
    public static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    /** Makes an empty file for its owner alone, unless there is one. */
    static void makeFile(Path file) throws IOException {
        make(file.getParent());
        if (!Files.exists(file)) Files.createFile(file, ownerOnly("rw-------"));
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
