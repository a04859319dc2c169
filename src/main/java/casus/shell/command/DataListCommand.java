package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Entry;
import casus.report.Listing;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Output;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** {@code data list [KIND]}: the records of the knowledge base. */
@Component
final class DataListCommand extends CasusCommand {
    private final Workspace workspace;

    DataListCommand(Workspace workspace) {
        super(new Usage(
                "data list",
                "Lists the records of the knowledge base, or those of one kind.",
                List.of("[KIND]"),
                Usage.printed(Listing.FORMATS),
                List.of(
                        "Kinds are instrument, provision, protection, requirement, undertaking, precondition, bearing, "
                                + "participation, reservation, position, force, pledge, strength, intention, body, votingrule, "
                                + "competence, base, background, exercise, programme, judgement, silence, unusedclaim, region."),
                List.of("casus data list", "casus data list participation --format csv")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Output output = Output.of(invocation, Listing.FORMATS);
        Registry registry = workspace.registry(invocation);
        TreeSet<String> kinds = new TreeSet<>(
                registry.entries().values().stream().map(Entry::kind).toList());
        String wanted = invocation.arguments().isEmpty() ? null : invocation.argument(0);
        if (wanted != null && !kinds.contains(wanted)) {
            throw InvalidInput.of(
                    "unknown-kind", wanted, "there is no such kind of record", Suggestions.hint(wanted, kinds));
        }
        List<List<Object>> rows = new ArrayList<>();
        registry.entries().values().stream()
                .filter(entry -> wanted == null || entry.kind().equals(wanted))
                .forEach(entry -> rows.add(List.of(
                        entry.id(),
                        entry.kind(),
                        Objects.requireNonNullElse(entry.provenance().mechanism(), ""),
                        entry.label(),
                        entry.provenance().readings(),
                        entry.provenance().contests(),
                        entry.provenance().evidence())));
        boolean all = !output.format().equals("text");
        List<String> columns = List.of("id", "kind", "mechanism", "label", "readings", "contests", "evidence");
        int shown = all ? columns.size() : 4;
        output.print(new Listing(
                "Records of the knowledge base",
                columns.subList(0, shown),
                rows.stream().map(row -> row.subList(0, shown)).toList()));
    }
}
