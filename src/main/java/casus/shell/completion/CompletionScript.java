package casus.shell.completion;

import casus.shell.line.CasusCommand;
import casus.shell.line.Commands;
import casus.shell.line.Usage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.stereotype.Component;

/**
 * Teaches a shell of the system what the prompt knows: a script that holds the commands, their options and every word that
 * does not depend on the knowledge base, and asks the program for the others.
 *
 * <p>The script reads a table, a line each: {@code command NAME SUMMARY}, {@code option NAME OPTION VALUE MEANING} with {@code *}
 * for the options of every command, and {@code argument NAME PLACE VALUE} with {@code +} for every further place. A value is
 * {@code files}, {@code folders}, {@code commands}, {@code ask} (the program), {@code flag} (there is none), {@code any}, or
 * words behind {@code =} with bars between.
 */
@Component
public final class CompletionScript {
    private static final String EVERY = "*";

    private final Commands commands;
    private final CompletionWords vocabulary;

    CompletionScript(Commands commands, CompletionWords vocabulary) {
        this.commands = commands;
        this.vocabulary = vocabulary;
    }

    /** The script for a shell. */
    public String of(SystemShell shell) {
        return shell.script(table());
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        Usage.common().forEach(option -> options(EVERY, option, lines));
        lines.add(line("option", EVERY, "--help", "flag", Completion.HELP));
        commands.all().stream().filter(command -> !command.usage().inShell()).forEach(command -> rows(command, lines));
        return String.join("\n", lines);
    }

    private void rows(CasusCommand command, List<String> lines) {
        Usage usage = command.usage();
        lines.add(line("command", usage.name(), usage.summary()));
        usage.options().forEach(option -> options(usage.name(), option, lines));
        int places = usage.arguments().size();
        for (int place = 0; place < places; place++) {
            lines.add(line("argument", usage.name(), String.valueOf(place), value(usage.kinds(place, false))));
        }
        List<String> further = usage.kinds(places, false);
        if (!further.isEmpty()) lines.add(line("argument", usage.name(), "+", value(further)));
    }

    private void options(String command, CommandOption option, List<String> lines) {
        String value = option.type() == boolean.class ? "flag" : value(List.of(Usage.kind(option)));
        lines.add(line("option", command, "--" + option.longName(), value, Usage.text(option)));
        if (option.shortName() != ' ')
            lines.add(line("option", command, "-" + option.shortName(), value, Usage.text(option)));
    }

    private static String line(String... cells) {
        return String.join("\t", cells);
    }

    private String value(List<String> kinds) {
        String kind = kinds.get(0);
        if (CompletionWords.isTyped(kind)) return "=" + kind;
        return switch (kind) {
            case "COMMAND" -> "commands";
            case "DIR", "NEW-FOLDER" -> "folders";
            default -> {
                if (CompletionWords.isFile(kind)) yield "files";
                yield vocabulary.know(kind) ? "ask" : "any";
            }
        };
    }
}
