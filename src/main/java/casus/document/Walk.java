package casus.document;

import casus.diagnostics.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What stands below a folder. The folder may be a link; links below it are not followed.
 *
 * @param files all that is no folder, links included, sorted
 * @param closed folders that may not be read, sorted
 */
public record Walk(List<Path> files, List<Path> closed) {
    /** Looks at every folder below one that can be read. */
    public static Walk below(Path folder) {
        List<Path> files = new ArrayList<>();
        List<Path> closed = new ArrayList<>();
        try {
            Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            Files.walkFileTree(start, new Visitor(file -> folder.resolve(start.relativize(file)), files, closed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        Collections.sort(closed);
        return new Walk(List.copyOf(files), List.copyOf(closed));
    }

    /**
     * The files below a folder of which all has to be read.
     *
     * @throws InvalidInput if it or a folder in it cannot be
     */
    public static List<Path> open(Path folder) {
        Walk walk = below(folder);
        List<Path> closed = Files.isDirectory(folder) ? walk.closed() : List.of(folder);
        for (Path one : closed)
            throw InvalidInput.of("unreadable-folder", one.toString(), "the folder cannot be read", null);
        return walk.files();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final UnaryOperator<Path> named;
        private final List<Path> files;
        private final List<Path> closed;

        Visitor(UnaryOperator<Path> named, List<Path> files, List<Path> closed) {
            this.named = named;
            this.files = files;
            this.closed = closed;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(named.apply(file));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            (Files.isDirectory(file) ? closed : files).add(named.apply(file));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) closed.add(named.apply(folder));
            return FileVisitResult.CONTINUE;
        }
    }
}
