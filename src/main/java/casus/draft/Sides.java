package casus.draft;

import casus.data.DraftLaw;
import casus.data.Registry;
import casus.facts.Party;
import casus.model.ProtectionRecord;
import casus.model.Provision;
import casus.model.Truth;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who stands where on a day, once a draft is law; a state counts that is bound in some reading.
 *
 * @param parties those of the draft
 * @param guarded whom it protects
 * @param allies by each other instrument that has a clause of defence, whom it binds
 */
record Sides(
        NavigableSet<String> parties, NavigableSet<String> guarded, SortedMap<String, NavigableSet<String>> allies) {
    /** The sides on a day. */
    static Sides of(DraftLaw draft, LocalDate day, Registry registry) {
        SortedMap<String, NavigableSet<String>> bound = bound(day, registry);
        NavigableSet<String> guarded = new TreeSet<>();
        draft.terms().stream()
                .filter(ProtectionRecord.class::isInstance)
                .map(term -> ((ProtectionRecord) term).instrument())
                .forEach(instrument -> guarded.addAll(bound.getOrDefault(instrument, new TreeSet<>())));
        NavigableSet<String> defending = registry.all(Provision.class).stream()
                .filter(clause -> clause.purpose().equals(Clauses.DEFENCE)
                        && !clause.instrument().equals(draft.id()))
                .map(Provision::instrument)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedMap<String, NavigableSet<String>> allies = new TreeMap<>(bound);
        allies.keySet().retainAll(defending);
        return new Sides(bound.getOrDefault(draft.id(), new TreeSet<>()), guarded, allies);
    }

    private static SortedMap<String, NavigableSet<String>> bound(LocalDate day, Registry registry) {
        SortedMap<String, NavigableSet<String>> bound = new TreeMap<>();
        List<String> named = new ArrayList<>();
        registry.drafts().forEach(draft -> named.addAll(draft.parties()));
        for (String reading : registry.sources().keySet())
            Law.on(registry, reading, day, named).facts().stream()
                    .filter(Party.class::isInstance)
                    .map(Party.class::cast)
                    .filter(party -> party.truth() == Truth.YES)
                    .forEach(party -> bound.computeIfAbsent(party.instrument(), any -> new TreeSet<>())
                            .add(party.state()));
        return bound;
    }

    /** The parties that a clause of defence binds already, each with the instruments of such clauses. */
    SortedMap<String, NavigableSet<String>> boundTwice() {
        SortedMap<String, NavigableSet<String>> twice = new TreeMap<>();
        allies.forEach((instrument, states) -> states.stream()
                .filter(parties::contains)
                .forEach(state ->
                        twice.computeIfAbsent(state, any -> new TreeSet<>()).add(instrument)));
        return twice;
    }

    /** Whom its parties have promised help already, and whom it protects itself. */
    NavigableSet<String> helped() {
        NavigableSet<String> helped = new TreeSet<>(guarded);
        allies.values().stream()
                .filter(states -> states.stream().anyMatch(parties::contains))
                .forEach(helped::addAll);
        return helped;
    }
}
