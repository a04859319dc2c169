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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code data list [KIND]}: the records of the knowledge base. */
@Component
final class DataListCommand extends CasusCommand {
    private static final String WORKS = "works";
    private static final List<String> COLUMNS =
            List.of("id", "kind", "mechanism", "label", "readings", "contests", "evidence");
    private static final List<String> WORK_COLUMNS = List.of(
            "id", "kind", "cited", "title", "by", "place", "date", "inForce", "number", "read", "seen", "versions");

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
                                + "competence, base, background, exercise, programme, judgement, silence, unusedclaim, region; and works, the bibliography."),
                List.of("casus data list", "casus data list participation --format csv")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Output output = Output.of(invocation, Listing.FORMATS);
        Registry registry = workspace.registry(invocation);
        if (invocation.arguments().equals(List.of(WORKS))) {
            print(output, "Works of the bibliography", WORK_COLUMNS, 3, works(registry));
            return;
        }
        TreeSet<String> kinds = new TreeSet<>(
                registry.entries().values().stream().map(Entry::kind).toList());
        kinds.add(WORKS);
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
        print(output, "Records of the knowledge base", COLUMNS, 4, rows);
    }

    private static List<List<Object>> works(Registry registry) {
        return registry.works().values().stream()
                .map(work -> Stream.of(
                                work.id(),
                                work.kind(),
                                work.cited(),
                                work.title(),
                                work.by(),
                                work.place(),
                                work.date(),
                                work.inForce(),
                                work.number(),
                                work.read(),
                                work.seen(),
                                work.versions())
                        .<Object>map(value -> value == null ? "" : value instanceof List<?> ? value : value.toString())
                        .toList())
                .toList();
    }

    /** All columns for programs, the first few for people. */
    private static void print(Output output, String title, List<String> columns, int few, List<List<Object>> rows) {
        int shown = output.format().equals("text") ? few : columns.size();
        output.print(new Listing(
                title,
                columns.subList(0, shown),
                rows.stream().map(row -> row.subList(0, shown)).toList()));
    }
}
