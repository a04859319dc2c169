package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.document.Content;
import casus.document.Document;
import casus.document.Node;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A crisis of which something may be left open, as all the crises that it may be (contract, 13.8). */
public final class Worlds {
    /** So many choices are tried before it is told that none makes a world. */
    private static final int TRIED = 4096;

    private final Document document;
    private final List<OpenValueReader.Open> open;
    private final Registry registry;
    private final List<String> readings;
    private final Scenario only;
    private final String called;

    private Worlds(
            Document document,
            List<OpenValueReader.Open> open,
            Registry registry,
            List<String> readings,
            Scenario only,
            String called) {
        this.document = document;
        this.open = List.copyOf(open);
        this.registry = registry;
        this.readings = readings;
        this.only = only;
        this.called = called;
    }

    /**
     * The worlds of a file.
     *
     * @param name the file as the user gave it, for messages
     * @throws InvalidInput with what is wrong with it
     */
    public static Worlds read(Path file, String name, Registry registry) {
        Problems problems = new Problems();
        Optional<Document> read = Document.read(file, name, Document.Limit.SCENARIO, problems);
        return of(read, List.of(), Optional.empty(), registry, problems);
    }

    /** The worlds of what has been read; of a crisis of which nothing is open every problem is told at once. */
    static Worlds of(
            Optional<Document> unchanged,
            List<String> changes,
            Optional<String> asOf,
            Registry registry,
            Problems problems) {
        Optional<Document> read = ScenarioFile.changed(unchanged, changes, asOf, problems);
        List<OpenValueReader.Open> open = read.map(document -> new OpenValueReader(document, registry, problems).read())
                .orElse(List.of());
        if (!open.isEmpty()) problems.throwIfAny(InvalidInput::new);
        Scenario only = open.isEmpty() ? ScenarioFile.bind(read, registry, problems) : null;
        return new Worlds(read.orElseThrow(), open, registry, List.of(), only, null);
    }

    /** The same under other readings than the file names, if there are any. */
    public Worlds under(List<String> others) {
        return new Worlds(document, open, registry, List.copyOf(others), only, called);
    }

    /** The same in a file of another name. */
    Worlds named(String name) {
        return new Worlds(document, open, registry, readings, only, name);
    }

    /** The crisis, if nothing of it is open. */
    public Optional<Scenario> only() {
        return Optional.ofNullable(only).map(this::chosen);
    }

    private Scenario chosen(Scenario scenario) {
        Scenario named = called == null ? scenario : scenario.named(called);
        return readings.isEmpty() ? named : named.under(readings);
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
        if (only != null) return chosen(only);
        Problems problems = new Problems();
        List<ValueChange> values = new ArrayList<>();
        for (int at = 0; at < open.size(); at++)
            values.add(new ValueChange(open.get(at).path(), open.get(at).nodes().get(choice[at])));
        Document settled = ValueChanges.settle(document, values, problems);
        return chosen(ScenarioFile.bind(Optional.of(settled), registry, problems));
    }

    /**
     * One of them, for what is alike in all.
     *
     * @throws InvalidInput if there is none
     */
    public Scenario any() {
        InvalidInput first = null;
        int[] choice = new int[open.size()];
        for (int tried = 0; tried < TRIED; tried++) {
            try {
                return world(choice);
            } catch (InvalidInput e) { // values that contradict one another make no world
                if (first == null) first = e;
            }
            if (!next(choice)) break;
        }
        throw first;
    }

    /** Goes to the next choice, the first value fastest; false after the last. */
    private boolean next(int[] choice) {
        for (int at = 0; at < choice.length; at++) {
            if (++choice[at] < open.get(at).nodes().size()) return true;
            choice[at] = 0;
        }
        return false;
    }

    /** The content without its expectations, as one text: the {@link #hash} is taken of it. */
    public String content() {
        return Content.text(document.root(), "expect");
    }

    /** SHA-256 of the content without its expectations. */
    public String hash() {
        return Content.hash(document.root(), "expect");
    }

    /** How each event reads where nothing is said of what is open, by its path; none where it cannot be told so. */
    public Map<String, String> untold() {
        Problems ignored = new Problems();
        Document untold = document;
        for (OpenValueReader.Open one : open) {
            Node unknown = new Node.Scalar(
                    OpenValue.UNKNOWN, Node.Scalar.Type.TEXT, document.root().at());
            untold = ValueChanges.set(untold, new ValueChange(one.path(), unknown), ignored);
        }
        Map<String, String> texts = new TreeMap<>();
        ScenarioFile.fields(untold, ignored)
                .flatMap(fields -> new ScenarioReader(fields, registry).read())
                .ifPresent(scenario -> scenario.acts().stream()
                        .filter(act -> act.says().part().equals(ActText.EVENT))
                        .forEach(act -> texts.put(act.path(), act.says().text())));
        return texts;
    }
}
