package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Content;
import casus.document.Document;
import casus.document.Documents;
import casus.document.Node;
import casus.document.PlainText;
import casus.document.Suffix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The scenarios of one file: one as a rule, several where it is a YAML stream, JSON lines or a table. */
public final class Bundle {
    private static final String LINES = ".jsonl";

    /** A scenario of the file: its text, at the lines where it stands, or its row. */
    private record Part(String text, int line, ScenarioTable.Row row) {}

    private final String name;
    private final List<Part> parts;

    private Bundle(String name, List<Part> parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Reads a file, as far as needed to tell its scenarios apart.
     *
     * @param name the file as the user gave it, for messages; its suffix tells what it holds
     * @throws InvalidInput if it cannot be read
     */
    public static Bundle open(Path file, String name) {
        if (Files.isDirectory(file)) throw folder(file, name);
        boolean table = Suffix.isTable(name);
        boolean many = table || Suffix.is(name, LINES);
        Problems problems = new Problems();
        Optional<String> text = PlainText.read(file, name, Document.Limit.BUNDLE, problems);
        if (many) text.ifPresent(read -> PlainText.isPlain(read, name, problems));
        problems.throwIfAny(InvalidInput::new);
        if (table) return new Bundle(name, rows(text.orElseThrow(), file, name));
        List<Part> parts = many ? lines(text.orElseThrow()) : documents(text.orElseThrow());
        if (parts.size() == 1
                && Document.Limit.SCENARIO.isExceededBy(parts.get(0).text())) {
            throw InvalidInput.of("unreadable-file", name, "the file is " + Document.Limit.SCENARIO.inWords(), null);
        }
        return new Bundle(name, parts);
    }

    private static InvalidInput folder(Path file, String name) {
        String hint = "`casus batch " + name + "` assesses every scenario in it";
        return InvalidInput.of("unreadable-file", name, PlainText.trouble(file), hint);
    }

    private static List<Part> rows(String text, Path file, String name) {
        return ScenarioTable.rows(text, file, name).stream()
                .map(row -> new Part(row.text(), row.line(), row))
                .toList();
    }

    private static List<Part> lines(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.equals("null")) parts.add(new Part(lines.get(at), at + 1, null));
        }
        return parts;
    }

    private static List<Part> documents(String text) {
        return Documents.of(text).stream()
                .map(part -> new Part(part.text(), part.line(), null))
                .toList();
    }

    /** How many scenarios there are. */
    public int size() {
        return parts.size();
    }

    /** Other files that its scenarios are made of. */
    public Set<Path> bases() {
        return parts.isEmpty() || parts.get(0).row() == null
                ? Set.of()
                : parts.get(0).row().bases();
    }

    /** A hash of the text of a scenario and of where it stands, on which every message about it depends. */
    public String hash(int index) {
        Part part = parts.get(index);
        return Content.hash(List.of(part.line() + "\n", part.text()));
    }

    /** The id that a scenario gives itself, if it can be read that far. */
    public Optional<String> id(int index) {
        Part part = parts.get(index);
        return part.row() == null
                ? document(part, new Problems()).flatMap(Bundle::id)
                : part.row().id();
    }

    static Optional<String> id(Document document) {
        return Paths.find(document.root(), List.of("id"))
                .filter(Node.Scalar.class::isInstance)
                .map(id -> ((Node.Scalar) id).text());
    }

    private Optional<Document> document(Part part, Problems problems) {
        return Document.parse(placed(part), name, Document.Syntax.of(name), problems);
    }

    /** The text at the lines where it stands. */
    private static String placed(Part part) {
        return "\n".repeat(part.line() - 1) + part.text();
    }

    /** The file as the user gave it. */
    String name() {
        return name;
    }

    /**
     * Reads and checks a scenario.
     *
     * @throws InvalidInput with every problem of it, at its place in the file
     */
    public Scenario read(int index, Registry registry) {
        return read(index, List.of(), Optional.empty(), registry);
    }

    /** The same, after all changes that the command line asks for. */
    Scenario read(int index, List<String> changes, Optional<String> asOf, Registry registry) {
        Part part = parts.get(index);
        if (part.row() != null) return part.row().read(changes, asOf, registry);
        Problems problems = new Problems();
        refuseLong(part, problems);
        return ScenarioFile.read(document(part, problems), changes, asOf, registry, problems);
    }

    /**
     * Reads a scenario of which something may be left open, as all that it may be.
     *
     * @throws InvalidInput with every problem of it, at its place in the file
     */
    public Worlds worlds(int index, Registry registry) {
        return worlds(index, List.of(), Optional.empty(), registry);
    }

    /** The same, after all changes that the command line asks for. */
    Worlds worlds(int index, List<String> changes, Optional<String> asOf, Registry registry) {
        Part part = parts.get(index);
        if (part.row() != null) return part.row().worlds(changes, asOf, registry);
        Problems problems = new Problems();
        refuseLong(part, problems);
        return Worlds.of(document(part, problems), changes, asOf, registry, problems);
    }

    /** A scenario as a text that can be changed, which goes by another name than the file. */
    Draft draft(int index, String called) {
        Part part = parts.get(index);
        if (part.row() != null) return Draft.of(part.row().document(), called);
        refuseLong(part, new Problems());
        return Draft.of(placed(part), name, called);
    }

    private void refuseLong(Part part, Problems problems) {
        if (Document.Limit.SCENARIO.isExceededBy(part.text())) {
            problems.add(Problem.of(
                    "unreadable-file",
                    new SourceLocation(name, part.line(), 0),
                    "the scenario that begins here is " + Document.Limit.SCENARIO.inWords(),
                    null));
            throw new InvalidInput(problems.sorted());
        }
    }
}
