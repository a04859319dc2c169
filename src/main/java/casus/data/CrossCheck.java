package casus.data;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.model.Background;
import casus.model.Base;
import casus.model.Body;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Intention;
import casus.model.Participation;
import casus.model.Pledge;
import casus.model.Position;
import casus.model.Provision;
import casus.model.Region;
import casus.model.Reservation;
import casus.model.Silence;
import casus.model.Strength;
import casus.model.VotingRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Checks that what one record names, another defines. */
final class CrossCheck {
    private final Registry registry;
    private final Map<String, SourceLocation> places;
    private final Problems problems;

    CrossCheck(Registry registry, Map<String, SourceLocation> places, Problems problems) {
        this.registry = registry;
        this.places = places;
        this.problems = problems;
    }

    void run() {
        registry.sources()
                .values()
                .forEach(source -> source.borrows()
                        .forEach(lender ->
                                known(source.id(), lender, registry.sources().keySet(), "source")));
        registry.contests()
                .values()
                .forEach(contest -> contest.meets()
                        .forEach(other ->
                                known(contest.id(), other, registry.contests().keySet(), "contest")));
        registry.entries().values().forEach(this::entry);
    }

    private void entry(Entry entry) {
        String mechanism = entry.provenance().mechanism();
        if (mechanism != null)
            known(entry.id(), mechanism, registry.mechanisms().keySet(), "mechanism");
        if (entry instanceof Region region) states(region, region.states());
        if (entry instanceof Instrument instrument) {
            optional(instrument, Instrument.class, instrument.organisation());
            optional(instrument, Instrument.class, instrument.follows());
            optional(instrument, Instrument.class, instrument.amends());
            optional(instrument, Instrument.class, instrument.addressee());
        }
        if (entry instanceof Provision provision) refers(provision, Instrument.class, provision.instrument());
        if (entry instanceof Participation act) {
            states(act, act.states());
            refers(act, Instrument.class, act.instrument());
        }
        if (entry instanceof Reservation reservation) {
            states(reservation, List.of(reservation.state()));
            refers(reservation, Instrument.class, reservation.organisation());
        }
        if (entry instanceof Position position) {
            states(position, List.of(position.state()));
            refers(position, Instrument.class, position.instrument());
        }
        if (entry instanceof Force force) {
            refers(force, Instrument.class, force.instrument());
            refers(force, Provision.class, force.deployment());
            refers(force, Provision.class, force.contribution());
        }
        if (entry instanceof Pledge pledge) {
            states(pledge, List.of(pledge.state()));
            force(pledge, pledge.force());
        }
        if (entry instanceof Strength strength) force(strength, strength.force());
        if (entry instanceof Intention intention) {
            states(intention, List.of(intention.state()));
            force(intention, intention.force());
            refers(intention, Region.class, intention.region());
        }
        if (entry instanceof Body body) refers(body, Instrument.class, body.seats());
        if (entry instanceof VotingRule rule) refers(rule, Body.class, rule.body());
        if (entry instanceof Base base) states(base, List.of(base.host(), base.user()));
        if (entry instanceof Background background) refers(background, Instrument.class, background.instrument());
        if (entry instanceof Silence silence) refers(silence, Provision.class, silence.provision());
    }

    /** A force goes by the name of the instrument that made it. */
    private void force(Entry entry, String name) {
        known(
                entry.id(),
                name,
                registry.all(Force.class).stream().map(Force::instrument).toList(),
                "force");
    }

    private void states(Entry entry, Collection<String> codes) {
        codes.forEach(code -> known(entry.id(), code, registry.states().keySet(), "state"));
    }

    private void optional(Entry entry, Class<? extends Entry> kind, String id) {
        if (id != null) refers(entry, kind, id);
    }

    private void refers(Entry entry, Class<? extends Entry> kind, String id) {
        if (id == null) return;
        List<String> known = registry.all(kind).stream().map(Entry::id).toList();
        known(entry.id(), id, known, kind.getSimpleName().toLowerCase(java.util.Locale.ROOT));
    }

    private void known(String record, String id, Collection<String> known, String what) {
        if (id == null || known.contains(id)) return;
        SourceLocation at = places.getOrDefault(record, SourceLocation.of("data"));
        problems.add(Problem.of(
                "unknown-" + what,
                at,
                "record `" + record + "` names no known " + what + ": `" + id + "`",
                Suggestions.hint(id, known)));
    }
}
