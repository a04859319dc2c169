package casus.bench.peers;

import casus.bench.Crises;
import casus.bench.Effort;
import casus.bench.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Five hundred crises by chance, asked of Casus and of other engines that have the same rules and the same law: article 4 of
 * the Collective Security Treaty and the Rapid Reaction Force with its gates. All have to give the same answers; what is told
 * is the processor time of each, in microseconds a crisis.
 */
public final class SideBySide {
    private static final int CRISES = 500;
    private static final int SEED = 2009;

    private SideBySide() {}

    /** Takes the effort to make, and a folder for programs and rules as other engines are given them. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException, InterruptedException {
        boolean isFull = Effort.of(args[0]) == Effort.FULL;
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (Within within = new Within(new Crises(), CRISES, SEED, folder)) {
            System.out.print(Machine.described());
            System.out.print(within.described());
            System.out.print("""

                    | engine | way | CPU (us) | from | to | of resident Drools |
                    |---|---|---|---|---|---|
                    """);
            List<Map<String, String>> answers = within.answers();
            within.measure(isFull ? 40 : 1, isFull ? 9 : 1);
            System.out.print(within.rows());
            for (Peer peer : List.of(new Prolog(), new Clingo(), new Clips())) {
                if (Beside.isThere(peer)) {
                    Beside beside = new Beside(peer, within.program(), within.stated(), folder);
                    beside.check(answers);
                    System.out.print(beside.row(isFull ? peer.passes() : 2, isFull ? 9 : 1, within.yardstick()));
                } else {
                    System.out.println(peer.program() + " is not on this machine: skipped");
                }
            }
        }
    }
}
