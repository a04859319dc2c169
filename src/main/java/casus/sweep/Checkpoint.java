package casus.sweep;

import casus.diagnostics.InvalidInput;
import casus.report.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a sweep has found so far, in a file beside its results, so that an interrupted run can be taken up: answers as they
 * first come, and walks as counts of these.
 */
public final class Checkpoint implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SWEEP = "sweep";
    private static final String CELLS = "cells";
    private static final String FOUND = "found";

    /** Keeps nothing. */
    public static final Checkpoint NONE = new Checkpoint(null, List.of(), null);

    private final Path file;
    private List<String> earlier;
    private final Writer out;
    private final Map<Answer, Integer> known = new HashMap<>();

    private Checkpoint(Path file, List<String> earlier, Writer out) {
        this.file = file;
        this.earlier = earlier;
        this.out = out;
    }

    /**
     * Begins one, or takes up that of an interrupted run.
     *
     * @param sweep tells this sweep from any other
     * @param where what to blame if it cannot be written, or is of another sweep
     * @throws InvalidInput in these cases
     */
    public static Checkpoint open(Path file, String sweep, boolean resume, String where) {
        try {
            List<String> kept = resume && Files.exists(file) ? wholeLines(file) : List.of();
            boolean other = !kept.isEmpty()
                    && !JSON.readTree(kept.get(0)).path(SWEEP).asString("").equals(sweep);
            if (other)
                throw InvalidInput.of(
                        "other-run",
                        where,
                        "what stands in " + file.getFileName()
                                + " is of another sweep: another file, other rules or data",
                        "leave --resume out to begin anew");
            WholeFile.replace(file, out -> {
                for (String line : kept) out.write(line + "\n");
            });
            Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            Checkpoint checkpoint = new Checkpoint(file, kept, out);
            if (kept.isEmpty()) checkpoint.line(JSON.createObjectNode().put(SWEEP, sweep));
            return checkpoint;
        } catch (IOException e) {
            throw InvalidInput.of("unwritable-file", where, "the file cannot be written", null);
        }
    }

    /** The whole lines; a run that was killed may have left half of one. */
    private static List<String> wholeLines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            try {
                JSON.readTree(line);
                lines.add(line);
            } catch (JacksonException e) {
                break;
            }
        }
        return lines;
    }

    /** Hands over what an interrupted run has found. */
    void read(Answers answers) {
        List<Answer> found = new ArrayList<>();
        for (String text : earlier) {
            JsonNode line = JSON.readTree(text);
            if (line.has(SWEEP)) continue;
            if (!line.has(CELLS)) {
                known.put(CellJson.answer(line), found.size());
                found.add(CellJson.answer(line));
                continue;
            }
            int[] cells =
                    line.path(CELLS).valueStream().mapToInt(JsonNode::asInt).toArray();
            List<Answer> ofWalk = new ArrayList<>(cells.length);
            line.path(FOUND).forEach(run -> {
                for (int times = 0; times < run.get(0).asInt(); times++)
                    ofWalk.add(found.get(run.get(1).asInt()));
            });
            answers.takeUp(cells, ofWalk);
        }
        earlier = List.of();
    }

    /** Keeps the answers of a walk. */
    synchronized void add(int[] cells, List<Answer> answers) {
        if (out == null) return;
        ObjectNode line = JSON.createObjectNode();
        ArrayNode walk = line.putArray(CELLS);
        for (int cell : cells) walk.add(cell);
        ArrayNode runs = line.putArray(FOUND);
        for (int at = 0; at < cells.length; ) {
            int first = at;
            while (at < cells.length && answers.get(at).equals(answers.get(first))) at++;
            runs.addArray().add(at - first).add(number(answers.get(first)));
        }
        line(line);
    }

    private int number(Answer answer) {
        Integer number = known.get(answer);
        if (number != null) return number;
        line(CellJson.whole(answer));
        known.put(answer, known.size());
        return known.size() - 1;
    }

    private void line(JsonNode line) {
        try {
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it away: all has been written where it belongs. */
    public void done() {
        close();
        if (file != null) file.toFile().delete();
    }

    @Override
    public void close() {
        try {
            if (out != null) out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
