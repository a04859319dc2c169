package casus.shell.command;

import casus.diagnostics.InvalidInput;
import casus.diagnostics.Plain;
import casus.diagnostics.Suggestions;
import casus.shell.completion.Choice;
import casus.shell.completion.Completion;
import casus.shell.completion.CompletionScript;
import casus.shell.completion.SystemShell;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code completion SHELL}: what teaches a shell of the system to complete the commands. */
@Component
final class CompletionCommand extends CasusCommand {
    private static final String WORDS = "words";

    /** The shells, and then what their scripts ask for. */
    private static final List<String> ARGUMENTS = Stream.concat(
                    Arrays.stream(SystemShell.values()).map(SystemShell::word), Stream.of(WORDS))
            .toList();

    private final ObjectProvider<CompletionScript> script;
    private final ObjectProvider<Completion> completion;

    /** Both know the commands, this one among them, and so they are asked for when they are needed. */
    CompletionCommand(ObjectProvider<CompletionScript> script, ObjectProvider<Completion> completion) {
        super(new Usage(
                "completion",
                "Prints a script by which bash, zsh or fish completes the commands, their options and what stands behind them.",
                List.of(String.join("|", ARGUMENTS), "[WORD...]"),
                List.of(),
                List.of(
                        "bash: eval \"$(casus completion bash)\" in ~/.bashrc. zsh: the same with zsh in ~/.zshrc, below compinit."
                                + " fish: casus completion fish > ~/.config/fish/completions/casus.fish",
                        "Commands, options and words of the format stand in the script. For records, states, readings and"
                                + " conclusions it asks `casus completion words -- WORD...`: what could stand in place of the"
                                + " last word, a line each, and what it means behind a tab."),
                List.of("casus completion bash", "casus completion words -- data show csto")));
        this.script = script;
        this.completion = completion;
    }

    @Override
    protected void run(Invocation invocation) {
        String asked = invocation.argument(0);
        List<String> words =
                invocation.arguments().subList(1, invocation.arguments().size());
        if (asked.equals(WORDS)) {
            choices(words).forEach(choice -> invocation.out().print(line(choice)));
            return;
        }
        SystemShell shell = Arrays.stream(SystemShell.values())
                .filter(one -> one.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "unknown-shell", asked, "there is no script for it", Suggestions.hint(asked, ARGUMENTS)));
        if (!words.isEmpty()) {
            throw InvalidInput.of("too-many-arguments", words.get(0), "the script of a shell takes no words", null);
        }
        invocation.out().print(script.getObject().of(shell));
    }

    private List<Choice> choices(List<String> words) {
        if (words.isEmpty()) return List.of();
        int last = words.size() - 1;
        return completion.getObject().choices(words.subList(0, last), words.get(last)).stream()
                .filter(choice -> choice.value().startsWith(words.get(last)))
                .toList();
    }

    private static String line(Choice choice) {
        String note = choice.note() == null ? "" : "\t" + Plain.line(choice.note());
        return Plain.line(choice.value()) + note + "\n";
    }
}
