package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Plain;
import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.model.When;
import casus.page.Page;
import casus.page.PageFormat;
import casus.play.GameLog;
import casus.play.Play;
import casus.play.Umpire;
import casus.report.Json;
import casus.scenario.Draft;
import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.ExpectationsFailed;
import casus.shell.line.Invocation;
import casus.shell.line.Mode;
import casus.shell.line.Output;
import casus.shell.line.Outputs;
import casus.shell.line.ScenarioOptions;
import casus.shell.line.Session;
import casus.shell.line.Terminals;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code play FILE}: a crisis in turns, a move a line. */
@Component
final class PlayCommand extends CasusCommand {
    private static final List<String> FORMATS = PageFormat.wordsAnd("json");
    private static final String TEXT = FORMATS.get(0);
    private static final String JSON = "json";

    private static final String PROMPT = "> ";
    /** Moves that write a file. */
    private static final List<String> FILES = List.of("save", "page");

    private final Workspace workspace;
    private final OpenDocument document;
    private final Mode mode;
    private final Session session;
    private Begun on;

    /** A game, and the file that it began with. */
    private record Begun(Play play, Path base) {}

    PlayCommand(Workspace workspace, OpenDocument document, Mode mode, Session session) {
        super(new Usage(
                "play",
                "Plays a crisis in turns by day: each move is told with what it moves, what lapses and what is awaited of whom.",
                List.of("(FILE)", "[MOVE...]"),
                Usage.printed(
                        FORMATS,
                        Usage.value("from", "DATE", "begin on this day; without it on that of the first event"),
                        Usage.flag(
                                "replay",
                                "play the moves again that `save` wrote, and prove that they give this file")),
                List.of(
                        "Moves stand on standard input, a line each; in a shell `play` stands before each. A move is the number of an act that is awaited, with another answer"
                                + " behind it if it is another (`2 refused`); `vote 2 STATE for`, or with what is voted on, `vote MATTER STATE for`; PATH=VALUE as `--set` takes it;"
                                + " `next`, `next 3` or `next DATE` for the clock.",
                        "`may` lists what is awaited, `undo` takes a turn back, `branch NAME` goes on from here beside the game as"
                                + " it is, `go NAME` changes to another branch; `save FILE` writes the scenario as it stands with"
                                + " its moves as comments, `page FILE.html` the whole game for those who run it; `end` ends.",
                        "Requests and decisions are of the day they are made on. What the file dates later happens when its day"
                                + " comes. With -o the whole game is written when it has ended."),
                List.of(
                        "casus play scenarios/tjk-incursion-2009.yaml",
                        "casus play scenarios/tjk-incursion-2009.yaml -o game.html < moves.txt",
                        "casus play played.yaml --replay")));
        this.workspace = workspace;
        this.document = document;
        this.mode = mode;
        this.session = session;
    }

    @Override
    protected boolean isTalk() {
        return !mode.isShell();
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, FORMATS);
        List<String> words = invocation.arguments();
        if (invocation.flag("replay")) replay(invocation, words, outputs);
        else if (mode.isShell() && on != null && !words.isEmpty() && isMove(words.get(0))) {
            on.play().judgedBy(umpire(invocation));
            line(String.join(" ", words), invocation);
            outputs.each(output -> whole(output, invocation));
        } else {
            begin(invocation, words, outputs);
        }
    }

    private static boolean isMove(String word) {
        return Play.isMove(word) || FILES.contains(word) || !Files.exists(ScenarioOptions.path(word));
    }

    private void begin(Invocation invocation, List<String> words, Outputs outputs) {
        if (words.size() > 1)
            throw InvalidInput.of(
                    "too-many-arguments",
                    words.get(1),
                    mode.isShell() ? "no game is on" : "moves stand on standard input",
                    mode.isShell() ? "`play FILE` begins one" : "write one a line");
        if (words.isEmpty() && document.isChanged())
            throw InvalidInput.of(
                    "unsaved-changes",
                    document.current().name(),
                    "a game begins with a file, and the open text has changes that are in none",
                    "`save` first");
        Draft file = words.isEmpty()
                ? document.current().draft()
                : Draft.open(ScenarioOptions.path(words.get(0)), words.get(0));
        Path base = words.isEmpty() ? document.current().file() : ScenarioOptions.path(words.get(0));
        Optional<LocalDate> from = invocation.value("from").map(PlayCommand::day);
        on = new Begun(
                Play.of(file, from, umpire(invocation)), base.toAbsolutePath().normalize());
        if (isText(invocation)) print(on.play().begun(), invocation);
        if (!mode.isShell()) lines(invocation);
        outputs.each(output -> whole(output, invocation));
    }

    private Umpire umpire(Invocation invocation) {
        Registry registry = workspace.registry(invocation);
        return new Umpire(
                workspace.engine(invocation, registry),
                registry,
                workspace.rules(invocation, registry).rules().values());
    }

    private static LocalDate day(String text) {
        return When.day(text)
                .orElseThrow(() ->
                        InvalidInput.of("wrong-option", "--from " + text, "this is no day", "write it as 2009-07-01"));
    }

    /** The moves of standard input; the first that is none ends it, unless a person types them. */
    private void lines(Invocation invocation) {
        boolean typed = Terminals.hasTerminal();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            int number = 0;
            String line = next(in, typed);
            for (; line != null && !line.strip().equals("end"); line = next(in, typed)) {
                number++;
                if (line.isBlank() || line.startsWith("#")) continue;
                try {
                    line(line.strip(), invocation);
                } catch (InvalidInput e) {
                    if (!typed) throw placed(e, number);
                    System.err.println(e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String next(BufferedReader in, boolean typed) throws IOException {
        if (typed) System.err.print(PROMPT);
        return in.readLine();
    }

    private static InvalidInput placed(InvalidInput wrong, int number) {
        return new InvalidInput(wrong.problems().stream()
                .map(problem -> Problem.of(
                        problem.id(),
                        SourceLocation.of("<stdin>:" + number),
                        problem.at() + ": " + problem.message(),
                        problem.hint()))
                .toList());
    }

    private void line(String line, Invocation invocation) {
        String first = line.replaceFirst("\\s.*", "");
        String name = line.substring(first.length()).strip();
        if (FILES.contains(first)) session.refuseToWrite(required(first, name));
        switch (first) {
            case "save" -> save(name, invocation);
            case "page" -> Outputs.of(invocation, FORMATS, List.of(name)).each(output -> whole(output, invocation));
            default -> {
                Page told = on.play().line(line);
                if (isText(invocation)) print(told, invocation);
            }
        }
    }

    private static String required(String word, String name) {
        if (!name.isEmpty()) return name;
        throw InvalidInput.of("missing-argument", word, "a name of a file is missing", "write `" + word + " FILE`");
    }

    private void save(String name, Invocation invocation) {
        if (!on.play().mayBeSavedAs(name))
            throw InvalidInput.of(
                    "wrong-suffix",
                    name,
                    "a game is saved as YAML, whose comments hold the moves",
                    "begin it with a YAML file, and save it under such a name");
        Path file = ScenarioOptions.path(name).toAbsolutePath().normalize();
        if (Files.exists(file))
            throw InvalidInput.of("existing-file", name, "there is such a file already", "name a new one");
        Output.write(file, name, on.play().log(base(file)));
        invocation.out().println("Written: " + Plain.line(name) + ".");
    }

    /** The file that the game began with, as seen from another. */
    private String base(Path file) {
        return file.getParent().relativize(on.base()).toString().replace(File.separatorChar, '/');
    }

    /** The whole game, where it goes to a file or to a program. */
    private void whole(Output output, Invocation invocation) {
        if (output.target() == null && isText(invocation)) return;
        if (output.format().equals(JSON)) output.print(Json.pretty(on.play().json()));
        else output.print(List.of(on.play().facilitator()));
    }

    private static boolean isText(Invocation invocation) {
        return invocation.value("format").map(TEXT::equals).orElse(true);
    }

    private static void print(Page page, Invocation invocation) {
        Outputs.of(invocation, List.of(TEXT), List.of()).each(output -> output.print(List.of(page)));
        invocation.out().println();
        invocation.out().flush();
    }

    private void replay(Invocation invocation, List<String> words, Outputs outputs) {
        if (words.size() != 1)
            throw InvalidInput.of(
                    words.isEmpty() ? "missing-argument" : "too-many-arguments",
                    "--replay",
                    "one file that `save` wrote is played again",
                    "write `play FILE --replay`");
        String name = words.get(0);
        Path file = ScenarioOptions.path(name).toAbsolutePath().normalize();
        String text = Draft.open(file, name).text();
        GameLog log = GameLog.read(text, name);
        Path base = file.resolveSibling(log.base()).normalize();
        Play play = Play.of(Draft.open(base, log.base()), Optional.of(log.from()), umpire(invocation));
        play.replay(log.moves());
        on = new Begun(play, base);
        outputs.each(output -> whole(output, invocation));
        String again = play.log(log.base());
        if (!again.equals(text))
            throw new ExpectationsFailed("differs: the moves played again from " + Plain.line(log.base())
                    + " do not give " + Plain.line(name) + ", first in its line " + firstDifference(text, again));
        invocation
                .out()
                .println("the same: " + log.moves().size() + " moves give " + Plain.line(name) + ", every byte");
    }

    /** The first line that is not alike in two texts, with what stands in each. */
    private static String firstDifference(String saved, String again) {
        List<String> lines = List.of(saved.split("\n", -1));
        List<String> others = List.of(again.split("\n", -1));
        int at = 0;
        while (at < lines.size() && at < others.size() && lines.get(at).equals(others.get(at))) at++;
        return (at + 1) + "\n in the file: " + line(lines, at) + "\n played again: " + line(others, at);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? "`" + Plain.line(lines.get(at)) + "`" : "nothing, the text has ended";
    }
}
