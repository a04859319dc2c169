package casus.shell.command;

import casus.data.Registry;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code version}: what runs here, and the hashes of the rules and the knowledge base. */
@Component
final class VersionCommand extends CasusCommand {
    private final Workspace workspace;

    VersionCommand(Workspace workspace) {
        super(new Usage(
                "version",
                "Prints the versions of the program and the hashes of its rules and its knowledge base.",
                List.of(),
                List.of(),
                List.of(),
                List.of("casus version")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Registry registry = workspace.registry(invocation);
        invocation.out().println("casus  " + Workspace.version());
        invocation.out().println("drools " + Workspace.built("drools"));
        invocation.out().println("java   " + Runtime.version());
        invocation
                .out()
                .println("rules  " + workspace.rules(invocation, registry).hash());
        invocation.out().println("data   " + registry.hash());
    }
}
