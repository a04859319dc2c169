package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.page.Page;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code help [COMMAND]}: what there is, with examples. */
@Component
final class HelpCommand extends CasusCommand {
    /** What is explained beside the commands. */
    private static final String SCENARIO = "scenario";

    private final Workspace workspace;

    HelpCommand(Workspace workspace) {
        super(new Usage(
                "help",
                "Explains the commands, or one of them.",
                List.of("[COMMAND...]"),
                List.of(),
                List.of(
                        "`help scenario` explains the scenario file field by field, `help scenario KEY` one field with all that"
                                + " may stand there."),
                List.of(
                        "casus help",
                        "casus help assess",
                        "casus help data show",
                        "casus help scenario territoryStatus")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        List<CasusCommand> all = invocation.commands();
        String name = String.join(" ", invocation.arguments());
        if (name.equals(SCENARIO) || name.startsWith(SCENARIO + " ")) {
            ScenarioHelp help = new ScenarioHelp(workspace.registry(invocation));
            Page page = name.equals(SCENARIO)
                    ? help.all()
                    : help.of(name.substring(SCENARIO.length() + 1).replaceAll("\\.[0-9]+\\.", "."));
            Outputs.of(invocation, List.of("text")).each(output -> output.print(List.of(page)));
            return;
        }
        if (name.isEmpty()) {
            invocation.out().print(overview(all));
            return;
        }
        List<CasusCommand> meant = all.stream()
                .filter(command ->
                        command.getName().equals(name) || command.getName().startsWith(name + " "))
                .toList();
        if (meant.isEmpty()) {
            throw InvalidInput.of(
                    "unknown-command",
                    "casus help " + name,
                    "there is no such command",
                    Suggestions.hint(
                            name, all.stream().map(CasusCommand::getName).toList(), "`casus help` lists the commands"));
        }
        invocation.out().print(meant.stream().map(CasusCommand::getHelp).collect(Collectors.joining("\n")));
    }

    private static String overview(List<CasusCommand> commands) {
        StringBuilder text = new StringBuilder("""
                Casus: which collective-defence clauses a crisis engages, who owes what, and why.

                Commands
                """);
        section(text, commands, false);
        text.append("""

                In the shell, that is `casus` without arguments, or with a script as its input
                """);
        section(text, commands, true);
        text.append("\nExamples\n");
        commands.stream()
                .filter(command -> !command.usage().inShell())
                .forEach(command -> text.append("  ")
                        .append(command.usage().examples().get(0))
                        .append('\n'));
        text.append("""

                Exit codes
                  0 done   1 an expectation failed   2 wrong usage or invalid input
                  3 rules or data do not compile or validate   4 internal error   130 interrupted

                `casus help COMMAND` or `casus COMMAND --help` says more, `casus help scenario` what a file may say.
                A script has one command a line, and # begins a comment; it stops at the first failure, unless it is
                started by `casus --keep-going`. `casus -c "LINE; LINE"` runs lines without one. `COMMAND | PROGRAM` and
                `COMMAND > FILE` are what they are in any shell, with blanks about the sign; where the program ends with
                another code than 0, the line fails with 1, and with 2 where there is none. With --safe a shell writes
                no file and runs no program, not even a pager: start it so for a script that is not yours.

                At the prompt the commands of $CASUS_INIT, else ~/.config/casus/init, come first, and what is longer than
                the screen goes through the pager unless the shell or the command has --no-pager; not what `source` and
                `tutorial` run, nor answers that appear as they are found. Lines that are pasted are run until one fails.
                A scenario that is pasted is opened: an empty line ends it.
                """);
        return text.toString();
    }

    private static void section(StringBuilder text, List<CasusCommand> commands, boolean inShell) {
        commands.stream()
                .filter(command -> command.usage().inShell() == inShell)
                .forEach(
                        command -> text.append(String.format("  %-16s %s", command.getName(), command.getDescription()))
                                .append('\n'));
    }
}
