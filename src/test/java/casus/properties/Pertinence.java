package casus.properties;

import casus.facts.Base;
import casus.facts.Clause;
import casus.facts.Conclusion;
import casus.facts.ContextFinding;
import casus.facts.Doubt;
import casus.facts.Duty;
import casus.facts.Engagement;
import casus.facts.Gap;
import casus.facts.Given;
import casus.facts.InForce;
import casus.facts.Judged;
import casus.facts.Party;
import casus.facts.Position;
import casus.facts.Programme;
import casus.facts.Seat;
import casus.facts.Stated;
import casus.facts.Unsettled;
import casus.facts.VoteOutcome;
import casus.model.Status;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is told of a doubt or of a state's stand bears on the crisis: a stand is one on an instrument that an event calls on, and
 * is taken by the law of a day on which something of the file is judged; a doubt is one on which something open turns.
 */
public final class Pertinence {
    private static final String UNDETERMINED = "undetermined";

    private final Map<String, List<Position>> stands = new HashMap<>();
    private final Map<String, List<Doubt>> doubts = new HashMap<>();
    private final Map<String, List<Given>> doubtful = new HashMap<>();
    private final Map<String, Clause> clauses = new HashMap<>();
    private final Set<String> laws = new HashSet<>();

    /** Of conclusions under this law on what a file states. */
    public Pertinence(Collection<Given> law, Collection<Stated> file) {
        for (Stated fact : file) if (fact instanceof Judged judged) laws.add(judged.law());
        for (Given fact : law) {
            if (fact instanceof Clause clause) clauses.put(clause.provision(), clause);
            if (fact instanceof Position stand) add(stands, stand.text(), stand);
            if (fact instanceof Doubt doubt) add(doubts, doubt.text(), doubt);
            String doubt = doubt(fact);
            if (!doubt.isEmpty()) add(doubtful, doubt, fact);
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    /** The record that leaves a fact in doubt, or an empty text. */
    private static String doubt(Given fact) {
        if (fact instanceof Party party && party.truth() == Truth.DOUBT) return party.doubt();
        if (fact instanceof InForce force && force.truth() == Truth.DOUBT) return force.doubt();
        if (fact instanceof Seat seat && seat.truth() == Truth.DOUBT) return seat.doubt();
        if (fact instanceof Position stand && stand.truth() == Truth.DOUBT) return stand.position();
        if (fact instanceof Base base && base.truth() == Truth.DOUBT) return base.base();
        if (fact instanceof Programme programme && programme.truth() == Truth.DOUBT) return programme.programme();
        return "";
    }

    /** What does not bear on the crisis, in words. */
    public List<String> faults(Collection<Conclusion> conclusions) {
        List<Gap> gaps = conclusions.stream()
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .filter(gap -> !Soundness.isOfTheLawsChange(gap)) // which is told of an event by its day
                .filter(gap -> stands.containsKey(gap.text()) || doubts.containsKey(gap.text()))
                .toList();
        if (gaps.isEmpty()) return List.of();
        Crisis crisis = new Crisis(conclusions);
        return gaps.stream()
                .filter(gap ->
                        stands.getOrDefault(gap.text(), List.of()).stream().noneMatch(crisis::callsOn))
                .filter(gap -> doubts.getOrDefault(gap.text(), List.of()).stream()
                        .noneMatch(doubt -> doubtful.getOrDefault(doubt.doubt(), List.of()).stream()
                                .anyMatch(crisis::turnsOn)))
                .map(gap -> gap.id() + " bears on nothing")
                .toList();
    }

    /** What of a crisis is called on, and what of it is open. */
    private final class Crisis {
        private final Set<String> called = new HashSet<>();
        private final Set<String> open = new HashSet<>();
        private final Set<String> shown = new HashSet<>();

        Crisis(Collection<Conclusion> conclusions) {
            for (Conclusion conclusion : conclusions) {
                if (conclusion instanceof Engagement engagement && !Status.isIdle(engagement.status())) {
                    name(engagement.provision(), called);
                    if (engagement.status().equals(UNDETERMINED)) name(engagement.provision(), open);
                }
                if (conclusion instanceof Duty duty && duty.status().equals(UNDETERMINED)) name(duty.provision(), open);
                if (conclusion instanceof Unsettled doubt)
                    name(doubt.provision(), open); // a refusal may settle it all the same
                if (conclusion instanceof VoteOutcome vote && vote.outcome().equals(UNDETERMINED)) open.add("");
                if (conclusion instanceof ContextFinding shows && shows.status().equals(UNDETERMINED))
                    shown.add(shows.mechanism() + shows.text());
            }
        }

        private void name(String provision, Set<String> names) {
            Clause clause = clauses.get(provision);
            if (clause == null) return;
            names.add(clause.instrument());
            if (clause.organisation() != null) names.add(clause.organisation());
            if (clause.addressee() != null) names.add(clause.addressee());
        }

        boolean callsOn(Position stand) {
            return laws.contains(stand.law()) && called.contains(stand.instrument());
        }

        boolean turnsOn(Given fact) {
            if (fact instanceof Position stand) return callsOn(stand);
            if (fact instanceof Party party) return laws.contains(party.law()) && open.contains(party.instrument());
            if (fact instanceof InForce force) return laws.contains(force.law()) && open.contains(force.instrument());
            if (fact instanceof Seat seat) return laws.contains(seat.law()) && open.contains("");
            if (fact instanceof Base base) return shown.contains(base.mechanism() + base.text());
            return fact instanceof Programme programme && shown.contains(programme.mechanism() + programme.text());
        }
    }
}
