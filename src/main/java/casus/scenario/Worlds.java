package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Document;
import casus.document.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A crisis of which something is left open, as all the crises that it may be (contract, 13.8). */
public final class Worlds {
    private final Document document;
    private final List<OpenValueReader.Open> open;
    private final Registry registry;

    private Worlds(Document document, List<OpenValueReader.Open> open, Registry registry) {
        this.document = document;
        this.open = List.copyOf(open);
        this.registry = registry;
    }

    /**
     * The worlds of a document, after the changes that the command line asks for.
     *
     * @throws InvalidInput with what is wrong with it
     */
    static Worlds of(Document document, List<String> changes, Registry registry) {
        Problems problems = new Problems();
        Document changed = ValueChanges.apply(document, changes, problems);
        List<OpenValueReader.Open> open = new OpenValueReader(changed, registry, problems).read();
        problems.throwIfAny(InvalidInput::new);
        return new Worlds(changed, open, registry);
    }

    /** What is left open, in the order of the file. */
    public List<OpenValue> open() {
        return open.stream().map(OpenValueReader.Open::value).toList();
    }

    /** How many there are. */
    public BigInteger count() {
        return open.stream()
                .map(one -> BigInteger.valueOf(one.nodes().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * The world in which each open value is one of those that it may be.
     *
     * @param choice the place of the value of each, in the order of {@link #open}
     * @throws InvalidInput if there is no such crisis
     */
    public Scenario world(int[] choice) {
        Problems problems = new Problems();
        Document settled = document;
        List<Integer> gone = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            Node node = open.get(at).nodes().get(choice[at]);
            boolean silent = node instanceof Node.Scalar scalar && scalar.isNothing();
            if (silent) gone.add(at);
            else
                settled = ValueChanges.set(settled, new ValueChange(open.get(at).path(), node), problems);
        }
        for (int at = gone.size() - 1; at >= 0; at--) { // the last first: places of items of lists stay as they are
            List<String> path = open.get(gone.get(at)).path();
            settled = ValueChanges.remove(settled, path, SourceLocation.of(String.join(".", path)), problems);
        }
        return ScenarioFile.bind(Optional.of(settled), registry, problems);
    }
}
