package casus.shell.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders as they are typed: below the folder that the word names so far. */
final class FileNames {
    private FileNames() {}

    /** Files, and the folders on the way to others. */
    static List<Choice> all(String word) {
        return below(word, false);
    }

    /** Folders only. */
    static List<Choice> folders(String word) {
        return below(word, true);
    }

    private static List<Choice> below(String word, boolean onlyFolders) {
        int slash = word.lastIndexOf('/') + 1;
        String folder = word.substring(0, slash);
        boolean hidden = word.startsWith(".", slash);
        try (Stream<Path> paths = Files.list(Path.of(folder.isEmpty() ? "." : folder))) {
            return paths.filter(path -> hidden || !path.getFileName().toString().startsWith("."))
                    .filter(path -> !onlyFolders || Files.isDirectory(path))
                    .map(path -> choice(folder, path))
                    .sorted(java.util.Comparator.comparing(Choice::value))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Choice choice(String folder, Path path) {
        String name = path.getFileName().toString();
        boolean isFolder = Files.isDirectory(path);
        String shown = isFolder ? name + "/" : name;
        return new Choice(folder + shown, shown, null, !isFolder);
    }
}
