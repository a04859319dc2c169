package casus.shell.completion;

import casus.shell.editing.OpenDocument;
import casus.shell.line.CasusCommand;
import casus.shell.line.CommandLine;
import casus.shell.line.Commands;
import casus.shell.line.Usage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.stereotype.Component;

/** What could be typed next, read off the usage of the commands: their words, their options, and each kind of argument. */
@Component
public final class Completion {
    /** What the option does that every command has. */
    static final String HELP = "explain the command";

    private final Commands commands;
    private final CompletionWords vocabulary;
    private final OpenDocument document;

    Completion(Commands commands, CompletionWords vocabulary, OpenDocument document) {
        this.commands = commands;
        this.vocabulary = vocabulary;
        this.document = document;
    }

    /** The words that could stand after others; {@code word} is what of it is there already. Fails silently: then none. */
    public List<Choice> choices(List<String> before, String word) {
        try {
            boolean named = !before.isEmpty() && before.get(0).equals("casus");
            return after(named ? before.subList(1, before.size()) : before, word);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return List.of(); // the line can be typed without help
        }
    }

    /** How a word of a line stands to those that could be there. */
    public enum Judgement {
        KNOWN,
        /** One of them may become of it. */
        BEGUN,
        UNKNOWN,
        /** No list of words is meant there, or none that can be looked up while somebody types. */
        FREE
    }

    /** Whether a word behind others is part of the name of a command, or an option of one. */
    public Judgement judge(List<String> before, String word) {
        List<String> words =
                before.isEmpty() || !before.get(0).equals("casus") ? before : before.subList(1, before.size());
        boolean isOption = word.startsWith("--") && word.length() > 2 && !words.contains("--");
        boolean isName = commands.all().stream().noneMatch(command -> startsWith(words, name(command)));
        boolean isProgram = before.isEmpty() && (word.equals("casus") || CommandLine.isAlias(word));
        if (isProgram || (isName && words.isEmpty() && CommandLine.isAlias(word))) return Judgement.KNOWN;
        boolean isLost = isName && names(words).isEmpty(); // a word before it is unknown already
        if (isLost || (!isName && !isOption)) return Judgement.FREE;
        String start = isOption ? word.replaceFirst("=.*", "") : word;
        List<String> known = choices(before, start).stream().map(Choice::value).toList();
        if (known.contains(start)) return Judgement.KNOWN;
        return known.stream().anyMatch(one -> one.startsWith(start)) ? Judgement.BEGUN : Judgement.UNKNOWN;
    }

    private List<Choice> after(List<String> words, String word) {
        Optional<CasusCommand> command = commands.all().stream()
                .filter(one -> startsWith(words, name(one)))
                .max(Comparator.comparingInt(one -> name(one).size()));
        if (command.isEmpty()) return names(words);
        Usage usage = command.get().usage();
        List<String> rest = words.subList(name(command.get()).size(), words.size());
        if (usage.arguments().contains("[COMMAND...]")) return names(rest);
        return new Place(usage, command.get().getOptions(), rest).choices(word);
    }

    private static List<String> name(CasusCommand command) {
        return Arrays.asList(command.getName().split(" ", -1));
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }

    /** The next words of the commands whose names begin with these words. */
    private List<Choice> names(List<String> words) {
        return commands.all().stream()
                .filter(command ->
                        startsWith(name(command), words) && name(command).size() > words.size())
                .map(command -> {
                    String next = name(command).get(words.size());
                    boolean last = name(command).size() == words.size() + 1;
                    return Choice.of(next, last ? command.getDescription() : null);
                })
                .distinct()
                .toList();
    }

    /** A place behind the name of a command. */
    private final class Place {
        private final Usage usage;
        private final List<CommandOption> options;
        private final List<String> arguments = new ArrayList<>();
        private final List<String> given = new ArrayList<>();
        private CommandOption waiting;
        private boolean onlyArguments;

        Place(Usage usage, List<CommandOption> options, List<String> words) {
            this.usage = usage;
            this.options = options;
            words.forEach(this::pass);
        }

        private void pass(String word) {
            if (waiting != null) waiting = null;
            else if (!onlyArguments && word.equals("--")) onlyArguments = true;
            else if (!onlyArguments && word.startsWith("-") && word.length() > 1) {
                given.add(word);
                waiting = option(word)
                        .filter(option -> !Usage.kind(option).isEmpty())
                        .orElse(null);
            } else {
                arguments.add(word);
            }
        }

        private Optional<CommandOption> option(String word) {
            return options.stream()
                    .filter(option -> word.equals("--" + option.longName()) || word.equals("-" + option.shortName()))
                    .findFirst();
        }

        List<Choice> choices(String word) {
            if (waiting != null) return vocabulary.choices(Usage.kind(waiting), word, arguments);
            int equals = word.indexOf('=');
            if (!onlyArguments && word.startsWith("--") && equals > 0) {
                String start = word.substring(0, equals + 1);
                return option(word.substring(0, equals)).stream()
                        .flatMap(option ->
                                vocabulary.choices(Usage.kind(option), word.substring(equals + 1), arguments).stream())
                        .map(choice -> new Choice(start + choice.value(), choice.shown(), choice.note(), choice.ends()))
                        .toList();
            }
            if (!onlyArguments && word.startsWith("-")) return options();
            List<Choice> arguments = usage.kinds(this.arguments.size(), document.isOpen()).stream()
                    .map(kind -> vocabulary.choices(kind, word, this.arguments))
                    .flatMap(Collection::stream)
                    .toList();
            return arguments.isEmpty() && !onlyArguments && word.isEmpty() ? options() : arguments;
        }

        /** Its options, but no flag twice. */
        private List<Choice> options() {
            Stream<Choice> own = options.stream()
                    .filter(option -> !Usage.kind(option).isEmpty() || !given.contains("--" + option.longName()))
                    .map(option -> Choice.of("--" + option.longName(), Usage.text(option)));
            return Stream.concat(own, Stream.of(Choice.of("--help", HELP))).toList();
        }
    }
}
