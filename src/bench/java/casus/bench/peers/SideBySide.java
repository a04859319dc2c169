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
        Within within = new Within(new Crises(), CRISES, SEED, folder);
        List<Map<String, String>> answers = within.answers();
        List<Beside> others = new ArrayList<>();
        for (Peer peer : List.of(new Prolog(), new Clingo(), new Clips())) {
            if (Beside.isThere(peer)) {
                others.add(new Beside(peer, within.program(), within.stated(), folder, isFull ? peer.passes() : 2));
            } else System.out.println(peer.program() + " is not on this machine: skipped");
        }
        for (Beside other : others) other.check(answers);
        List<Alone> ways = new ArrayList<>();
        try {
            for (Within.Kind kind : Within.Kind.values()) ways.add(Alone.start(kind, folder, isFull ? 40 : 1));
            for (int round = 0; round < (isFull ? ROUNDS : 1); round++) {
                for (Alone way : ways) way.round();
                for (Beside other : others) other.round();
            }
            System.out.print(Machine.described());
            System.out.print(within.described(answers));
            System.out.print("""

                    | engine | way | CPU (us) | from | to | of resident Drools | from | to |
                    |---|---|---|---|---|---|---|---|
                    """);
            Times yardstick = ways.stream()
                    .filter(way -> way.is(Within.Kind.RESIDENT))
                    .findFirst()
                    .orElseThrow()
                    .times();
            ways.forEach(way -> System.out.print(way.row(yardstick)));
            others.forEach(other -> System.out.print(other.row(yardstick)));
        } finally {
            ways.forEach(Alone::close);
        }
    }
}
