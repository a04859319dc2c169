package casus.batch;

import casus.diagnostics.InvalidInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of an earlier run. They stay on disk; only where each begins is kept. */
public final class ResultFile implements AutoCloseable {
    private static final int LONGEST = 16 << 20;

    private record Span(long start, int length) {}

    private final RandomAccessFile file;
    private final String shown;
    private final Map<String, Span> byInput = new LinkedHashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Set<String> ambiguous = new LinkedHashSet<>();
    private final Set<String> failed = new LinkedHashSet<>();
    private boolean torn;

    private ResultFile(RandomAccessFile file, String shown) {
        this.file = file;
        this.shown = shown;
    }

    /**
     * Opens a whole file.
     *
     * @param where what to blame if that cannot be done
     * @throws InvalidInput if there is no such file, or a line of it is no result
     */
    public static ResultFile open(Path path, String where) {
        ResultFile results = read(path, where, Ending.WHOLE);
        if (results == null) throw InvalidInput.of("unreadable-file", where, "there is no such file", null);
        return results;
    }

    /** Opens what an interrupted run has left, whose last line may be half of one; empty if there is nothing. */
    static Optional<ResultFile> openPart(Path path, String where) {
        return Optional.ofNullable(read(path, where, Ending.PART));
    }

    /**
     * Whether a file ends in the middle of a line, as where a disk was full or a copy was cut off.
     *
     * @throws InvalidInput if it is no file of results
     */
    static boolean isTorn(Path path, String where) {
        try (ResultFile results = read(path, where, Ending.TORN)) {
            return results != null && results.torn;
        }
    }

    /** What the last line may be. */
    private enum Ending {
        WHOLE,
        /** Half of one, if nothing ends it; any other is a result. */
        TORN,
        /** Whatever an interrupted run has left. */
        PART
    }

    private static ResultFile read(Path path, String where, Ending ending) {
        if (!Files.isRegularFile(path)) return null;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ResultFile results = new ResultFile(new RandomAccessFile(path.toFile(), "r"), where);
            results.index(in, ending);
            return results;
        } catch (IOException e) {
            throw InvalidInput.of("unreadable-file", where, "the file cannot be read", null);
        }
    }

    private void index(InputStream in, Ending ending) throws IOException {
        boolean whole = ending != Ending.PART;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = 0;
        long at = 0;
        int number = 1;
        for (int read = in.read(); read >= 0; read = in.read()) {
            at++;
            if (read != '\n') {
                line.write(read);
                if (line.size() > LONGEST) throw noResult(number);
                continue;
            }
            keep(line, start, number++, whole);
            line.reset();
            start = at;
        }
        if (!whole || line.size() == 0) return;
        boolean kept = keep(line, start, number, ending == Ending.WHOLE);
        torn = !kept;
    }

    /** Whether the line is a result. */
    private boolean keep(ByteArrayOutputStream line, long start, int number, boolean whole) {
        try {
            Result result = Result.of(line.toString(StandardCharsets.UTF_8));
            byInput.put(result.input(), new Span(start, line.size()));
            if (result.id() != null) {
                String other = byId.put(result.id(), result.input());
                if (other != null && !other.equals(result.input())) ambiguous.add(result.id());
            }
            if (result.isPassed()) failed.remove(result.input());
            else failed.add(result.input());
            return true;
        } catch (IllegalArgumentException e) {
            if (whole) throw noResult(number);
            return false;
        }
    }

    private InvalidInput noResult(int number) {
        return InvalidInput.of("wrong-results", shown + ":" + number, "this line is no result of a batch", null);
    }

    Set<String> failed() {
        return failed;
    }

    Set<String> inputs() {
        return byInput.keySet();
    }

    /** The line of an input, or else the line of that scenario, wherever it stood. */
    Optional<String> line(String input, String id) {
        if (byInput.containsKey(input)) return line(input);
        boolean known = id != null && byId.containsKey(id) && !ambiguous.contains(id);
        return known ? line(byId.get(id)) : Optional.empty();
    }

    Optional<String> line(String input) {
        Span span = byInput.get(input);
        if (span == null) return Optional.empty();
        byte[] bytes = new byte[span.length()];
        try {
            file.seek(span.start());
            file.readFully(bytes);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw InvalidInput.of("unreadable-file", shown, "the file cannot be read", null);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}
