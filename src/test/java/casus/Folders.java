package casus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Copies of folders, for tests that change them. */
public final class Folders {
    private interface Copying {
        void copy(Path file, Path target) throws IOException;
    }

    private Folders() {}

    /** A copy of a folder with all it holds; what is there already is written over. */
    public static Path copy(Path from, Path to) {
        return copied(from, to, (file, target) -> Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING));
    }

    /** A copy of a folder, the text of each file changed; the change is told the file's path in the folder. */
    public static Path copy(Path from, Path to, BinaryOperator<String> change) {
        return copied(
                from,
                to,
                (file, target) -> Files.writeString(
                        target, change.apply(from.relativize(file).toString(), Files.readString(file))));
    }

    private static Path copied(Path from, Path to, Copying copying) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                copying.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }
}
