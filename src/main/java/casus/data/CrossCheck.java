package casus.data;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.model.BackgroundRecord;
import casus.model.BaseRecord;
import casus.model.BearingRecord;
import casus.model.Body;
import casus.model.CompetenceRecord;
import casus.model.Entry;
import casus.model.ExerciseRecord;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.IntentionRecord;
import casus.model.JudgementRecord;
import casus.model.Participation;
import casus.model.PledgeRecord;
import casus.model.PositionRecord;
import casus.model.PreconditionRecord;
import casus.model.ProgrammeRecord;
import casus.model.ProtectionRecord;
import casus.model.Provision;
import casus.model.Region;
import casus.model.RequirementRecord;
import casus.model.ReservationRecord;
import casus.model.SilenceRecord;
import casus.model.StrengthRecord;
import casus.model.UndertakingRecord;
import casus.model.VotingRuleRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that what one record names, another defines. */
final class CrossCheck {
    private final Registry registry;
    private final Map<String, SourceLocation> places;
    private final Set<String> faulty;
    private final Problems problems;

    /**
     * A check of all records.
     *
     * @param faulty ids of the records that already have a problem
     */
    CrossCheck(Registry registry, Map<String, SourceLocation> places, Set<String> faulty, Problems problems) {
        this.registry = registry;
        this.places = places;
        this.faulty = faulty;
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
        int before = problems.count();
        references(entry);
        if (problems.count() > before || faulty.contains(entry.id())) return; // it follows from what is wrong already
        known(entry.id(), entry.provenance().mechanism(), registry.mechanisms().keySet(), "mechanism");
    }

    private void references(Entry entry) {
        if (entry instanceof Region region) states(region, region.states());
        if (entry instanceof Instrument instrument) {
            optional(instrument, Instrument.class, instrument.organisation());
            optional(instrument, Instrument.class, instrument.follows());
            optional(instrument, Instrument.class, instrument.amends());
            optional(instrument, Instrument.class, instrument.addressee());
        }
        if (entry instanceof Provision provision) refers(provision, Instrument.class, provision.instrument());
        if (entry instanceof ProtectionRecord protection) refers(protection, Instrument.class, protection.instrument());
        if (entry instanceof UndertakingRecord undertaking)
            refers(undertaking, Instrument.class, undertaking.instrument());
        if (entry instanceof PreconditionRecord gate && gate.gate().equals(PreconditionRecord.DECISION)) {
            refers(gate, Body.class, gate.holder());
            refers(gate, Provision.class, gate.matter());
        }
        if (entry instanceof RequirementRecord asked) {
            boolean region = asked.test().equals(RequirementRecord.REGION);
            refers(asked, region ? Region.class : Instrument.class, asked.place());
        }
        if (entry instanceof BearingRecord bearing) {
            states(bearing, bearing.origins());
            bearing.clauses().forEach(clause -> refers(bearing, Provision.class, clause));
            if (bearing.scope().equals(BearingRecord.REGION)) refers(bearing, Region.class, bearing.place());
            if (bearing.scope().equals(BearingRecord.MEMBERS)) refers(bearing, Instrument.class, bearing.place());
            bearing.shows()
                    .forEach(id -> known(bearing.id(), id, registry.entries().keySet(), "record"));
        }
        if (entry instanceof Participation act) {
            states(act, act.states());
            refers(act, Instrument.class, act.instrument());
        }
        if (entry instanceof ReservationRecord reservation) {
            state(reservation, reservation.state());
            refers(reservation, Instrument.class, reservation.organisation());
        }
        if (entry instanceof PositionRecord position) {
            state(position, position.state());
            refers(position, Instrument.class, position.instrument());
        }
        if (entry instanceof Force force) {
            refers(force, Instrument.class, force.instrument());
            refers(force, Provision.class, force.deployment());
            refers(force, Provision.class, force.contribution());
        }
        if (entry instanceof PledgeRecord pledge) {
            state(pledge, pledge.state());
            if (pledge.earmark() != null) state(pledge, pledge.earmark());
            force(pledge, pledge.force());
        }
        if (entry instanceof StrengthRecord strength) force(strength, strength.force());
        if (entry instanceof IntentionRecord intention) {
            state(intention, intention.state());
            force(intention, intention.force());
            refers(intention, Region.class, intention.region());
        }
        if (entry instanceof Body body) refers(body, Instrument.class, body.seats());
        if (entry instanceof VotingRuleRecord rule) refers(rule, Body.class, rule.body());
        if (entry instanceof BaseRecord base) {
            state(base, base.host());
            state(base, base.user());
        }
        if (entry instanceof ExerciseRecord exercise) {
            if (exercise.host() != null) state(exercise, exercise.host());
            states(exercise, exercise.states());
        }
        if (entry instanceof ProgrammeRecord programme) states(programme, programme.states());
        if (entry instanceof JudgementRecord judgement)
            known(judgement.id(), judgement.author(), registry.sources().keySet(), "source");
        if (entry instanceof CompetenceRecord competence) {
            refers(competence, Body.class, competence.body());
            refers(competence, Provision.class, competence.provision());
        }
        if (entry instanceof BackgroundRecord background) refers(background, Instrument.class, background.instrument());
        if (entry instanceof SilenceRecord silence) refers(silence, Provision.class, silence.provision());
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
        codes.forEach(code -> state(entry, code));
    }

    private void state(Entry entry, String code) {
        known(entry.id(), code, registry.states().keySet(), "state");
    }

    private void optional(Entry entry, Class<? extends Entry> kind, String id) {
        if (id != null) refers(entry, kind, id);
    }

    private void refers(Entry entry, Class<? extends Entry> kind, String id) {
        if (id == null) return;
        if (registry.find(kind, id).isPresent()) return;
        List<String> known = registry.all(kind).stream().map(Entry::id).toList();
        known(entry.id(), id, known, kind.getSimpleName().toLowerCase(java.util.Locale.ROOT));
    }

    /** A field that is missing is noted where it is read. */
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
