package casus.document;

import casus.diagnostics.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "Did you mean" of a file that is not there: one of its folder of nearly that name, whatever its suffix. */
public final class NearFile {
    private NearFile() {}

    /** What to do about a file that cannot be read, or null where it is there. */
    public static String hint(Path file) {
        if (Files.exists(file) || Files.isSymbolicLink(file) || file.getFileName() == null) return null;
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) return "its folder is not there either";
        return nearest(file, folder)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("its folder has no file of nearly that name");
    }

    private static Optional<String> nearest(Path file, Path folder) {
        String name = file.getFileName().toString();
        try (Stream<Path> all = Files.list(folder)) {
            List<String> names = all.filter(Files::isRegularFile)
                    .map(one -> one.getFileName().toString())
                    .filter(one -> !stem(one).isEmpty())
                    .sorted()
                    .toList();
            return Suggestions.nearest(
                            stem(name), names.stream().map(NearFile::stem).toList())
                    .flatMap(stem -> ofStem(stem, name, names));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of files that are alike but for the suffix the one with that of the name, else the first that may be a scenario. */
    private static Optional<String> ofStem(String stem, String name, List<String> names) {
        List<String> alike =
                names.stream().filter(one -> stem(one).equals(stem)).toList();
        String suffix = name.substring(stem(name).length());
        return alike.stream()
                .filter(one -> one.equals(stem + suffix))
                .findFirst()
                .or(() -> alike.stream().filter(Suffix::isScenario).findFirst())
                .or(() -> alike.stream().findFirst());
    }

    private static String stem(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
