package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.document.Content;
import casus.document.Document;
import casus.document.Node;
import casus.document.PlainText;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario of which a sweep varies some values (contract, 13.11): the product of the values of {@code vary}, the last path
 * fastest, or the rows of a table. Each choice of values is a cell.
 */
public final class Grid {
    /** So many cells are tried before a value is told to fit none. */
    private static final int TRIED = 24;

    private final Document document;
    private final List<Axis> axes;
    private final List<int[]> rows; // of a table; null where every choice is a cell
    private final Registry registry;

    private Grid(Document document, List<Axis> axes, List<int[]> rows, Registry registry) {
        this.document = document;
        this.axes = List.copyOf(axes);
        this.rows = rows;
        this.registry = registry;
    }

    /**
     * The grid that a text lays out under {@code vary}, after the changes that the command line asks for.
     *
     * @param name the file it belongs to; its suffix says how the text is written
     * @param vary what is varied beside it, as {@code path=values}
     * @param most cells that are allowed
     * @throws InvalidInput with what is wrong with it, or if there are more cells
     */
    public static Grid of(
            String text, String name, List<String> changes, List<String> vary, long most, Registry registry) {
        Problems problems = new Problems();
        Optional<Document> document = read(text, name, changes, problems);
        List<Axis> axes = document.map(read -> new VaryReader(read, registry, problems).read(vary))
                .orElse(List.of());
        problems.throwIfAny(InvalidInput::new);
        Grid grid = new Grid(document.orElseThrow(), axes, null, registry);
        grid.check(most);
        return grid;
    }

    /**
     * The grid of a scenario with a table of overrides: its heading names paths, and each row is a cell; an empty cell of the
     * table changes nothing.
     *
     * @param table the file of the table, in CSV
     * @param tableName as the user gave it
     * @throws InvalidInput with what is wrong with either
     */
    public static Grid of(
            String text,
            String name,
            List<String> changes,
            Path table,
            String tableName,
            long most,
            Registry registry) {
        Problems problems = new Problems();
        Optional<Document> document = read(text, name, changes, problems);
        Optional<String> rows = PlainText.read(table, tableName, Document.Limit.BUNDLE, problems)
                .filter(read -> PlainText.isPlain(read, tableName, problems));
        problems.throwIfAny(InvalidInput::new);
        if (document.flatMap(read -> Paths.child(read.root(), VaryReader.VARY))
                .filter(vary -> !Paths.isEmpty(vary) && !(vary instanceof Node.Scalar))
                .isPresent())
            throw InvalidInput.of(
                    "wrong-option",
                    "--table " + tableName,
                    "`" + name + "` varies values itself",
                    "take its `vary` out");
        OverrideTable overrides = OverrideTable.of(rows.orElseThrow(), tableName);
        Grid grid = new Grid(document.orElseThrow(), overrides.axes(), overrides.rows(), registry);
        grid.check(most);
        return grid;
    }

    private static Optional<Document> read(String text, String name, List<String> changes, Problems problems) {
        return Document.parse(text, name, Document.Syntax.of(name), problems)
                .map(read -> ValueChanges.apply(read, changes, problems));
    }

    /** What is varied, in the order of the file. */
    public List<Axis> axes() {
        return axes;
    }

    /** Tells it from any other: of its scenario and of all that is varied. */
    public String hash() {
        List<String> all = new ArrayList<>(List.of(Content.hash(document.root(), "expect")));
        axes.forEach(axis -> all.add(axis.path() + "=" + axis.texts() + axis.membersOf()));
        if (rows != null) rows.forEach(row -> all.add(Arrays.toString(row)));
        return Content.hash(all);
    }

    /** How many cells there are. */
    public int size() {
        return rows == null ? count().intValueExact() : rows.size();
    }

    private BigInteger count() {
        return axes.stream()
                .map(axis -> BigInteger.valueOf(axis.nodes().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The place of the value of each axis in a cell; negative where a row of a table has none. */
    public int[] choice(int cell) {
        if (rows != null) return rows.get(cell).clone();
        int[] choice = new int[axes.size()];
        int left = cell;
        for (int at = axes.size() - 1; at >= 0; at--) {
            int values = axes.get(at).nodes().size();
            choice[at] = left % values;
            left /= values;
        }
        return choice;
    }

    /** The cell of a choice of values, where every choice is one. */
    public int cell(int[] choice) {
        int cell = 0;
        for (int at = 0; at < choice.length; at++)
            cell = cell * axes.get(at).nodes().size() + choice[at];
        return cell;
    }

    /** Whether its cells are the rows of a table, so that not every choice of values is one. */
    public boolean isTable() {
        return rows != null;
    }

    /** The values of a cell by their paths, as {@code --set} takes them. */
    public Map<String, String> values(int cell) {
        Map<String, String> values = new LinkedHashMap<>();
        int[] choice = choice(cell);
        for (int at = 0; at < choice.length; at++) {
            if (choice[at] >= 0) values.put(axes.get(at).path(), axes.get(at).text(choice[at]));
        }
        return values;
    }

    /**
     * The crisis of a choice of values.
     *
     * @throws InvalidInput if there can be none
     */
    public Scenario scenario(int[] choice) {
        Problems problems = new Problems();
        Document chosen = document;
        if (Paths.child(chosen.root(), VaryReader.VARY).isPresent())
            chosen = ValueChanges.remove(
                    chosen, List.of(VaryReader.VARY), chosen.root().at(), problems);
        List<ValueChange> values = new ArrayList<>();
        for (int at = 0; at < axes.size(); at++) {
            if (choice[at] >= 0)
                values.add(new ValueChange(
                        axes.get(at).steps(), axes.get(at).nodes().get(choice[at])));
        }
        chosen = ValueChanges.settle(chosen, values, problems);
        return ScenarioFile.bind(Optional.of(chosen), registry, problems);
    }

    /** The crisis of the first cell that is one. */
    public Scenario some() {
        InvalidInput first = null;
        for (int cell = 0; cell < size(); cell++) {
            try {
                return scenario(choice(cell));
            } catch (InvalidInput e) {
                if (first == null) first = e;
            }
        }
        throw first == null ? new IllegalStateException() : first;
    }

    /** Sees to it, before any work is done, that there are not too many cells, and that every value fits some. */
    private void check(long most) {
        if (rows == null && count().compareTo(BigInteger.valueOf(most)) > 0) {
            String product = axes.stream()
                    .map(axis -> String.valueOf(axis.nodes().size()))
                    .collect(Collectors.joining(" x "));
            throw InvalidInput.of(
                    "too-many-cells",
                    document.name(),
                    product + " = " + count() + " cells are more than " + most,
                    "vary less, or allow more with --max-cells");
        }
        if (rows != null && rows.size() > most)
            throw InvalidInput.of(
                    "too-many-cells",
                    document.name(),
                    rows.size() + " rows are more than " + most,
                    "allow more with --max-cells");
        Set<Problem> wrong = new LinkedHashSet<>();
        for (int at = 0; at < axes.size() && wrong.isEmpty(); at++) {
            if (rows != null) rows(at).values().forEach(tried -> wrong.addAll(unfit(tried)));
            else for (int value : axes.get(at).isDay() ? ends(at) : all(at)) wrong.addAll(unfit(trials(at, value)));
        }
        if (!wrong.isEmpty()) throw new InvalidInput(List.copyOf(wrong));
    }

    private List<Integer> all(int axis) {
        List<Integer> all = new ArrayList<>();
        for (int value = 0; value < axes.get(axis).nodes().size(); value++) all.add(value);
        return all;
    }

    /** Days at a distance are alike; the first and the last tell of all. */
    private List<Integer> ends(int axis) {
        int last = axes.get(axis).nodes().size() - 1;
        List<Node> nodes = axes.get(axis).nodes();
        return nodes.get(0).at().equals(nodes.get(last).at())
                ? List.of(0, last).stream().distinct().toList()
                : all(axis);
    }

    /** What is wrong with the first of some cells, if there can be none of them. */
    private List<Problem> unfit(List<int[]> cells) {
        List<Problem> first = List.of();
        for (int[] choice : cells) {
            try {
                scenario(choice);
                return List.of();
            } catch (InvalidInput e) {
                if (first.isEmpty())
                    first = e.problems().stream().map(this::placed).toList();
            }
        }
        return first;
    }

    /** A problem with a value of a table shows no line: the lines at hand are those of the scenario. */
    private Problem placed(Problem problem) {
        return problem.at().file().equals(document.name())
                ? problem
                : Problem.of(problem.id(), problem.at(), problem.message(), problem.hint());
    }

    /** The first rows of a table that have each value of a column. */
    private Map<Integer, List<int[]>> rows(int axis) {
        Map<Integer, List<int[]>> byValue = new LinkedHashMap<>();
        for (int[] row : rows) {
            if (row[axis] < 0) continue;
            List<int[]> tried = byValue.computeIfAbsent(row[axis], any -> new ArrayList<>());
            if (tried.size() < TRIED) tried.add(row);
        }
        return byValue;
    }

    /** Cells that have a value: with the first of all others, with each of them in its turn, and some by chance. */
    private List<int[]> trials(int axis, int value) {
        List<int[]> trials = new ArrayList<>();
        int[] plain = new int[axes.size()];
        plain[axis] = value;
        trials.add(plain);
        for (int other = 0; other < plain.length; other++) {
            for (int at = 1; other != axis && at < axes.get(other).nodes().size() && at < TRIED * TRIED; at++) {
                int[] turned = plain.clone();
                turned[other] = at;
                trials.add(turned);
            }
        }
        Random random = new Random(value);
        for (int tried = 0; tried < TRIED; tried++) {
            int[] drawn = new int[plain.length];
            for (int at = 0; at < drawn.length; at++)
                drawn[at] = random.nextInt(axes.get(at).nodes().size());
            drawn[axis] = value;
            trials.add(drawn);
        }
        return trials;
    }
}
