package casus.shell.line;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** Turns the words of a command line into the command and its input; every word stays as it was typed. */
public final class CommandLine {
    /** What other programs call these commands. */
    private static final Map<String, String> ALIASES =
            Map.of("--help", "help", "-h", "help", "?", "help", "--version", "version", "quit", "exit");

    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]*[.]?[0-9]+");

    private final Collection<CasusCommand> commands;
    private final Mode mode;
    private final boolean open;

    /** Whether a word is another name of a command. */
    public static boolean isAlias(String word) {
        return ALIASES.containsKey(word);
    }

    /** The line of a shell or of the system; {@code open} says whether a scenario is open. */
    public CommandLine(Collection<CasusCommand> commands, Mode mode, boolean open) {
        this.commands = commands;
        this.mode = mode;
        this.open = open;
    }

    /**
     * What to execute.
     *
     * @param command the command, or null where help is asked of a group of commands
     * @param help whether help is asked instead
     */
    record Parsed(CasusCommand command, ParsedInput input, boolean help) {}

    /**
     * Reads the words.
     *
     * @throws InvalidInput if they are wrong usage
     */
    public Parsed parse(List<String> typed) {
        List<String> words = new ArrayList<>(typed);
        words.set(0, ALIASES.getOrDefault(words.get(0), words.get(0)));
        CasusCommand command = command(words);
        int length = words(command.getName()).size();
        ParsedInput.Builder input = ParsedInput.builder().commandName(words.get(0));
        words.subList(1, length).forEach(input::addSubCommand);
        boolean help = false;
        boolean onlyArguments = false;
        int arguments = 0;
        for (int i = length; i < words.size(); i++) {
            String word = words.get(i);
            if (!onlyArguments && word.equals("--")) {
                onlyArguments = true;
            } else if (onlyArguments || !isOption(word)) {
                refuseOwnInput(word);
                input.addArgument(new CommandArgument(arguments++, word));
            } else if (word.equals("--help") || word.equals("-h")) {
                help = true;
            } else {
                i = option(command, words, i, input);
            }
        }
        if (!help) {
            refuseOutsideShell(command);
            count(command, arguments);
        }
        return new Parsed(command, input.build(), help);
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" ", -1));
    }

    /** The command with the longest name that the words begin with. */
    private CasusCommand command(List<String> words) {
        return commands.stream()
                .filter(command -> {
                    List<String> name = words(command.getName());
                    return words.size() >= name.size()
                            && words.subList(0, name.size()).equals(name);
                })
                .max(java.util.Comparator.comparingInt(
                        command -> command.getName().length()))
                .orElseThrow(() -> unknown(words));
    }

    private InvalidInput unknown(List<String> words) {
        Optional<InvalidInput> misplaced = mode.isShell() ? Optional.empty() : ShellOptions.misplaced(words);
        if (misplaced.isPresent()) return misplaced.get();
        if (ScenarioText.begins(words.get(0)))
            return InvalidInput.of(
                    "unknown-command",
                    "casus",
                    "`" + words.get(0) + "` is no command; it begins a scenario",
                    "a scenario stands in a file: "
                            + (mode.isShell()
                                    ? "`open FILE`, then `assess`"
                                    : "casus assess FILE, or - for standard input"));
        TreeSet<String> names =
                new TreeSet<>(commands.stream().map(CasusCommand::getName).toList());
        List<String> group = names.stream()
                .filter(name -> name.startsWith(words.get(0) + " "))
                .toList();
        if (group.isEmpty()) {
            return InvalidInput.of(
                    "unknown-command",
                    "casus",
                    "there is no command `" + words.get(0) + "`",
                    Suggestions.nearest(words.get(0), names)
                            .map(near -> "did you mean `" + (mode.isShell() ? near : "casus " + near) + "`?")
                            .orElse(
                                    words.get(0).startsWith("-")
                                            ? "options stand after the command: casus COMMAND " + words.get(0)
                                            : mode.isShell() ? "see `help`" : "see `casus help`"));
        }
        String message = words.size() > 1
                ? "there is no command `" + words.get(0) + " " + words.get(1) + "`"
                : "`" + words.get(0) + "` is no command by itself";
        return InvalidInput.of("unknown-command", "casus", message, "there are: " + String.join(", ", group));
    }

    /** Reads the option at a place; returns the last place it takes up. */
    private static int option(CasusCommand command, List<String> words, int at, ParsedInput.Builder input) {
        String word = words.get(at);
        int equals = word.indexOf('=');
        String key = equals < 0 ? word : word.substring(0, equals);
        CommandOption option = command.getOptions().stream()
                .filter(declared -> key.equals("--" + declared.longName()) || key.equals("-" + declared.shortName()))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "unknown-option",
                        key,
                        "`casus " + command.getName() + "` has no such option",
                        Suggestions.hint(
                                key,
                                command.getOptions().stream()
                                        .map(declared -> "--" + declared.longName())
                                        .toList())));
        boolean flag = option.type() == boolean.class;
        if (flag && equals >= 0) throw InvalidInput.of("wrong-option", key, "the option takes no value", null);
        boolean without =
                equals < 0 ? at + 1 == words.size() || isOption(words.get(at + 1)) : equals + 1 == word.length();
        if (!flag && without) throw InvalidInput.of("wrong-option", key, "the option needs a value", null);
        String value = flag ? "true" : equals >= 0 ? word.substring(equals + 1) : words.get(at + 1);
        input.addOption(CommandOption.with()
                .shortName(' ')
                .longName(option.longName())
                .value(value)
                .build());
        return flag || equals >= 0 ? at : at + 1;
    }

    /** Whether a word names an option; a negative number is a value. */
    private static boolean isOption(String word) {
        return word.startsWith("-")
                && word.length() > 1
                && !NEGATIVE.matcher(word).matches();
    }

    private void refuseOutsideShell(CasusCommand command) {
        if (mode.isShell() || !command.usage().inShell()) return;
        throw InvalidInput.of(
                "shell-command",
                "casus " + command.getName(),
                "it works on what a shell holds open, and this is none",
                "start `casus` without arguments, or pipe it the lines of a script");
    }

    /** The word {@code -} is standard input, where a shell finds its lines. */
    private void refuseOwnInput(String word) {
        if (mode.isShell() && word.equals("-"))
            throw InvalidInput.of("wrong-option", "-", "standard input holds the lines of the shell itself", null);
    }

    private void count(CasusCommand command, int arguments) {
        Usage usage = command.usage();
        if (arguments < usage.least(open) && mode.isShell() && arguments >= usage.least(true)) {
            throw InvalidInput.of(
                    "nothing-open",
                    "casus " + command.getName(),
                    "no scenario is open, and no file is named",
                    "`open FILE` first, or " + usage.line());
        }
        if (arguments < usage.least(open)) {
            throw InvalidInput.of(
                    "missing-argument",
                    "casus " + command.getName(),
                    "`" + usage.missing(arguments, open) + "` is missing",
                    "usage: " + usage.line());
        }
        if (arguments > usage.most()) {
            throw InvalidInput.of(
                    "too-many-arguments",
                    "casus " + command.getName(),
                    "it takes " + usage.most() + (usage.most() == 1 ? " argument" : " arguments") + ", not "
                            + arguments,
                    "usage: " + usage.line());
        }
    }
}
