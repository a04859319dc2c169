package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.document.Node;
import casus.model.Assumption;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.PositionRecord;
import casus.model.ReservationRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a file assumes (contract, section 6). */
final class AssumptionReader {
    /** Personnel; as many as the sums of a force can hold. */
    private static final int MOST = 9_999_999;

    private final Registry registry;
    private final Words words;
    private final LocalDate from;
    private final List<Assumption> assumptions = new ArrayList<>();

    /** A reader of what holds from a day on where it gives none. */
    AssumptionReader(Registry registry, Words words, LocalDate from) {
        this.registry = registry;
        this.words = words;
        this.from = from;
    }

    List<Assumption> read(Fields fields) {
        if (fields.node("assume") instanceof Node.Mapping map && map.entries().isEmpty()) return List.of();
        fields.eachMap("assume", "an assumption", this::assumption);
        return List.copyOf(assumptions);
    }

    private void assumption(Fields fields) {
        List<String> acts = Assumption.ACTS.stream().filter(fields::has).toList();
        if (acts.size() != 1) {
            fields.report(
                    "wrong-assumption",
                    fields.at(),
                    1,
                    acts.isEmpty() ? "nothing is assumed" : "several things are assumed in one entry",
                    "an entry has one of " + String.join(", ", Assumption.ACTS));
            return;
        }
        String act = acts.get(0);
        Assumption read = switch (act) {
            case "join", "leave" -> participation(act, fields);
            case "lift" -> record(act, fields, reservations(), "reservation");
            case "pledge" -> pledge(fields);
            default -> record(act, fields, free(), "record that can be dropped");
        };
        fields.done();
        if (read != null) assumptions.add(read);
    }

    private Assumption participation(String act, Fields fields) {
        String state = words.state(fields, act);
        fields.require("instrument");
        String instrument = words.id(fields, "instrument", Instrument.class, "instrument");
        LocalDate date = fields.day("date");
        if (state == null || instrument == null || from == null) return null;
        return new Assumption(act, state, instrument, date == null ? from : date, null);
    }

    private Assumption pledge(Fields fields) {
        List<String> forces =
                registry.all(Force.class).stream().map(Force::instrument).toList();
        String force = known(fields, "pledge", forces, "force");
        fields.require("state");
        fields.require("personnel");
        String state = words.state(fields, "state");
        Integer personnel = fields.number("personnel");
        if (personnel != null && personnel > MOST) {
            fields.reportAt("personnel", "wrong-number", "nobody pledges so many", "write at most " + MOST);
            return null;
        }
        if (force == null || state == null || personnel == null) return null;
        return new Assumption("pledge", state, force, null, personnel);
    }

    private Assumption record(String act, Fields fields, Collection<String> ids, String what) {
        String id = known(fields, act, ids, what);
        return id == null ? null : new Assumption(act, null, id, null, null);
    }

    private static String known(Fields fields, String key, Collection<String> ids, String what) {
        String id = fields.text(key);
        if (id == null || ids.contains(id)) return id;
        fields.reportAt(
                key,
                "unknown-" + what.replaceAll(" .*", ""),
                "no " + what + " `" + id + "`",
                Suggestions.hint(id, ids));
        return null;
    }

    /** What can be lifted: reservations by their own id or their mechanism's, special positions by their own. */
    private Set<String> reservations() {
        Set<String> ids = new TreeSet<>();
        for (ReservationRecord reservation : registry.all(ReservationRecord.class)) {
            ids.add(reservation.id());
            ids.add(reservation.provenance().mechanism());
        }
        registry.all(PositionRecord.class).forEach(position -> ids.add(position.id()));
        return ids;
    }

    /** Records that no other record names, so that the world stands without them. */
    private List<String> free() {
        return registry.entries().values().stream()
                .filter(entry -> !registry.names().contains(entry.knownAs()))
                .map(Entry::id)
                .toList();
    }
}
