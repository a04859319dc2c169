package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** One call of a command: its arguments and options as they were typed, and where to print. */
public final class Invocation {
    /** One without any words. */
    static final Invocation NONE = new Invocation(
            new CommandContext(ParsedInput.builder().commandName("").build(), null, null, null),
            new Usage("", "", List.of(), List.of(), List.of(), List.of()));

    /** A name of a file has a suffix, a folder or a part; a conclusion and a word have none. */
    private static final Pattern FILE = Pattern.compile("[^:]*[./\\\\#][^:]*|-|[A-Za-z]:.*");

    private final CommandContext context;
    private final Usage usage;
    private final List<String> arguments;
    private final List<CommandOption> options;

    Invocation(CommandContext context, Usage usage) {
        this(
                context,
                usage,
                context.parsedInput().arguments().stream()
                        .map(CommandArgument::value)
                        .toList(),
                context.parsedInput().options());
    }

    private Invocation(CommandContext context, Usage usage, List<String> arguments, List<CommandOption> options) {
        this.context = context;
        this.usage = usage;
        this.arguments = arguments;
        this.options = options;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** The same call with one argument alone. */
    public Invocation onlyArgument(int at) {
        return new Invocation(context, usage, List.of(argument(at)), options);
    }

    /** The same call with one of the values of an option alone, by its place; with none where it has fewer. */
    public Invocation onlyValue(String option, int at) {
        List<CommandOption> kept = new ArrayList<>();
        int seen = 0;
        for (CommandOption given : options) {
            if (!given.longName().equals(option) || seen++ == at) kept.add(given);
        }
        return new Invocation(context, usage, arguments, List.copyOf(kept));
    }

    /**
     * The arguments that are scenario files; none stands for the open scenario.
     *
     * @throws InvalidInput if standard input is among them twice, since it is read once
     */
    public List<String> files() {
        List<String> files = arguments().subList(0, filesAmong());
        if (Collections.frequency(files, "-") > 1)
            throw InvalidInput.of(
                    "too-many-arguments",
                    "-",
                    "standard input can be named once, since it is read once",
                    "keep what it gives in a file and name that");
        return files;
    }

    /** Where any number of words may follow a file, the first is one if it looks like a name of one. */
    private int filesAmong() {
        int files = usage.files(arguments().size());
        if (files != 1 || !usage.isOneOfMany()) return files;
        boolean id = arguments().size() == 2 && argument(1).contains(":");
        return id || FILE.matcher(argument(0)).matches() ? 1 : 0;
    }

    /** Whether it is about the scenario that a shell holds open, which it need not name. */
    boolean isOfOpenFile() {
        return usage.takesFile() && files().isEmpty();
    }

    /** The arguments that are no scenario files. */
    public List<String> others() {
        return arguments().subList(filesAmong(), arguments().size());
    }

    public String argument(int index) {
        return arguments().get(index);
    }

    /** Every value of an option that may be given several times. */
    public List<String> values(String option) {
        return options.stream()
                .filter(given -> given.longName().equals(option))
                .map(CommandOption::value)
                .toList();
    }

    /** The value of an option that may be given once. */
    public Optional<String> value(String option) {
        List<String> values = values(option);
        if (values.size() > 1) {
            throw InvalidInput.of(
                    "wrong-option", "--" + option, "the option is given " + values.size() + " times", null);
        }
        return values.stream().findFirst();
    }

    public boolean flag(String option) {
        return value(option).map(Boolean::valueOf).orElse(false);
    }

    /** The value of an option that is a whole number from 1 to {@code most}; {@code usual} where it is not given. */
    public int number(String option, int usual, int most) {
        String text = value(option).orElse(String.valueOf(usual));
        if (text.matches("[1-9][0-9]{0,8}") && Integer.parseInt(text) <= most) return Integer.parseInt(text);
        throw InvalidInput.of(
                "wrong-option",
                "--" + option + " " + text,
                "this is no number it can be",
                "write a whole number from 1 to " + most);
    }

    /** The value of an option that is one of a few words. */
    public String word(String option, List<String> known) {
        String word = value(option).orElse(known.get(0));
        if (known.contains(word)) return word;
        throw InvalidInput.of(
                "wrong-option", "--" + option, "it cannot be `" + word + "`", Suggestions.hint(word, known));
    }

    /** The command as it was called, options first. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(usage.name()));
        for (CommandOption option : options) {
            words.add("--" + option.longName() + "=" + option.value());
        }
        words.addAll(arguments());
        return words;
    }

    /** The command and its arguments, as a person would type them again. */
    public String typed() {
        List<String> words = new ArrayList<>(List.of(usage.name()));
        arguments()
                .forEach(word ->
                        words.add(word.matches("[^\\s'\"\\\\#]+") ? word : "'" + word.replace("'", "'\\''") + "'"));
        return String.join(" ", words);
    }

    /**
     * The command as it was called, as far as it bears on the answer, with files and folders by their names alone.
     *
     * @param open the files that are meant where the command names none
     */
    public List<String> asked(List<String> open) {
        List<String> words = new ArrayList<>(List.of(usage.name()));
        (files().isEmpty() ? open : files()).forEach(file -> words.add(name(file)));
        words.addAll(others());
        for (CommandOption option : options) {
            if (!usage.asks(option.longName())) continue;
            String value = usage.namesFile(option.longName()) ? name(option.value()) : option.value();
            words.add("--" + option.longName() + "=" + value);
        }
        return words;
    }

    private static String name(String file) {
        return file.replaceFirst("[/\\\\]+$", "").replaceFirst(".*[/\\\\]", "");
    }

    /** Every command there is, by name. */
    public List<CasusCommand> commands() {
        return CasusCommand.all(context.commandRegistry());
    }

    /** The columns of the terminal that results go to; empty where they go elsewhere, or none is known. */
    public OptionalInt columns() {
        if (out() instanceof TerminalWriter terminal)
            return terminal.columns() == 0 ? OptionalInt.empty() : OptionalInt.of(terminal.columns());
        String measured = System.getProperty("casus.columns", "");
        return measured.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(measured)) : OptionalInt.empty();
    }

    public PrintWriter out() {
        return context.outputWriter();
    }
}
