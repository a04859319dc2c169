package casus.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.InteractiveShellRunner;
import org.springframework.shell.core.NonInteractiveShellRunner;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.autoconfigure.ShellRunnerAutoConfiguration;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandNotFoundException;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.DefaultCommandParser;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.Help;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.core.command.Script;

/**
 * What made Casus go round parts of Spring Shell, a fault a test (decision 0010). A test that fails here is good news: the
 * version that is used has mended it, and what its message names can go.
 */
class SpringShellFaultsTest {
    @TempDir
    private Path folder;

    /** A command that remembers what it was called with. */
    private static final class Recorder implements Command {
        private final String name;
        private final ExitStatus status;
        private final List<ParsedInput> calls = new ArrayList<>();
        private final List<CommandOption> options;
        private String prints = "";

        Recorder(String name, ExitStatus status, CommandOption... options) {
            this.name = name;
            this.status = status;
            this.options = List.of(options);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return "records";
        }

        @Override
        public String getGroup() {
            return "Test";
        }

        @Override
        public List<CommandOption> getOptions() {
            return options;
        }

        @Override
        public ExitStatus execute(CommandContext context) {
            calls.add(context.parsedInput());
            context.outputWriter().print(prints);
            return status;
        }

        List<String> arguments() {
            return calls.get(0).arguments().stream().map(CommandArgument::value).toList();
        }
    }

    private static CommandRegistry registry(Command... commands) {
        return new CommandRegistry(new LinkedHashSet<>(List.of(commands)));
    }

    private static NonInteractiveShellRunner runner(CommandRegistry registry, PrintWriter out) {
        return new NonInteractiveShellRunner(new DefaultCommandParser(registry), registry, out);
    }

    private static ParsedInput parse(String line, Command... commands) {
        return new DefaultCommandParser(registry(commands)).parse(line);
    }

    private static CommandOption flag(String name) {
        return CommandOption.with().longName(name).type(boolean.class).build();
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(PrintWriter.nullWriter());
    }

    @Test
    void aWordWithABlankIsTornApart() throws Exception {
        Recorder show = new Recorder("show", ExitStatus.OK);
        runner(registry(show), nowhere()).run(new String[] {"show", "--", "my file"});
        assertThat(show.arguments())
                .as("else casus.shell.Runner need not hand its words to Commands itself")
                .containsExactly("my", "file");
    }

    @Test
    void singleQuotesAreLetters() {
        assertThat(parse("show -- 'my file'", new Recorder("show", ExitStatus.OK))
                        .arguments())
                .as("else Tokens might be left to the parser")
                .extracting(CommandArgument::value)
                .containsExactly("'my", "file'");
    }

    @Test
    void aNegativeNumberIsAnOption() {
        Recorder set = new Recorder(
                "set", ExitStatus.OK, CommandOption.with().longName("by").build());
        assertThatThrownBy(() -> parse("set --by -5", set))
                .as("else CommandLine.isOption need not know negative numbers")
                .hasMessageContaining("requires a value");
    }

    @Test
    void aFlagOfASubcommandTakesTheNextWord() {
        Recorder list = new Recorder("data list", ExitStatus.OK, flag("full"));
        ParsedInput input = parse("data list --full x", list);
        assertThat(input.options().get(0).value())
                .as("else CommandLine.option need not look at the type")
                .isEqualTo("x");
    }

    @Test
    void theStatusOfACommandIsNoExitCode() throws Exception {
        Recorder fails = new Recorder("fails", new ExitStatus(3, "bad rules"));
        NonInteractiveShellRunner runner = runner(registry(fails), nowhere());
        assertThatCode(() -> runner.run(new String[] {"fails"}))
                .as("else Runner and Script need not generate exit codes")
                .doesNotThrowAnyException();
        assertThat(runner).isNotInstanceOf(ExitCodeGenerator.class);
        assertThat(fails.calls).hasSize(1);
    }

    @Test
    void aLineThatCannotBeReadIsNoFailure() {
        Recorder set = new Recorder(
                "set", ExitStatus.OK, CommandOption.with().longName("by").build());
        assertThatCode(() -> runner(registry(set), nowhere()).run(new String[] {"set", "--by"}))
                .as("else wrong usage could be left to the runner")
                .doesNotThrowAnyException();
        assertThat(set.calls).isEmpty();
    }

    @Test
    void theBeginningOfACommandWillDo() {
        Recorder check = new Recorder("rules check", ExitStatus.OK);
        CommandRegistry registry = registry(check);
        ParsedInput input =
                ParsedInput.builder().commandName("rules").addSubCommand("che").build();
        StringWriter out = new StringWriter();
        ExitStatus status = new CommandExecutor(registry)
                .execute(new CommandContext(input, registry, new PrintWriter(out), new InputReader() {}));
        assertThat(status).as("else CommandLine.unknown could go").isEqualTo(ExitStatus.OK);
        assertThat(check.calls).isEmpty();
    }

    @Test
    void helpListsCommandsInNoOrder() throws Exception {
        Command[] commands = IntStream.range(10, 60)
                .mapToObj(number -> new Recorder("command" + number, ExitStatus.OK))
                .toArray(Command[]::new);
        CommandRegistry registry = registry(commands);
        StringWriter out = new StringWriter();
        ParsedInput input = ParsedInput.builder().commandName("help").build();
        new Help().execute(new CommandContext(input, registry, new PrintWriter(out), new InputReader() {}));
        List<String> listed = out.toString()
                .lines()
                .filter(line -> line.contains("command"))
                .map(line -> line.strip().split("\\W", -1)[0])
                .toList();
        assertThat(listed)
                .as("else HelpCommand need not sort them")
                .hasSize(commands.length)
                .isNotEqualTo(listed.stream().sorted().toList());
    }

    @Test
    void whatACommandDoesNotFlushIsLost() throws Exception {
        StringWriter out = new StringWriter();
        Recorder says = new Recorder("says", ExitStatus.OK);
        says.prints = "something";
        runner(registry(says), new PrintWriter(new BufferedWriter(out))).run(new String[] {"says"});
        assertThat(says.calls).hasSize(1);
        assertThat(out.toString()).as("else Commands.run need not flush").isEmpty();
    }

    @Test
    void aScriptKnowsNoComments() throws Exception {
        Recorder show = new Recorder("show", ExitStatus.OK);
        CommandRegistry registry = registry(show);
        Path plain = Files.writeString(folder.resolve("plain"), "show -- x\n");
        script(registry, plain);
        assertThat(show.calls).hasSize(1);
        Path file = Files.writeString(folder.resolve("script"), "# a comment\nshow -- x\n");
        assertThatThrownBy(() -> script(registry, file))
                .as("else the script of casus.shell.Script could be theirs")
                .isInstanceOf(CommandNotFoundException.class);
        assertThat(show.calls).hasSize(1);
    }

    @Test
    void aScriptThatIsNotThereIsNoFailure() throws IOException {
        CommandRegistry registry = registry();
        assertThatCode(() -> runner(registry, nowhere()).run(new String[] {"@" + folder.resolve("none")}))
                .as("else a missing file of SourceCommand could be told by theirs")
                .doesNotThrowAnyException();
    }

    private static ExitStatus script(CommandRegistry registry, Path file) throws Exception {
        Script script = new Script(registry);
        script.setCommandParser(new DefaultCommandParser(registry));
        ParsedInput input = ParsedInput.builder()
                .commandName("script")
                .addOption(CommandOption.with()
                        .longName("file")
                        .value(file.toString())
                        .build())
                .build();
        return script.execute(new CommandContext(input, registry, nowhere(), new InputReader() {}));
    }

    /** A property says it, and not whether there is a command to run. */
    @Test
    void argumentsDoNotKeepThePromptAway() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(CommandRegistry.class, () -> registry());
            context.register(ShellRunnerAutoConfiguration.class);
            context.refresh();
            assertThat(context.getBean(ShellRunner.class))
                    .as("else Shell.run need not set spring.shell.interactive.enabled")
                    .isInstanceOf(InteractiveShellRunner.class);
        }
    }
}
