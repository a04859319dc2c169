package casus.shell.command;

import casus.batch.Manifest;
import casus.batch.Replay;
import casus.data.Registry;
import casus.diagnostics.Plain;
import casus.shell.line.BatchFailed;
import casus.shell.line.CasusCommand;
import casus.shell.line.Commands;
import casus.shell.line.Invocation;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code replay MANIFEST}: a run made again, and proof that it gives the same bytes. */
@Component
final class ReplayCommand extends CasusCommand {
    private static final List<String> WORLD = List.of("data", "rules", "trust-rules");

    private final Workspace workspace;

    ReplayCommand(Workspace workspace) {
        super(new Usage(
                "replay",
                "Makes a run of `batch` again from its manifest, and proves that it gives the same bytes, or says what differs.",
                List.of("MANIFEST.json"),
                List.of(),
                List.of("Inputs are looked for under the names they had: replay from the folder the batch was run in."),
                List.of("casus replay run/manifest.json")));
        this.workspace = workspace;
    }

    /** A manifest may be anybody's: neither the folders nor the trust it tells of are taken over from it. */
    private static void sayWhatElseIsMeant(Manifest manifest, Invocation invocation) {
        List<String> left = manifest.command().stream()
                .filter(word -> WORLD.stream()
                        .anyMatch(option -> word.startsWith("--" + option + "=")
                                && invocation.value(option).isEmpty()))
                .map(word -> word.replaceFirst("=true$", ""))
                .toList();
        if (left.isEmpty()) return;
        System.err.println("casus: the run was made with " + Plain.line(String.join(" ", left))
                + "; replay takes this from its own command line only");
    }

    @Override
    protected void run(Invocation invocation) {
        String name = invocation.argument(0);
        Path file = Workspace.path("unreadable-file", name, name).toAbsolutePath();
        Manifest manifest = Manifest.read(file, name);
        sayWhatElseIsMeant(manifest, invocation);
        Registry registry = workspace.registry(invocation);
        Replay replay = new Replay(
                file.getParent(), manifest, registry, workspace.rules(invocation, registry), Workspace.version());
        List<String> differences = replay.differences(1);
        if (differences.isEmpty()) {
            invocation
                    .out()
                    .println("the same: " + manifest.inputs().size() + " scenarios, "
                            + manifest.outputs().size() + " files, every byte");
            return;
        }
        throw new BatchFailed(
                Commands.FAILED,
                differences.stream().map(line -> "differs: " + Plain.line(line)).collect(Collectors.joining("\n")));
    }
}
