package casus.shell.line;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import casus.scenario.Assumed;
import casus.scenario.Draft;
import casus.scenario.Scenario;
import casus.scenario.ScenarioName;
import casus.scenario.Worlds;
import casus.shell.editing.OpenDocument;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;
import org.springframework.shell.core.command.CommandOption;

/** The options that say which crisis to assess, and what to change in it. */
public final class ScenarioOptions {
    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    public static final CommandOption AS_OF = Usage.value(
            "as-of",
            "DATE",
            "assess as of this day instead of the file's; an event with a date keeps the law of its day");
    public static final CommandOption READING =
            Usage.value("reading", "READING", "use this reading instead of the file's; may be repeated");
    public static final CommandOption SET = Usage.value(
            "set",
            "PATH=VALUE",
            "change a value of the file, such as events.incursion.severity=incident; may be repeated");

    public static final CommandOption ASSUME = Usage.value(
            "assume",
            "CHANGE",
            "assess another world: join STATE INSTRUMENT [DATE], leave STATE INSTRUMENT [DATE], lift RESERVATION, "
                    + "pledge FORCE STATE MEN, drop RECORD; may be repeated");

    public static final CommandOption DRAFT =
            Usage.value("draft", "FILE", "assess as if the treaty that this file drafts were law; may be repeated");

    private ScenarioOptions() {}

    /** The options of a command that prints what it makes of one crisis, and those that say which and what to change in it. */
    public static List<CommandOption> printed(List<String> formats, CommandOption... others) {
        List<CommandOption> all = new ArrayList<>(List.of(AS_OF, READING, SET, ASSUME, DRAFT));
        all.addAll(List.of(others));
        return Usage.printed(formats, all.toArray(CommandOption[]::new));
    }

    /**
     * Reads the files that are named, or the open scenario where none is, with the changes that the options ask for.
     *
     * @throws InvalidInput with the problems of all files together
     */
    public static List<Scenario> read(Invocation invocation, OpenDocument document, Registry registry) {
        return read(invocation, invocation.files(), document, registry);
    }

    /** The same of files that were found, and not named one by one. */
    public static List<Scenario> read(
            Invocation invocation, List<String> files, OpenDocument document, Registry registry) {
        Problems problems = new Problems();
        return read(invocation, sources(files, document, problems), problems, registry);
    }

    /** The same of a command that looks at all that a crisis may be of which something is left open. */
    public static List<Worlds> worlds(Invocation invocation, OpenDocument document, Registry registry) {
        return worlds(invocation, invocation.files(), document, registry);
    }

    /** The same of these files. */
    public static List<Worlds> worlds(
            Invocation invocation, List<String> files, OpenDocument document, Registry registry) {
        List<String> readings = readings(invocation, registry);
        Problems problems = new Problems();
        return each(
                invocation,
                sources(files, document, problems),
                problems,
                (source, changes, asOf) ->
                        source.worlds(changes, asOf, registry).under(readings));
    }

    private static List<Scenario> read(
            Invocation invocation, List<Source> sources, Problems problems, Registry registry) {
        List<String> readings = readings(invocation, registry);
        return each(invocation, sources, problems, (source, changes, asOf) -> {
            Scenario scenario = source.read(changes, asOf, registry);
            return readings.isEmpty() ? scenario : scenario.under(readings);
        });
    }

    /** How a source is read. */
    private interface Reading<T> {
        T read(Source source, List<String> changes, Optional<String> asOf);
    }

    private static <T> List<T> each(
            Invocation invocation, List<Source> sources, Problems problems, Reading<T> reading) {
        List<String> changes = changes(invocation);
        Optional<String> asOf = invocation.value("as-of");
        List<T> read = new ArrayList<>();
        for (Source source : sources) {
            try {
                read.add(reading.read(source, changes, asOf));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        problems.throwIfAny(InvalidInput::new);
        return read;
    }

    /** The changes that {@code --set} and {@code --assume} ask for, as the reader of scenarios takes them. */
    static List<String> changes(Invocation invocation) {
        List<String> changes = new ArrayList<>(invocation.values("set"));
        invocation.values("assume").forEach(text -> changes.add(Assumed.change(text)));
        return changes;
    }

    /**
     * The same where it has to be one scenario.
     *
     * @throws InvalidInput with the problems of the file, or if a name means several
     */
    public static Scenario readOne(Invocation invocation, OpenDocument document, Registry registry) {
        return readOne(invocation, invocation.files(), document, registry);
    }

    /** The same, of a command that takes another argument only without some option. */
    public static Scenario readOne(
            Invocation invocation, List<String> files, OpenDocument document, Registry registry) {
        Problems problems = new Problems();
        List<Source> sources = sources(files, document, problems);
        if (sources.size() > 1) throw several(files.get(0));
        return read(invocation, sources, problems, registry).get(0);
    }

    private static InvalidInput several(String name) {
        List<String> matching = matching(name);
        return matching.size() == 1
                ? ScenarioName.of(path(matching.get(0)), matching.get(0)).several()
                : InvalidInput.of("too-many-arguments", name, "the name means " + matching.size() + " files", null);
    }

    /** Something that can be read as a scenario: one that a name means, or what is open where there is none. */
    private record Source(ScenarioName name, int at, Draft draft) {
        Scenario read(List<String> changes, Optional<String> asOf, Registry registry) {
            return draft == null ? name.read(at, changes, asOf, registry) : draft.read(changes, asOf, registry);
        }

        Worlds worlds(List<String> changes, Optional<String> asOf, Registry registry) {
            return draft == null ? name.worlds(at, changes, asOf, registry) : draft.worlds(changes, asOf, registry);
        }
    }

    private static List<Source> sources(List<String> files, OpenDocument document, Problems problems) {
        if (files.isEmpty()) {
            Draft draft = document.current().draft();
            return List.of(new Source(null, 0, draft));
        }
        List<Source> sources = new ArrayList<>();
        for (String file : files.stream().flatMap(one -> matching(one).stream()).toList()) {
            try {
                ScenarioName name = ScenarioName.of(path(file), file);
                for (int at = 0; at < name.size(); at++) sources.add(new Source(name, at, null));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        return sources;
    }

    /** The files that a name with wildcards means, sorted, where no other shell has looked them up; else the name itself. */
    private static List<String> matching(String name) {
        boolean wild = name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
        if (!wild || Files.exists(path(name))) return List.of(name);
        Path last = path(name).getFileName();
        Path folder = path(name).resolveSibling("");
        Path looked = folder.toString().isEmpty() ? Path.of(".") : folder;
        if (last == null || !Files.isDirectory(looked)) return List.of(name);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(looked, last.toString())) {
            List<String> names = StreamSupport.stream(found.spliterator(), false)
                    .map(file -> folder.resolve(file.getFileName()).toString())
                    .sorted()
                    .toList();
            return names.isEmpty() ? List.of(name) : names;
        } catch (IOException | PatternSyntaxException e) {
            return List.of(name);
        }
    }

    /** The file that a user names; {@code -} is standard input. */
    public static Path path(String file) {
        if (file.equals("-")) return STANDARD_INPUT;
        if (file.isBlank()) throw InvalidInput.of("unreadable-file", "FILE", "the name is empty", null);
        return Workspace.path("unreadable-file", file, file);
    }

    static List<String> readings(Invocation invocation, Registry registry) {
        List<String> readings = invocation.values("reading");
        for (String reading : readings) {
            if (registry.sources().containsKey(reading)) continue;
            throw InvalidInput.of(
                    "unknown-reading",
                    "--reading " + reading,
                    "there is no such reading",
                    Suggestions.hint(reading, registry.sources().keySet()));
        }
        return readings.stream().distinct().toList();
    }
}
