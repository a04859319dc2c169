package casus.shell;

import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.CommandOption;

/**
 * How a command is used.
 *
 * @param name its words
 * @param summary one sentence
 * @param arguments their names, {@code ...} at the end of the last if it may be repeated, in brackets if it may be left out
 * @param options in the order in which help lists them
 * @param notes further sentences
 * @param examples command lines as a user types them
 */
record Usage(
        String name,
        String summary,
        List<String> arguments,
        List<CommandOption> options,
        List<String> notes,
        List<String> examples) {
    private static final List<CommandOption> COMMON = List.of(
            value("data", "DIR", "read the knowledge base from this folder"),
            value("rules", "DIR", "read the rules from this folder"),
            flag("no-cache", "compile the rules anew"),
            flag("debug", "show the trace of an internal error"));

    /** An option with a value; {@code placeholder} is how help shows the value. */
    static CommandOption value(String name, String placeholder, String description) {
        return CommandOption.with()
                .shortName(' ')
                .longName(name)
                .type(String.class)
                .description(placeholder + "\u0000" + description)
                .build();
    }

    /** An option that is there or not. */
    static CommandOption flag(String name, String description) {
        return CommandOption.with()
                .shortName(' ')
                .longName(name)
                .type(boolean.class)
                .description("\u0000" + description)
                .build();
    }

    /** The options of every command that prints in several formats. */
    static List<CommandOption> printed(List<String> formats, CommandOption... others) {
        List<CommandOption> options = new ArrayList<>(List.of(others));
        options.add(value("format", String.join("|", formats), "print in this format (" + formats.get(0) + ")"));
        options.add(CommandOption.with()
                .shortName('o')
                .longName("output")
                .type(String.class)
                .description("FILE\u0000write to a file; its suffix decides the format")
                .build());
        return List.copyOf(options);
    }

    List<CommandOption> allOptions() {
        List<CommandOption> all = new ArrayList<>(options);
        all.addAll(COMMON);
        return all;
    }

    int least() {
        return (int)
                arguments.stream().filter(argument -> !argument.startsWith("[")).count();
    }

    int most() {
        boolean repeated =
                !arguments.isEmpty() && arguments.get(arguments.size() - 1).contains("...");
        return repeated ? Integer.MAX_VALUE : arguments.size();
    }

    /** The command line in short. */
    String line() {
        StringBuilder line = new StringBuilder("casus " + name);
        arguments.forEach(argument -> line.append(' ').append(argument));
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
        help.append("\nOptions\n");
        for (CommandOption option : allOptions()) {
            String name = (option.shortName() != ' ' ? "-" + option.shortName() + ", " : "") + "--" + option.longName();
            String head = name + (placeholder(option).isEmpty() ? "" : " " + placeholder(option));
            String text = option.description().substring(option.description().indexOf('\u0000') + 1);
            help.append(String.format("  %-36s %s%n", head, text).replace("\r", ""));
        }
        help.append("\nExamples\n");
        examples.forEach(example -> help.append("  ").append(example).append("\n"));
        return help.toString();
    }
}
