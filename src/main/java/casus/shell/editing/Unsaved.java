package casus.shell.editing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Changes that a shell did not save. On disk they are the scenario itself below two lines of comment, so that a person
 * can take the file as it is.
 *
 * @param journal where they are kept
 * @param file the scenario file they are meant for
 * @param before hash of that file's text before the changes
 * @param text the scenario with the changes
 */
public record Unsaved(Path journal, Path file, String before, String text) {
    private static final String FILE = "# unsaved changes to ";
    private static final String BEFORE = "# which read as sha256 ";

    /** The file as a message names it: below the folder one is in, its path from there. */
    public String name() {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }

    String written() {
        return FILE + file.toUri() + "\n" + BEFORE + before + "\n" + text;
    }

    /** What a file keeps; empty if it is none of ours, or damaged. */
    static Optional<Unsaved> read(Path journal) {
        try {
            String[] parts = Files.readString(journal).split("\n", 3);
            if (parts.length < 3 || !parts[0].startsWith(FILE) || !parts[1].startsWith(BEFORE)) return Optional.empty();
            Path file = Path.of(URI.create(parts[0].substring(FILE.length())));
            return Optional.of(new Unsaved(journal, file, parts[1].substring(BEFORE.length()), parts[2]));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
