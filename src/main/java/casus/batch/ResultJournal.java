package casus.batch;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Plain;
import casus.report.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSONL file of a run. While it runs, the lines stand in {@code NAME.part}, each written as soon as it is there; at
 * the end they are put in order and the file is replaced.
 */
public final class ResultJournal implements AutoCloseable {
    private static final String BUSY = "another batch is writing it";

    private final List<Path> targets;
    private final Path part;
    private final String where;
    private final FileChannel channel;
    private final List<ResultFile> earlier;

    private ResultJournal(List<Path> targets, Path part, String where, FileChannel channel, List<ResultFile> earlier) {
        this.targets = targets;
        this.part = part;
        this.where = where;
        this.channel = channel;
        this.earlier = earlier;
    }

    /**
     * Begins a journal.
     *
     * @param targets the files to replace in the end; the first has the journal beside it
     * @param resume whether the lines of an earlier run are to be used again
     * @param where what to blame if it cannot be written
     * @throws InvalidInput if it cannot be written
     */
    public static ResultJournal open(List<Path> targets, boolean resume, String where) {
        Path target = targets.get(0);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        if (resume && ResultFile.isTorn(target, where)) // or it is no run to take up
        System.err.println("casus: the last line of "
                + Plain.line(target.getFileName().toString()) + " is cut off; its scenario is assessed again");
        try {
            FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null || !Files.exists(part)) { // or it has just been put in its place
                channel.close();
                throw refused(where, BUSY);
            }
            if (!resume) channel.truncate(0);
            cutHalfLine(channel);
            List<ResultFile> earlier = resume
                    ? Stream.of(part, target)
                            .flatMap(file -> ResultFile.openPart(file, where).stream())
                            .toList()
                    : List.of();
            return new ResultJournal(targets, part, where, channel, earlier);
        } catch (OverlappingFileLockException e) {
            throw refused(where, BUSY);
        } catch (IOException e) {
            throw refused(where, "the file cannot be written");
        }
    }

    /** A process that is killed may leave half a line, which nothing may be written after. */
    private static void cutHalfLine(FileChannel channel) throws IOException {
        long end = channel.size();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (end > 0) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') break;
            end--;
        }
        channel.truncate(end);
        channel.position(end);
    }

    /** The line that an earlier run has for an input. */
    Optional<String> found(String input) {
        return earlier.stream().flatMap(file -> file.line(input).stream()).findFirst();
    }

    /** Writes the line of a result, so that it is there whatever happens next. */
    void add(String input, String line) {
        if (!earlier.isEmpty()
                && earlier.get(0).line(input).filter(line::equals).isPresent()) return;
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) channel.write(bytes);
        } catch (IOException e) {
            throw refused(where, "the file cannot be written");
        }
    }

    /** What is made of the lines in the end. */
    interface Ending {
        void write(ResultFile lines) throws IOException;
    }

    /** Replaces the files by the lines of these inputs, in this order. */
    public void complete(List<String> inputs) {
        complete(lines -> {
            for (Path target : targets) {
                WholeFile.replace(target, out -> {
                    for (String input : inputs) out.write(lines.line(input).orElseThrow() + "\n");
                });
            }
        });
    }

    /** Ends with whatever is to be made of the lines. */
    void complete(Ending ending) {
        try (ResultFile lines = ResultFile.openPart(part, where).orElseThrow()) {
            ending.write(lines);
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw refused(where, "the file cannot be written");
        }
    }

    private static InvalidInput refused(String where, String message) {
        return InvalidInput.of("unwritable-file", where, message, null);
    }

    @Override
    public void close() {
        earlier.forEach(ResultFile::close);
        try {
            channel.close();
        } catch (IOException e) {
            // every line has been written on its own
        }
    }
}
