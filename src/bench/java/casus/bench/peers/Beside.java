package casus.bench.peers;

import casus.bench.ChildTime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of the system that is asked about the same crises. What it takes for one is the processor time of a run that asks
 * many times over, less that of a run that asks once: its start and its reading of rules are not counted.
 */
final class Beside {
    private final Peer peer;
    private final Program rules;
    private final List<Map<Relation, List<List<Object>>>> crises;
    private final Path folder;
    private final int passes;
    private final Path once;
    private final Path often;
    private final Times times = new Times();

    /** Writes what the program is to read, to be asked once and so many times over. */
    Beside(Peer peer, Program rules, List<Map<Relation, List<List<Object>>>> crises, Path folder, int passes)
            throws IOException {
        this.peer = peer;
        this.rules = rules;
        this.crises = crises;
        this.folder = folder;
        this.passes = passes;
        this.once = written(1);
        this.often = written(passes);
    }

    /** Whether the program is on the path. */
    static boolean isThere(Peer peer) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, peer.program())));
    }

    /** Asks once, and compares. */
    void check(List<Map<String, String>> expected) throws IOException, InterruptedException {
        Path printed = folder.resolve(peer.program() + ".txt");
        ChildTime.seconds(peer.command(once), printed);
        Ways.compare(peer.program(), expected, peer.answers(Files.readString(printed), crises.size()));
    }

    private Path written(int passes) throws IOException {
        Path file = folder.resolve("asked-" + passes + "." + peer.suffix());
        return Files.writeString(file, peer.text(rules, crises, passes));
    }

    /** One round of the measurement. */
    void round() throws IOException, InterruptedException {
        Path nowhere = Path.of("/dev/null");
        double more = ChildTime.seconds(peer.command(often), nowhere) - ChildTime.seconds(peer.command(once), nowhere);
        times.add(more * 1e6 / (passes - 1) / crises.size());
    }

    String row(Times yardstick) {
        return times.row(peer.program(), peer.way(), yardstick);
    }
}
