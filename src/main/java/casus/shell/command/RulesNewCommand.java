package casus.shell.command;

import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.lint.Scaffold;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code rules new NAME}: a rule to begin with, and a case that it passes. */
@Component
final class RulesNewCommand extends CasusCommand {
    private final Workspace workspace;

    RulesNewCommand(Workspace workspace) {
        super(new Usage(
                "rules new",
                "Writes a rule to begin with, and a case that it passes, into the files of its mechanism.",
                List.of("MECHANISM/PROVISION/VERB-PHRASE"),
                List.of(),
                List.of(
                        "The rule says of itself that it is not written yet, until it is. Nothing that is there is changed."),
                List.of(
                        "casus rules new crdf/deployment/answers-floods",
                        "casus rules new --rules ../my-rules" + " eadrcc/support/is-asked-for")));
        this.workspace = workspace;
    }

    @Override
    protected boolean writes(Invocation invocation) {
        return true;
    }

    @Override
    protected void run(Invocation invocation) {
        Registry registry = workspace.registry(invocation);
        Collection<Rule> rules = workspace.rules(invocation, registry).rules().values();
        Scaffold scaffold = Scaffold.of(invocation.argument(0), registry, rules);
        Path folder = workspace.folder(invocation, "rules");
        Path ruleFile = folder.resolve(scaffold.ruleFile());
        Path caseFile = folder.resolve(scaffold.caseFile());
        String ruleText = scaffold.ruleText(text(ruleFile), rules);
        String caseText = scaffold.caseText(text(caseFile));
        Output.check(caseFile, caseFile.toString());
        Output.write(ruleFile, ruleFile.toString(), ruleText);
        Output.write(caseFile, caseFile.toString(), caseText);
        invocation
                .out()
                .println(ruleFile + ": the rule " + invocation.argument(0) + "\n" + caseFile + ": the case "
                        + scaffold.caseId() + "\nWrite the clause and what the case expects; then: casus rules lint; "
                        + "casus batch " + caseFile);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw InvalidInput.of("unreadable-file", file.toString(), "the file cannot be read", null);
        }
    }
}
