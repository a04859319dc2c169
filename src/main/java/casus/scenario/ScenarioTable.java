package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.document.Document;
import casus.document.Node;
import casus.document.PlainText;
import casus.scenario.TableCells.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A table of scenarios in CSV. The first line names paths, as {@code --set} does; every other line is a scenario with
 * these values, on top of the file that the column {@code from} names, if there is one. An empty cell changes nothing.
 */
final class ScenarioTable {
    private static final String FROM = "from";
    private static final String EVENTS = "events";

    private static final String IN_A_CELL =
            "a text that begins with a bracket or a quote is closed by another; leave both out where no list is meant";

    /** What a row goes out from. */
    private record Base(String name, String text) {}

    private final Path file;
    private final String name;
    private final TableCells table;
    private final Set<Path> bases = new TreeSet<>();

    private ScenarioTable(String text, Path file, String name) {
        this.file = file;
        this.name = name;
        this.table = new TableCells(text, name);
    }

    /**
     * The scenarios of a table.
     *
     * @throws InvalidInput if it is no table
     */
    static List<Row> rows(String text, Path file, String name) {
        ScenarioTable table = new ScenarioTable(text, file, name);
        List<List<Cell>> cells = table.table.read();
        List<Cell> head = cells.get(0);
        table.check(head, cells);
        List<Row> rows = new ArrayList<>();
        for (List<Cell> row : cells.subList(1, cells.size())) rows.add(table.row(head, row));
        return rows;
    }

    /**
     * A row that lays values over a scenario that is the same for all.
     *
     * @param paths the heading
     * @param values by the number of their column; an empty cell has none
     */
    record Cells(List<String> paths, Map<Integer, Node> values) {}

    /**
     * The rows of a table as values to lay over a scenario.
     *
     * @throws InvalidInput with what is wrong with it
     */
    static List<Cells> overrides(String text, String name) {
        ScenarioTable table = new ScenarioTable(text, null, name);
        List<List<Cell>> cells = table.table.read();
        table.check(cells.get(0), cells);
        List<String> paths = cells.get(0).stream().map(Cell::text).toList();
        Problems problems = new Problems();
        List<Cells> overrides = new ArrayList<>();
        for (List<Cell> row : cells.subList(1, cells.size())) {
            Map<Integer, Node> values = new LinkedHashMap<>();
            if (row.size() > paths.size())
                problems.add(table.extra(row.get(paths.size())).problems().get(0));
            for (int at = 0; at < Math.min(row.size(), paths.size()); at++) {
                int column = at;
                if (row.get(at).text().isEmpty()) continue;
                value(paths.get(at), row.get(at), problems).ifPresent(value -> values.put(column, value));
            }
            overrides.add(new Cells(paths, values));
        }
        problems.throwIfAny(InvalidInput::new);
        return overrides;
    }

    private InvalidInput extra(Cell cell) {
        return table.refused("wrong-row", cell.at(), "the row has more cells than the first line", null);
    }

    /** What a cell says: a text letter by letter where its path leads to one, else what it would be in a file. */
    private static Optional<Node> value(String path, Cell cell, Problems problems) {
        List<String> steps = Paths.read(path);
        ScenarioSchema.Text text = ScenarioSchema.shipped().text(steps);
        boolean isWord =
                "[{\"'".indexOf(cell.text().charAt(0)) < 0 && !cell.text().equals("~");
        boolean literal = text == ScenarioSchema.Text.FREE || (text != ScenarioSchema.Text.NONE && isWord);
        return literal
                ? Optional.of(new Node.Scalar(cell.text(), Node.Scalar.Type.TEXT, cell.at()))
                : ValueChange.value(cell.text(), cell.at(), IN_A_CELL, problems);
    }

    private void check(List<Cell> head, List<List<Cell>> rows) {
        Problems problems = new Problems();
        Set<String> seen = new TreeSet<>();
        for (int at = 0; at < head.size(); at++) {
            int place = at;
            Cell column = head.get(at);
            if (column.isEmpty()
                    && rows.stream()
                            .allMatch(
                                    row -> row.size() <= place || row.get(place).isEmpty())) continue;
            if (column.isEmpty() || column.text().indexOf('=') >= 0) {
                String hint = "the first line names paths, such as id, asOf or events.0.kind";
                problems.addAll(table.refused("wrong-column", column.at(), "this is the name of no column", hint)
                        .problems());
            } else if (!seen.add(column.text())) {
                String twice = "the column `" + column.text() + "` stands here a second time";
                problems.addAll(
                        table.refused("duplicate-key", column.at(), twice, null).problems());
            } else if (!column.text().equals(FROM)) {
                lost(column).ifPresent(problems::add);
            }
        }
        problems.throwIfAny(InvalidInput::new);
    }

    /** A column whose path no file can have, which is told once and not of each row. */
    private Optional<Problem> lost(Cell column) {
        List<String> path = Paths.read(column.text());
        for (int at = 0; at < path.size(); at++) {
            ScenarioSchema.Allowed above = ScenarioSchema.shipped().at(path.subList(0, at));
            boolean closed = above.items() == null
                    && above.keyKinds().isEmpty()
                    && !above.keys().isEmpty();
            if (!closed || above.keys().containsKey(path.get(at))) continue;
            String message = "there is no key `" + path.get(at) + "`, so this is the name of no column";
            String hint = Suggestions.hint(path.get(at), above.keys().keySet());
            return Optional.of(table.refused("wrong-column", column.at(), message, hint)
                    .problems()
                    .get(0));
        }
        return Optional.empty();
    }

    private Row row(List<Cell> head, List<Cell> cells) {
        int line = cells.get(0).at().line();
        if (cells.size() > head.size()) {
            return new Row(extra(cells.get(head.size())), line);
        }
        Map<String, Cell> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().isEmpty()) values.put(head.get(i).text(), cells.get(i));
        }
        try {
            return new Row(values, line);
        } catch (InvalidInput e) {
            return new Row(e, line);
        }
    }

    /** One scenario of the table. */
    final class Row {
        private final InvalidInput refusal;
        private final Map<String, Cell> values;
        private final int line;
        private final Optional<Base> base;

        private Row(Map<String, Cell> values, int line) {
            this.refusal = null;
            this.values = new LinkedHashMap<>(values);
            this.line = line;
            Cell from = this.values.remove(FROM);
            this.base = from == null ? Optional.empty() : Optional.of(base(from));
        }

        private Row(InvalidInput refusal, int line) {
            this.refusal = refusal;
            this.values = Map.of();
            this.line = line;
            this.base = Optional.empty();
        }

        int line() {
            return line;
        }

        /** The files that rows of its table go out from, as far as they stand where they may. */
        Set<Path> bases() {
            return bases;
        }

        /** All that the scenario is made of. */
        String text() {
            StringBuilder text = new StringBuilder(base.map(Base::text).orElse(""));
            values.forEach(
                    (path, cell) -> text.append('\n').append(path).append('=').append(cell));
            if (refusal != null) text.append(refusal.getMessage());
            return text.toString();
        }

        Optional<String> id() {
            try {
                return refusal == null ? Bundle.id(document(new Problems())) : Optional.empty();
            } catch (InvalidInput e) {
                return Optional.empty();
            }
        }

        /** What the row says, before it is known whether that is a scenario. */
        Document document() {
            if (refusal != null) throw refusal;
            Problems problems = new Problems();
            Document document = document(problems);
            problems.throwIfAny(InvalidInput::new);
            return document;
        }

        Scenario read(List<String> changes, Optional<String> asOf, Registry registry) {
            return told(
                    problems -> ScenarioFile.read(Optional.of(document(problems)), changes, asOf, registry, problems));
        }

        /** The same where something may be left open. */
        Worlds worlds(List<String> changes, Optional<String> asOf, Registry registry) {
            return told(problems -> Worlds.of(Optional.of(document(problems)), changes, asOf, registry, problems));
        }

        private <T> T told(Function<Problems, T> reading) {
            if (refusal != null) throw refusal;
            try {
                return reading.apply(new Problems());
            } catch (InvalidInput e) {
                throw new InvalidInput(e.problems().stream().map(this::shown).toList());
            }
        }

        private Document document(Problems problems) {
            Document document = base.isPresent() ? parsed(base.get(), problems) : blank();
            for (Map.Entry<String, Cell> value : values.entrySet()) {
                Optional<Node> read = value(value.getKey(), value.getValue(), problems);
                if (read.isEmpty()) continue;
                List<String> path = Paths.read(value.getKey());
                document = named(document, path, value.getValue().at(), problems);
                ValueChange change = new ValueChange(path, read.get());
                document = ValueChanges.set(document, change, problems);
            }
            return document;
        }

        /** With the event that a column names by its id, in a row that goes out from nothing. */
        private Document named(Document document, List<String> path, SourceLocation at, Problems problems) {
            boolean names = path.size() > 2
                    && path.get(0).equals(EVENTS)
                    && !Paths.isNumber(path.get(1))
                    && !path.get(1).equals(Paths.NEXT);
            if (base.isPresent()
                    || !names
                    || Paths.find(document.root(), path.subList(0, 2)).isPresent()) return document;
            Node id = new Node.Scalar(path.get(1), Node.Scalar.Type.TEXT, at);
            return ValueChanges.set(document, new ValueChange(List.of(EVENTS, Paths.NEXT, "id"), id), problems);
        }

        private Document blank() {
            SourceLocation at = new SourceLocation(name, line, 1);
            Node version = new Node.Scalar("1", Node.Scalar.Type.NUMBER, at);
            return new Document(
                    name, table.lines(), new Node.Mapping(Map.of("casus", version), Map.of("casus", at), at));
        }

        private static Document parsed(Base base, Problems problems) {
            Optional<Document> document =
                    Document.parse(base.text(), base.name(), Document.Syntax.of(base.name()), problems);
            problems.throwIfAny(InvalidInput::new);
            return document.orElseThrow();
        }

        /** A problem with the line of the table, whatever document it was found in. */
        private Problem shown(Problem problem) {
            boolean here = problem.at().file().equals(name) && problem.at().column() > 0;
            return here
                    ? new Problem(
                            problem.id(),
                            problem.at(),
                            problem.message(),
                            table.excerpt(problem.at()),
                            1,
                            problem.hint())
                    : problem;
        }

        /** The file that a row goes out from; it stands in the table's own folder or below it. */
        private Base base(Cell from) {
            try {
                Path folder = file.toAbsolutePath().getParent().toRealPath();
                Path base = folder.resolve(from.text());
                boolean inside = base.normalize().startsWith(folder);
                if (inside && Files.exists(base) && !base.toRealPath().startsWith(folder)) inside = false;
                if (inside && Files.exists(base) && !Files.isRegularFile(base))
                    throw table.refused("unreadable-file", from.at(), "`" + from.text() + "` is no file", null);
                if (inside) bases.add(base);
                else {
                    String hint = "copy the file into the folder of the table";
                    throw table.refused(
                            "outside-folder", from.at(), "`" + from.text() + "` leads out of the folder", hint);
                }
                Problems problems = new Problems();
                Optional<String> text = PlainText.read(base, from.text(), Document.Limit.SCENARIO, problems);
                if (text.isPresent() && PlainText.isPlain(text.get(), from.text(), problems))
                    return new Base(from.text(), text.get());
                throw table.refused("unreadable-file", from.at(), "`" + from.text() + "` cannot be read", null);
            } catch (InvalidPathException | IOException e) {
                throw table.refused("unreadable-file", from.at(), "`" + from.text() + "` cannot be read", null);
            }
        }
    }
}
