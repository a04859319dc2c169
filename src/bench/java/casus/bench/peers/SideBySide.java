package casus.bench.peers;

import casus.bench.Crises;
import casus.bench.Effort;
import casus.bench.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Five hundred crises by chance, asked of Casus and of other engines that have the same rules and the same law: article 4 of
 * the Collective Security Treaty and the Rapid Reaction Force with its gates. All have to give the same answers; what is told
 * is the processor time of each, in microseconds a crisis.
 */
public final class SideBySide {
    static final int CRISES = 500;
    static final int SEED = 2009;
    private static final int ROUNDS = 9;

    private SideBySide() {}

    /** Takes the effort to make, and a folder for programs and rules as other engines are given them. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException, InterruptedException {
        boolean isFull = Effort.of(args[0]) == Effort.FULL;
        Path folder = Files.createDirectories(Path.of(args[1]));
        Ways known = new Ways(new Crises(), CRISES, SEED, folder);
        List<Map<String, String>> answers = known.answers();
        List<Beside> others = new ArrayList<>();
        for (Peer peer : List.of(new Prolog(), new Clingo(), new Clips())) {
            if (Beside.isThere(peer)) {
                others.add(new Beside(peer, known.program(), known.stated(), folder, isFull ? peer.passes() : 2));
            } else System.out.println(peer.program() + " is not on this machine: skipped");
        }
        for (Beside other : others) other.check(answers);
        List<WayProcess> ways = new ArrayList<>();
        try {
            for (Ways.Kind kind : Ways.Kind.values()) ways.add(WayProcess.start(kind, folder, isFull ? 40 : 0));
            for (int round = 0; round < (isFull ? ROUNDS : 1); round++) {
                for (WayProcess way : ways) way.round();
                for (Beside other : others) other.round();
            }
            System.out.print(Machine.described());
            System.out.print(known.described(answers));
            System.out.print("""

                    | engine | way | CPU (us) | from | to | of resident Drools | from | to |
                    |---|---|---|---|---|---|---|---|
                    """);
            Times yardstick = ways.stream()
                    .filter(way -> way.is(Ways.Kind.RESIDENT))
                    .findFirst()
                    .orElseThrow()
                    .times();
            ways.forEach(way -> System.out.print(way.row(yardstick)));
            others.forEach(other -> System.out.print(other.row(yardstick)));
        } finally {
            ways.forEach(WayProcess::close);
        }
    }
}
