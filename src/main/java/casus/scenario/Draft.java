package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.document.Content;
import casus.document.Document;
import casus.document.Flow;
import casus.document.Node;
import casus.document.TextEdit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scenario file as a text that can be changed value by value; everything not changed stays as it stands, comments and
 * layout too.
 */
public final class Draft {
    private final String text;
    private final Document document;
    private final String called;

    private Draft(String text, Document document, String called) {
        this.text = text;
        this.document = document;
        this.called = called;
    }

    /**
     * Reads a file or one of its scenarios, whose content need not make sense yet.
     *
     * @param name the file as the user gave it, for messages; its suffix tells YAML from JSON
     * @throws InvalidInput if it cannot be read, or is no map
     */
    public static Draft open(Path file, String name) {
        return ScenarioName.of(file, name).draft();
    }

    /** The same, of a text that need not come from a file. */
    public static Draft of(String text, String name) {
        return of(text, name, name);
    }

    /** A text of a file, which goes by another name than the file if that has several. */
    static Draft of(String text, String name, String called) {
        Problems problems = new Problems();
        Optional<Document> document = parse(text, name, problems);
        document.ifPresent(read -> ScenarioFile.fields(read, problems));
        problems.throwIfAny(InvalidInput::new);
        return new Draft(text, document.orElseThrow(), called);
    }

    /** What stands in no text as it is, written as one, a line for each key. */
    static Draft of(Document document, String called) {
        Problems problems = new Problems();
        ScenarioFile.fields(document, problems);
        problems.throwIfAny(InvalidInput::new);
        StringBuilder text = new StringBuilder();
        Node.Mapping map = (Node.Mapping) document.root();
        map.entries()
                .forEach((key, value) -> text.append(key)
                        .append(": ")
                        .append(Flow.write(value, Document.Syntax.YAML, false))
                        .append('\n'));
        return new Draft(text.toString(), document, called);
    }

    private static Optional<Document> parse(String text, String name, Problems problems) {
        return Document.parse(text, name, Document.Syntax.of(name), problems);
    }

    public String text() {
        return text;
    }

    /** The file as the user gave it, and which of its scenarios it is if there are several. */
    public String name() {
        return called;
    }

    /** Whether it is one of the scenarios of a file. */
    public boolean isPart() {
        return !called.equals(document.name());
    }

    /** Whether a file of that name would be read as this text is: YAML as YAML, JSON as JSON. */
    public boolean mayBeCalled(String name) {
        return Document.Syntax.of(name) == syntax();
    }

    /**
     * The draft after a change of the form {@code path=value}, which means what it means to {@code --set}.
     *
     * @throws InvalidInput if that has no meaning, or the layout of the file leaves no room for it
     */
    public Draft set(String change) {
        Problems problems = new Problems();
        Optional<ValueChange> read = ValueChange.of(change, SourceLocation.of(change), problems);
        Document wanted =
                read.map(it -> ValueChanges.set(document, it, problems)).orElse(document);
        problems.throwIfAny(InvalidInput::new);
        if (Content.same(document.root(), wanted.root())) return this;
        List<String> place = Paths.numbered(document.root(), read.orElseThrow().path());
        Node value = Paths.at(wanted.root(), place);
        List<String> above = place.subList(0, Math.max(0, place.size() - 1));
        boolean item = Paths.find(document.root(), place).isEmpty()
                && Paths.at(document.root(), above) instanceof Node.Sequence;
        return edited(place, wanted, edit -> item ? edit.append(above, value) : edit.set(place, value));
    }

    /**
     * The draft without a key, or without an item of a list.
     *
     * @throws InvalidInput if there is no such place, or it cannot be taken out of the layout of the file
     */
    public Draft unset(String path) {
        Problems problems = new Problems();
        List<String> steps = Paths.read(path);
        Document wanted = ValueChanges.remove(document, steps, SourceLocation.of(path), problems);
        problems.throwIfAny(InvalidInput::new);
        List<String> place = Paths.numbered(document.root(), steps);
        List<String> above = place.subList(0, place.size() - 1);
        Node rest = Paths.at(wanted.root(), above);
        boolean last = Paths.isEmpty(rest);
        return edited(place, wanted, edit -> last ? edit.set(above, rest) : edit.remove(place));
    }

    /** Keeps an edit only if the reader finds in it exactly what is wanted. */
    private Draft edited(List<String> place, Document wanted, Function<TextEdit, Optional<String>> edit) {
        return TextEdit.of(text, syntax())
                .flatMap(edit)
                .flatMap(changed -> draft(changed, wanted))
                .orElseThrow(() -> refusal(place));
    }

    private Optional<Draft> draft(String changed, Document wanted) {
        Problems problems = new Problems();
        return parse(changed, document.name(), problems)
                .filter(document -> problems.isEmpty() && Content.same(document.root(), wanted.root()))
                .map(document -> new Draft(changed, document, called));
    }

    private InvalidInput refusal(List<String> place) {
        Node node = document.root();
        for (String step : place) node = Paths.at(node, step).orElse(node);
        return new InvalidInput(List.of(document.problem(
                "rigid-layout",
                node.at(),
                1,
                "this place cannot be changed here without harm to the rest of the file",
                "change it in the file itself, with an editor")));
    }

    private Document.Syntax syntax() {
        return Document.Syntax.of(document.name());
    }

    /**
     * The scenario as it stands now.
     *
     * @throws InvalidInput with every problem, at its place in the text as it stands now
     */
    public Scenario read(Registry registry) {
        return read(List.of(), Optional.empty(), registry);
    }

    /**
     * The scenario as it stands now, after all changes that the command line asks for.
     *
     * @param asOf the day of {@code --as-of}, which goes before the draft's and before {@code changes}
     * @throws InvalidInput with every problem, at its place in the text as it stands now
     */
    public Scenario read(List<String> changes, Optional<String> asOf, Registry registry) {
        Scenario scenario = ScenarioFile.read(Optional.of(document), changes, asOf, registry, new Problems());
        return isPart() ? scenario.named(called) : scenario;
    }

    /**
     * All the crises that it may be, after the changes of the command line.
     *
     * @throws InvalidInput with what is wrong with it
     */
    public Worlds worlds(List<String> changes, Optional<String> asOf, Registry registry) {
        Worlds worlds = Worlds.of(Optional.of(document), changes, asOf, registry, new Problems());
        return isPart() ? worlds.named(called) : worlds;
    }

    /** What stands at a path, on one line, as it may be given to {@link #set}; empty if there is nothing. */
    public Optional<String> value(String path) {
        return Paths.find(document.root(), Paths.read(path)).map(node -> Flow.write(node, Document.Syntax.YAML, false));
    }

    /** Every path there is, in the order of the file; items of lists by their id, where that names them, else by number. */
    public List<String> paths() {
        return Paths.all(document.root());
    }
}
