package casus.shell;

import casus.shell.editing.EditJournal;
import casus.shell.editing.OpenDocument;
import casus.shell.editing.TypedLines;
import casus.shell.editing.UserFolders;
import casus.shell.line.Commands;
import casus.shell.line.Mode;
import casus.shell.line.Session;
import casus.shell.line.ShellOptions;
import casus.shell.line.Terminals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;
import org.springframework.shell.core.autoconfigure.ShellRunnerAutoConfiguration;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Starts the application: for one command, or for a shell where there is none, at the terminal or over a script. */
@SpringBootConfiguration(
        proxyBeanMethods = false) // or a subclass is made at each start, for methods that call no other
@ComponentScan
@ImportAutoConfiguration(
        ShellRunnerAutoConfiguration.class) // alone: nothing here uses aspects, schedules or a second prompt
public class Shell {
    /** A command whose steps are lines of a shell. */
    static final String TUTORIAL = "tutorial";

    /** Runs the command or the shell in this process and returns its exit code (contract, section 10). */
    public static int run(String... args) {
        System.setProperty(
                LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // simplelogger.properties is all there is
        SpringApplication application = new SpringApplication(Shell.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false); // it would wait, at Ctrl-C, for what is to be interrupted
        application.setAddCommandLineProperties(false); // or --option words would become properties
        application.setDefaultProperties(Map.of(
                "spring.shell.interactive.enabled", // by Spring's own runner
                "false",
                Mode.PROPERTY,
                mode(args).name().toLowerCase(Locale.ROOT),
                Session.SAFE,
                String.valueOf(mode(args).isShell() && List.of(args).contains(ShellOptions.SAFE))));
        try {
            return SpringApplication.exit(application.run(args));
        } catch (RuntimeException e) { // outside of any command: the terminal, or the application itself
            Commands.internal(e).tell("", List.of(args).contains("--debug"));
            return Commands.INTERNAL;
        }
    }

    private static Mode mode(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        int commands = words.indexOf(ShellOptions.COMMANDS);
        boolean given = commands >= 0 && commands + 1 < words.size();
        if (given) words.subList(commands, commands + 2).clear();
        if (words.indexOf(TUTORIAL) == 0) return Mode.SCRIPT;
        if (!ShellOptions.are(words)) return Mode.COMMAND;
        if (given) return Mode.SCRIPT;
        return Terminals.hasTerminal() ? Mode.PROMPT : Mode.SCRIPT;
    }

    @Bean
    Mode mode(Environment environment) {
        return Mode.valueOf(environment.getRequiredProperty(Mode.PROPERTY).toUpperCase(Locale.ROOT));
    }

    @Bean
    CommandRegistry commandRegistry(Set<Command> commands) {
        return new CommandRegistry(commands);
    }

    @Bean
    EditJournal journal(Mode mode, Session session) {
        Optional<Path> config = config(session);
        return mode == Mode.PROMPT ? EditJournal.in(config) : EditJournal.ofScript(config);
    }

    @Bean
    OpenDocument document(EditJournal journal) {
        return new OpenDocument(journal);
    }

    @Bean
    TypedLines typedLines(Session session) {
        return TypedLines.in(config(session));
    }

    /** The user's folder of settings, unless nothing is to be written. */
    private static Optional<Path> config(Session session) {
        return session.isSafe() ? Optional.empty() : UserFolders.own().config();
    }
}
