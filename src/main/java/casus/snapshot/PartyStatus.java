package casus.snapshot;

import casus.data.Registry;
import casus.model.Act;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.Source;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How states stand towards instruments on a day under a reading, derived from what they did. */
final class PartyStatus {
    /**
     * A verdict with the records it rests on.
     *
     * @param doubt id of the record that leaves it in doubt, or empty
     */
    record Verdict(Truth truth, String doubt, List<String> records) {
        private static final Verdict NEVER = new Verdict(Truth.NO, "", List.of());

        /** Both; the doubt named is that of the part that is in doubt. */
        Verdict and(Verdict other) {
            Truth both = truth.and(other.truth);
            String open = both != Truth.DOUBT ? "" : truth == Truth.DOUBT ? doubt : other.doubt;
            return new Verdict(both, open, union(records, other.records));
        }

        private static List<String> union(List<String> some, List<String> others) {
            Set<String> all = new LinkedHashSet<>(some);
            all.addAll(others);
            return List.copyOf(all);
        }
    }

    /** By which acts others are bound, or on another day. */
    private static final Set<Act.Effect> CHANGING =
            EnumSet.of(Act.Effect.JOINS, Act.Effect.LEAVES, Act.Effect.TAKES_EFFECT);

    /** By which acts a state is not bound. */
    private static final Set<Act.Effect> REFUSING = EnumSet.of(Act.Effect.STAYS_OUT, Act.Effect.LEAVES);

    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, List<Participation>> acts = new LinkedHashMap<>();
    private final Map<String, List<Participation>> refusing = new LinkedHashMap<>();
    private final Map<String, Verdict> known = new LinkedHashMap<>();
    private final Source reading;
    private final DayOfLaw day;

    PartyStatus(Registry registry, Source reading, DayOfLaw day) {
        this.reading = reading;
        this.day = day;
        registry.all(Instrument.class).forEach(instrument -> instruments.put(instrument.id(), instrument));
        registry.held(Participation.class, reading.id()).stream()
                .sorted(Comparator.comparing(Participation::when).thenComparing(Participation::id))
                .forEach(act -> acts.computeIfAbsent(act.instrument(), id -> new ArrayList<>())
                        .add(act));
        acts.forEach((instrument, all) -> refusing.put(
                instrument,
                all.stream()
                        .filter(act -> REFUSING.contains(act.act().effect()))
                        .toList()));
    }

    /** Whether the state is bound by the instrument, or a member of the organisation. */
    Verdict of(String state, String instrument) {
        String key = state + " " + instrument;
        Verdict verdict = known.get(key);
        if (verdict == null) {
            verdict = derive(state, instruments.get(instrument));
            known.put(key, verdict);
        }
        return verdict;
    }

    private Verdict derive(String state, Instrument instrument) {
        if (instrument.follows() != null) return of(state, instrument.follows());
        Verdict own = spells(state, instrument.id(), true);
        if (own.records().isEmpty()) return new Verdict(Truth.NO, "", refusals(state, instrument.id()));
        if (own.truth() == Truth.NO) return own;
        Verdict standing = own.and(effect(state, instrument.id()));
        return instrument.organisation() == null ? standing : standing.and(of(state, instrument.organisation()));
    }

    /** Joined and not left since; joined again, and so on. Whoever only ever joined counts even after leaving if asked so. */
    private Verdict spells(String state, String instrument, boolean leaving) {
        Truth in = Truth.NO;
        String doubt = "";
        List<String> records = new ArrayList<>();
        for (Participation act : acts.getOrDefault(instrument, List.of())) {
            Act.Effect effect = act.act().effect();
            boolean counts = effect == Act.Effect.JOINS || (effect == Act.Effect.LEAVES && leaving);
            if (!counts || !act.concerns(state)) continue;
            Truth done = day.done(act);
            if (done == Truth.NO) continue;
            Truth before = in;
            in = effect == Act.Effect.JOINS ? in.or(done) : in.and(done.not());
            records.add(act.id());
            if (in == Truth.DOUBT && (before != Truth.DOUBT || done == Truth.DOUBT)) doubt = act.id();
        }
        return records.isEmpty()
                ? Verdict.NEVER
                : new Verdict(in, in == Truth.DOUBT ? doubt : "", List.copyOf(records));
    }

    /**
     * Whether the instrument has taken effect for the state: where the reading dates an entry into force or a provisional
     * application, from that; otherwise from signature.
     */
    private Verdict effect(String state, String instrument) {
        List<Participation> dated = effects(state, instrument);
        if (dated.isEmpty()) return new Verdict(Truth.YES, "", List.of());
        Truth truth = Truth.NO;
        String doubt = "";
        List<String> records = new ArrayList<>();
        for (Participation act : dated) {
            Truth done = day.done(act);
            truth = truth.or(done);
            if (done != Truth.NO) records.add(act.id());
            if (done == Truth.DOUBT) doubt = act.id();
        }
        return new Verdict(truth, truth == Truth.DOUBT ? doubt : "", List.copyOf(records));
    }

    private List<Participation> effects(String state, String instrument) {
        if (!reading.bindsOnEntryIntoForce()) return List.of();
        return acts.getOrDefault(instrument, List.of()).stream()
                .filter(act -> act.act().effect() == Act.Effect.TAKES_EFFECT)
                .filter(act -> act.states().isEmpty() || act.concerns(state))
                .toList();
    }

    /** Whether the instrument has come into effect for any state that ever joined it, or by its own entry into force. */
    Verdict inForce(String instrument) {
        String source = instruments.get(instrument).follows() == null
                ? instrument
                : instruments.get(instrument).follows();
        Verdict best = Verdict.NEVER;
        for (String state : joiners(source)) {
            Verdict verdict = spells(state, source, false);
            if (verdict.truth() != Truth.NO) verdict = verdict.and(effect(state, source));
            if (best.records().isEmpty() || verdict.truth().compareTo(best.truth()) < 0) best = verdict;
        }
        return joiners(source).isEmpty() ? itself(source) : best;
    }

    private Verdict itself(String instrument) {
        return effects("", instrument).isEmpty() ? Verdict.NEVER : effect("", instrument);
    }

    /** Every state that ever joined; those that joined together with most others first. */
    Set<String> joiners(String instrument) {
        Set<String> joiners = new LinkedHashSet<>();
        acts.getOrDefault(instrument, List.of()).stream()
                .filter(act -> act.act().effect() == Act.Effect.JOINS)
                .sorted(Comparator.comparing(
                        (Participation act) -> -act.states().size()))
                .forEach(act -> joiners.addAll(act.states()));
        return joiners;
    }

    /** Ids of the records by which a state did not sign, declined or left, as far as that has happened. */
    List<String> refusals(String state, String instrument) {
        return refusing.getOrDefault(instrument, List.of()).stream()
                .filter(act -> act.concerns(state) && day.done(act) != Truth.NO)
                .map(Participation::id)
                .toList();
    }

    /** The joining acts that bind from signature although the reading counts from the entry into force. */
    List<String> boundBySignatureAlone(String instrument) {
        if (!reading.bindsOnEntryIntoForce()) return List.of();
        return acts.getOrDefault(instrument, List.of()).stream()
                .filter(act -> act.act() == Act.SIGNED && day.done(act) != Truth.NO)
                .filter(act -> act.states().stream()
                        .anyMatch(state -> effects(state, instrument).isEmpty()))
                .map(Participation::id)
                .toList();
    }

    /** The acts that have changed who is bound by an instrument, or when. */
    List<Participation> changes(String instrument) {
        return acts.getOrDefault(instrument, List.of()).stream()
                .filter(act -> CHANGING.contains(act.act().effect()) && day.done(act) != Truth.NO)
                .toList();
    }
}
