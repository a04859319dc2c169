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

    Beside(Peer peer, Program rules, List<Map<Relation, List<List<Object>>>> crises, Path folder) {
        this.peer = peer;
        this.rules = rules;
        this.crises = crises;
        this.folder = folder;
    }

    /** Whether the program is on the path. */
    static boolean isThere(Peer peer) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, peer.program())));
    }

    /** Asks once, and compares. */
    void check(List<Map<String, String>> expected) throws IOException, InterruptedException {
        Path printed = folder.resolve(peer.program() + ".txt");
        ChildTime.seconds(peer.command(written(1)), printed);
        Within.compare(peer.program(), expected, peer.answers(Files.readString(printed), crises.size()));
    }

    private Path written(int passes) throws IOException {
        Path file = folder.resolve("asked-" + passes + "." + peer.suffix());
        return Files.writeString(file, peer.text(rules, crises, passes));
    }

    /** A row of the table, of so many passes and the median of so many runs. */
    String row(int passes, int runs, double yardstick) throws IOException, InterruptedException {
        Path nowhere = Path.of("/dev/null");
        List<String> once = peer.command(written(1));
        List<String> often = peer.command(written(passes));
        Times times = new Times();
        for (int run = 0; run < runs; run++) {
            double more = ChildTime.seconds(often, nowhere) - ChildTime.seconds(once, nowhere);
            times.add(more * 1e6 / (passes - 1) / crises.size());
        }
        return times.row(peer.program(), peer.way(), yardstick);
    }
}
