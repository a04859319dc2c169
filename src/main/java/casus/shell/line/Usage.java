package casus.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.shell.core.command.CommandOption;

/**
 * How a command is used.
 *
 * @param name its words
 * @param summary one sentence
 * @param arguments their names, which say what kind of word each is; {@code ...} at the end of one that may be repeated; in
 *     brackets one that may be left out, in parentheses the scenario files, which may be left out while one is open
 * @param options in the order in which help lists them
 * @param notes further sentences
 * @param examples command lines as a user types them
 * @param inShell whether the command works on what a shell holds, and exists only there
 */
public record Usage(
        String name,
        String summary,
        List<String> arguments,
        List<CommandOption> options,
        List<String> notes,
        List<String> examples,
        boolean inShell) {
    private static final List<CommandOption> COMMON = List.of(
            value("data", "DIR", "read the knowledge base from this folder"),
            value("rules", "DIR", "read the rules from this folder"),
            flag("trust-rules", "take rules that do not pass as rules alone"),
            flag("no-cache", "compile the rules anew"),
            flag("no-pager", "print on a terminal without a pager, however long it is"),
            flag("debug", "show the trace of an internal error"));

    private static final Set<String> PRINTING = Set.of("format", "output");

    private static final String OPEN_NOTE =
            "While a shell holds a scenario open, FILE may be left out: then its present text is used, saved or not."
                    + " Of a file of several (YAML documents, JSON lines, rows of a table) FILE#2 or FILE#ID names one.";

    /** The usage of a command of the command line, which a shell has as well. */
    public Usage(
            String name,
            String summary,
            List<String> arguments,
            List<CommandOption> options,
            List<String> notes,
            List<String> examples) {
        this(name, summary, arguments, options, notes, examples, false);
    }

    /** The usage of a command that exists in a shell only. */
    public static Usage inShell(
            String name,
            String summary,
            List<String> arguments,
            List<CommandOption> options,
            List<String> notes,
            List<String> examples) {
        return new Usage(name, summary, arguments, options, notes, examples, true);
    }

    /** An option with a value; {@code placeholder} is how help shows the value. */
    public static CommandOption value(String name, String placeholder, String description) {
        return CommandOption.with()
                .shortName(' ')
                .longName(name)
                .type(String.class)
                .description(placeholder + "\u0000" + description)
                .build();
    }

    /** How many workers a command may have. */
    public static CommandOption jobs() {
        return CommandOption.with()
                .shortName('j')
                .longName("jobs")
                .type(String.class)
                .description("N\u0000how many to assess at a time (1)")
                .build();
    }

    /** An option that is there or not. */
    public static CommandOption flag(String name, String description) {
        return CommandOption.with()
                .shortName(' ')
                .longName(name)
                .type(boolean.class)
                .description("\u0000" + description)
                .build();
    }

    /** The options of every command that prints in several formats. */
    public static List<CommandOption> printed(List<String> formats, CommandOption... others) {
        List<CommandOption> options = new ArrayList<>(List.of(others));
        options.add(value("format", String.join("|", formats), "print in this format (" + formats.get(0) + ")"));
        options.add(CommandOption.with()
                .shortName('o')
                .longName("output")
                .type(String.class)
                .description("FILE\u0000write to a file, whose suffix decides the format; may be repeated")
                .build());
        return List.copyOf(options);
    }

    /** The options of every command. */
    public static List<CommandOption> common() {
        return COMMON;
    }

    /** Its own options and those of every command. */
    List<CommandOption> allOptions() {
        List<CommandOption> all = new ArrayList<>(options);
        all.addAll(COMMON);
        return all;
    }

    /** Whether an option bears on the answer, and not on how it is printed or worked out. */
    boolean asks(String option) {
        return option(option).filter(one -> one.type() == String.class).isPresent() && !PRINTING.contains(option);
    }

    /** Whether the value of an option is a file or a folder. */
    boolean namesFile(String option) {
        return option(option)
                .filter(one -> one.description().startsWith("FILE")
                        || one.description().startsWith("DIR"))
                .isPresent();
    }

    private Optional<CommandOption> option(String name) {
        return allOptions().stream()
                .filter(option -> option.longName().equals(name))
                .findFirst();
    }

    /** The fewest arguments it needs, while a scenario is open or not. */
    int least(boolean open) {
        return needed(open).size();
    }

    /** The argument that is missing where only this many are given. */
    String missing(int given, boolean open) {
        return needed(open).get(given).replaceAll("[()]|\\.\\.\\.$", "");
    }

    private List<String> needed(boolean open) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("[") && !(open && isFile(argument)))
                .toList();
    }

    int most() {
        return arguments.stream().anyMatch(Usage::isRepeated) ? Integer.MAX_VALUE : arguments.size();
    }

    /** Whether one scenario file is followed by any number of other words. */
    boolean isOneOfMany() {
        return arguments.size() > 1
                && isFile(arguments.get(0))
                && !isRepeated(arguments.get(0))
                && isRepeated(arguments.get(arguments.size() - 1));
    }

    /** How many of this many words are scenario files; none means the open scenario. */
    int files(int words) {
        if (!takesFile()) return 0;
        boolean alone = arguments.get(arguments.size() - 1).startsWith("["); // a file may stand alone
        if (isOneOfMany()) return words > 1 || (alone && words == 1) ? 1 : 0;
        return Math.max(0, words - (arguments.size() - 1));
    }

    /** Whether it works on scenario files, or on the one that is open. */
    boolean takesFile() {
        return arguments.stream().anyMatch(Usage::isFile);
    }

    /** Whether an argument stands for scenario files that may be left out while one is open. */
    private static boolean isFile(String argument) {
        return argument.startsWith("(");
    }

    private static boolean isRepeated(String argument) {
        return argument.contains("...");
    }

    /** The kinds of word that may stand at a place, counted from 0, while a scenario is open or not. */
    public List<String> kinds(int place, boolean open) {
        List<String> kinds = new ArrayList<>();
        boolean shifted = open && !arguments.isEmpty() && isFile(arguments.get(0));
        for (int at = place; at <= place + (shifted ? 1 : 0); at++) {
            int index = most() == Integer.MAX_VALUE ? Math.min(at, arguments.size() - 1) : at;
            if (index < arguments.size()) kinds.add(kind(arguments.get(index)));
        }
        return kinds.stream().distinct().toList();
    }

    private static String kind(String argument) {
        return argument.replaceAll("[\\[\\]()]|\\.\\.\\.", "");
    }

    /** The kind of value an option takes; empty if it takes none. */
    public static String kind(CommandOption option) {
        return placeholder(option);
    }

    /** What an option does, as help says it. */
    public static String text(CommandOption option) {
        return option.description().substring(option.description().indexOf('\u0000') + 1);
    }

    /** The command line in short. */
    String line() {
        StringBuilder line = new StringBuilder(inShell ? name : "casus " + name);
        arguments.forEach(argument -> line.append(' ').append(argument.replaceAll("[()]", "")));
        options.forEach(option -> line.append(" [").append(shown(option)).append(']'));
        return line.toString();
    }

    private static String shown(CommandOption option) {
        String placeholder = placeholder(option);
        String name = option.shortName() != ' ' ? "-" + option.shortName() : "--" + option.longName();
        return placeholder.isEmpty() ? name : name + " " + placeholder;
    }

    private static String placeholder(CommandOption option) {
        return option.description().substring(0, option.description().indexOf('\u0000'));
    }

    /** The whole help of the command, with a final line break. */
    String help() {
        StringBuilder help =
                new StringBuilder(summary).append("\n\n  ").append(line()).append("\n");
        notes.forEach(note -> help.append("\n").append(note).append("\n"));
        if (takesFile()) {
            help.append("\n").append(OPEN_NOTE).append("\n");
        }
        help.append("\nOptions\n");
        for (CommandOption option : allOptions()) {
            String name = (option.shortName() != ' ' ? "-" + option.shortName() + ", " : "") + "--" + option.longName();
            String head = name + (placeholder(option).isEmpty() ? "" : " " + placeholder(option));
            help.append(String.format("  %-36s %s%n", head, text(option)).replace("\r", ""));
        }
        help.append("\nExamples\n");
        examples.forEach(example -> help.append("  ").append(example).append("\n"));
        return help.toString();
    }
}
