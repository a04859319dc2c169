package casus.shell.line;

import java.util.Comparator;
import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;

/** A command of Casus: its usage, and what it does. What goes wrong is thrown, and the runner makes an exit code of it. */
public abstract class CasusCommand implements Command {
    private final Usage usage;

    protected CasusCommand(Usage usage) {
        this.usage = usage;
    }

    /** The commands of Casus in a registry, by name. */
    public static List<CasusCommand> all(CommandRegistry registry) {
        return registry.getCommands().stream()
                .filter(CasusCommand.class::isInstance)
                .map(CasusCommand.class::cast)
                .sorted(Comparator.comparing(CasusCommand::getName))
                .toList();
    }

    public Usage usage() {
        return usage;
    }

    /** Whether it would write a file that the user asks for. */
    protected boolean writes(Invocation invocation) {
        return !invocation.values("output").isEmpty()
                || !invocation.values("out").isEmpty()
                || usage.arguments().contains("NEW-FILE");
    }

    /** Whether it reads lines or runs other commands, so that what it prints is read as it comes and goes through no pager. */
    protected boolean isTalk() {
        return false;
    }

    /** Does it. */
    protected abstract void run(Invocation invocation);

    @Override
    public final ExitStatus execute(CommandContext context) {
        run(new Invocation(context, usage));
        context.outputWriter().flush();
        return ExitStatus.OK;
    }

    @Override
    public String getName() {
        return usage.name();
    }

    @Override
    public String getDescription() {
        return usage.summary();
    }

    @Override
    public String getHelp() {
        return usage.help();
    }

    @Override
    public String getGroup() {
        return "Casus";
    }

    @Override
    public List<CommandOption> getOptions() {
        return usage.allOptions();
    }
}
