package casus.snapshot;

import casus.data.Registry;
import casus.facts.Bearing;
import casus.facts.BearsOn;
import casus.facts.Exclusion;
import casus.facts.Given;
import casus.facts.Precondition;
import casus.facts.Protection;
import casus.facts.Requirement;
import casus.facts.Shows;
import casus.facts.Trigger;
import casus.facts.Undertaking;
import casus.model.BackgroundRecord;
import casus.model.BaseRecord;
import casus.model.BearingRecord;
import casus.model.Entry;
import casus.model.ExerciseRecord;
import casus.model.Period;
import casus.model.PreconditionRecord;
import casus.model.ProgrammeRecord;
import casus.model.ProtectionRecord;
import casus.model.RequirementRecord;
import casus.model.TriggerRecord;
import casus.model.Truth;
import casus.model.UndertakingRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The terms of provisions that a reading holds, as facts, with what they show on the day. */
final class Terms {
    private final Registry registry;
    private final String reading;
    private final DayOfLaw day;

    Terms(Registry registry, String reading, DayOfLaw day) {
        this.registry = registry;
        this.reading = reading;
        this.day = day;
    }

    void addTo(Set<Given> facts) {
        for (ProtectionRecord term : registry.held(ProtectionRecord.class, reading))
            facts.add(new Protection(term.provision(), term.instrument(), List.of(term.id())));
        for (TriggerRecord term : registry.held(TriggerRecord.class, reading)) {
            List<String> records = List.of(term.id());
            term.kinds().forEach(kind -> facts.add(new Trigger(term.provision(), kind, records)));
            term.leavesOut().forEach(kind -> facts.add(new Exclusion(term.provision(), kind, records)));
        }
        for (RequirementRecord term : registry.held(RequirementRecord.class, reading)) {
            List<String> kinds = term.kinds().isEmpty() ? List.of("") : term.kinds();
            kinds.forEach(kind -> facts.add(new Requirement(
                    term.provision(), term.test(), term.place(), kind, term.says(), List.of(term.id()))));
        }
        for (UndertakingRecord term : registry.held(UndertakingRecord.class, reading)) {
            facts.add(new Undertaking(
                    term.provision(),
                    term.instrument(),
                    term.bearers(),
                    term.act(),
                    term.modality(),
                    List.of(term.id())));
        }
        for (PreconditionRecord term : registry.held(PreconditionRecord.class, reading)) {
            facts.add(new Precondition(
                    term.provision(), term.gate(), term.holder(), term.matter(), term.orRequest(), List.of(term.id())));
        }
        registry.held(BearingRecord.class, reading).forEach(term -> bearing(term, facts));
        shown(facts);
    }

    private static void bearing(BearingRecord term, Set<Given> facts) {
        boolean possible = term.scope().equals(BearingRecord.POSSIBLE_MEMBERS);
        List<String> records = List.of(term.id());
        facts.add(new Bearing(
                term.id(),
                term.provenance().mechanism(),
                term.list(),
                possible ? BearingRecord.MEMBERS : term.scope(),
                term.place(),
                possible ? Truth.DOUBT : Truth.YES,
                records));
        term.matters().forEach(matter -> facts.add(new BearsOn(term.id(), matter, records)));
    }

    /** What is shown with a term, as it stands on the day. */
    private void shown(Set<Given> facts) {
        for (BaseRecord one : registry.held(BaseRecord.class, reading))
            standing(one, one.period(), one.status(), one.text(), facts);
        for (ProgrammeRecord one : registry.held(ProgrammeRecord.class, reading))
            standing(one, one.period(), one.status(), one.text(), facts);
        for (ExerciseRecord one : registry.held(ExerciseRecord.class, reading))
            told(one, one.period(), "exercised", one.text(), facts);
        for (BackgroundRecord one : registry.held(BackgroundRecord.class, reading))
            told(one, one.period(), "context", one.text(), facts);
    }

    private void standing(Entry subject, Period period, String status, String text, Set<Given> facts) {
        Truth truth = day.holds(period);
        if (truth == Truth.NO) return;
        bearings(subject).forEach(term -> facts.add(shows(term, subject, Snapshot.status(status, truth), text)));
    }

    /** What is only told of the time is shown where it certainly stood, or where a term takes it in doubt. */
    private void told(Entry subject, Period period, String status, String text, Set<Given> facts) {
        Truth truth = day.holds(period);
        bearings(subject)
                .filter(term -> truth == Truth.YES || (truth == Truth.DOUBT && term.evenInDoubt()))
                .forEach(term -> facts.add(shows(term, subject, status, text)));
    }

    /** The terms that show it: those that name it, and those of its mechanism that name nothing. */
    private Stream<BearingRecord> bearings(Entry subject) {
        return registry.held(BearingRecord.class, reading).stream()
                .filter(term -> term.shows().isEmpty()
                        ? term.provenance()
                                .mechanism()
                                .equals(subject.provenance().mechanism())
                        : term.shows().contains(subject.id()));
    }

    private static Shows shows(BearingRecord term, Entry subject, String status, String text) {
        return new Shows(term.id(), subject.id(), status, text, List.of(term.id(), subject.id()));
    }
}
