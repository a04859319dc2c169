package casus.document;

import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * A folder of files of one kind.
 *
 * @param what what its files are, as messages say it: {@code data}, {@code rules}; also the option that points to it
 * @param suffix of its files
 */
public record Folder(Path path, String what, String suffix) {
    /**
     * Every file of the kind below the folder, sorted; the folder itself may be a link. The cases of a rule file stand
     * beside it; they are scenarios, whatever the folder is taken for.
     *
     * @throws InvalidKnowledge if there is no such folder, it or one in it cannot be read, or it holds no such file
     */
    public List<Path> files() {
        if (!Files.isDirectory(path)) throw refused("no-" + what, "there is no such " + what + " folder");
        Walk walk = Walk.below(path);
        for (Path closed : walk.closed()) throw closed(closed);
        List<Path> files = walk.files().stream().filter(this::isMeant).toList();
        for (Path file : files) if (leadsOut(file)) throw outside(file);
        files = files.stream().filter(Files::isRegularFile).toList();
        if (files.isEmpty()) throw refused("no-" + what, "the folder holds no " + what);
        return files;
    }

    /** A link to another folder may hold files of the kind. */
    private boolean isMeant(Path file) {
        String name = file.toString();
        boolean named = Suffix.is(name, suffix) || (Suffix.isYaml(suffix) && Suffix.isYaml(name));
        return (named && !Suffix.isCases(name)) || (Files.isSymbolicLink(file) && Files.isDirectory(file));
    }

    /** Whether a link leads out of the folder, to what whoever made the folder may not know. */
    private boolean leadsOut(Path file) {
        try {
            return !file.toRealPath().startsWith(path.toRealPath());
        } catch (IOException e) {
            throw refused("unreadable-file", "a file of the folder cannot be read");
        }
    }

    private InvalidKnowledge closed(Path folder) {
        String name = folder.equals(path) ? path.toString() : shown(folder);
        return new InvalidKnowledge(
                List.of(Problem.of("unreadable-file", SourceLocation.of(name), "the folder cannot be read", null)));
    }

    private InvalidKnowledge outside(Path file) {
        SourceLocation at = SourceLocation.of(shown(file));
        String message = "the link leads out of the folder";
        return new InvalidKnowledge(
                List.of(Problem.of("outside-folder", at, message, "copy the file into the folder")));
    }

    /**
     * A hash of the names and the bytes of its files: as long as it stays, so does what was read from them.
     *
     * @throws InvalidKnowledge as {@link #files} does, or if a file cannot be read
     */
    public String fingerprint() {
        try {
            MessageDigest digest = Content.sha256();
            for (Path file : files()) {
                byte[] bytes = Files.readAllBytes(file);
                digest.update((path.relativize(file) + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw refused("unreadable-file", "a file of the folder cannot be read");
        }
    }

    /** A file below the folder as messages name it. */
    public String shown(Path file) {
        return path.getFileName() + "/" + path.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private InvalidKnowledge refused(String id, String message) {
        String hint = id.startsWith("no-") ? "point `--" + what + "` to the folder of the " + what : null;
        return new InvalidKnowledge(List.of(Problem.of(id, SourceLocation.of(path.toString()), message, hint)));
    }
}
