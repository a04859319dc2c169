package casus.shell.editing;

import casus.report.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Unsaved changes on disk, one file for each shell that has some, so that they outlive it. A shell holds a lock beside
 * its file; a file whose lock is free was left behind by a shell that has ended. Where nothing can be written, nothing
 * is kept, and that is no failure.
 */
public final class EditJournal {
    private static final String TEXT = ".yaml";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final boolean begins;
    private Path own;
    private FileChannel held;
    private boolean written;

    private EditJournal(Path folder, boolean begins) {
        this.folder = folder;
        this.begins = begins;
    }

    /** The journal of a person's shell, below the user's folder of settings if there is one. */
    public static EditJournal in(Optional<Path> config) {
        return new EditJournal(config.map(EditJournal::below).orElse(null), true);
    }

    /** The journal of a script, which can be run again: it only goes on with what an earlier shell left behind. */
    public static EditJournal ofScript(Optional<Path> config) {
        return new EditJournal(config.map(EditJournal::below).orElse(null), false);
    }

    private static Path below(Path config) {
        return config.resolve("unsaved");
    }

    /** Whether the last changes stand in a file. */
    boolean isWritten() {
        return written;
    }

    /** Keeps the changes of a scenario instead of what was kept before. */
    void write(OpenScenario scenario) {
        written = false;
        try {
            if (held == null && begins) begin();
            if (held == null) return;
            String text = scenario.draft().text();
            WholeFile.replace(own, new Unsaved(own, scenario.file(), scenario.before(), text).written());
            written = true;
        } catch (IOException e) {
            // not kept, as `isWritten` says
        }
    }

    private void begin() throws IOException {
        if (folder == null) return;
        own = folder.resolve(UUID.randomUUID() + TEXT);
        UserFolders.makeFile(own); // whose permissions stay when it is replaced
        held = lock(own);
    }

    /** Makes what a shell left behind this shell's own; false if another shell was faster. */
    public boolean adopt(Unsaved unsaved) {
        clear();
        FileChannel channel = claim(unsaved);
        if (channel == null) return false;
        own = unsaved.journal();
        held = channel;
        return true;
    }

    /** Forgets what is kept, since it is saved or dropped. */
    void clear() {
        written = false;
        if (held != null) remove(own, held);
        held = null;
    }

    /** What shells that have ended left behind, the latest first. */
    public List<Unsaved> left() {
        List<Unsaved> left = new ArrayList<>();
        if (folder == null || !Files.isDirectory(folder)) return left;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(TEXT))
                    .filter(file -> !file.equals(own))
                    .filter(EditJournal::isLeft)
                    .sorted(Comparator.comparing(EditJournal::time).reversed())
                    .forEach(file -> Unsaved.read(file).ifPresent(left::add));
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // a folder that cannot be read offers nothing
        }
        return left;
    }

    /** Removes what a shell left behind; one that another shell has taken up meanwhile stays. */
    public void forget(Unsaved unsaved) {
        FileChannel channel = claim(unsaved);
        if (channel != null) remove(unsaved.journal(), channel);
    }

    /** The lock of what was left behind, or null if it is not to be had any more. */
    private static FileChannel claim(Unsaved unsaved) {
        try {
            FileChannel channel = lock(unsaved.journal());
            if (channel == null || Files.exists(unsaved.journal())) return channel;
            remove(unsaved.journal(), channel);
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    private static long time(Path file) {
        return file.toFile().lastModified();
    }

    private static boolean isLeft(Path file) {
        try (FileChannel channel = lock(file)) {
            return channel != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path beside(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - TEXT.length()) + LOCK);
    }

    /** The locked channel, or null if somebody holds the lock. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(beside(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            return lock == null ? null : channel;
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (lock == null) channel.close();
        }
    }

    private static void remove(Path file, FileChannel channel) {
        try (channel) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(beside(file));
        } catch (IOException e) {
            // it is offered once more
        }
    }
}
