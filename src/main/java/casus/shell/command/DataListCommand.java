package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Entry;
import casus.report.Listing;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
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
            List.of("id", "kind", "mechanism", "label", "readings", "contests", "claims");

    /** How many columns people see. */
    private static final int FEW = 4;

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
                                + "competence, base, background, exercise, programme, judgement, silence, unusedclaim, region; and works, the bibliography.",
                        "As csv, json and markdown a kind has a column for each field of its records; a date also has the first"
                                + " and the last day it may be, and certainty is certain, window (the day is in doubt) or"
                                + " unclear (whether it was done at all)."),
                List.of("casus data list", "casus data list participation --format csv")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, Listing.FORMATS);
        Registry registry = workspace.registry(invocation);
        if (invocation.arguments().equals(List.of(WORKS))) {
            print(outputs, new Listing("Works of the bibliography", WORK_COLUMNS, works(registry)), 3);
            return;
        }
        TreeSet<String> kinds = new TreeSet<>(
                registry.entries().values().stream().map(Entry::kind).toList());
        kinds.add(WORKS);
        String wanted = invocation.arguments().isEmpty() ? null : invocation.argument(0);
        if (wanted != null && !kinds.contains(wanted)) {
            throw InvalidInput.of(
                    "unknown-kind",
                    wanted,
                    "there is no such kind of record",
                    Suggestions.hint(wanted, kinds, "`casus help data list` names the kinds"));
        }
        List<Entry> entries = registry.entries().values().stream()
                .filter(entry -> wanted == null || entry.kind().equals(wanted))
                .toList();
        List<String> fields = wanted == null
                ? List.of()
                : List.copyOf(RecordFields.of(entries.get(0)).keySet());
        List<List<Object>> rows =
                entries.stream().map(entry -> row(entry, !fields.isEmpty())).toList();
        print(outputs, new Listing("Records of the knowledge base", columns(fields), rows), FEW);
    }

    /** What every record has, and between them the fields of a kind. */
    static List<String> columns(List<String> fields) {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(FEW, fields);
        return columns;
    }

    /** A record of some kind or, with its own fields, of the one that is listed. */
    static List<Object> row(Entry entry, boolean whole) {
        List<Object> row = new ArrayList<>(List.of(
                entry.id(),
                entry.kind(),
                Objects.requireNonNullElse(entry.provenance().mechanism(), ""),
                entry.label()));
        if (whole) row.addAll(RecordFields.of(entry).values());
        row.add(entry.provenance().readings());
        row.add(entry.provenance().contests());
        row.add(entry.provenance().evidence());
        return row;
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
    private static void print(Outputs outputs, Listing listing, int few) {
        outputs.each(output -> output.print(output.format().equals("text") ? listing.first(few) : listing));
    }
}
