package casus.clause;

import casus.facts.*;
import casus.facts.CitizensOf;
import casus.facts.Committed;
import casus.facts.Competence;
import casus.facts.Exercise;
import casus.facts.ForeignUser;
import casus.facts.GroupFromAbroad;
import casus.facts.Grouping;
import casus.facts.Judgement;
import casus.facts.Observation;
import casus.facts.Programme;
import casus.facts.Serves;
import casus.facts.Stage;
import casus.facts.TookPart;
import casus.model.Components;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary of the rules: the fact types by name. */
public final class FactTypes {
    private static final List<Class<?>> ALL = List.of(
            Accrued.class,
            Answer.class,
            ArmedAttack.class,
            Asked.class,
            Asks.class,
            AsksAuthor.class,
            Author.class,
            Awaits.class,
            Background.class,
            Ballot.class,
            BallotFor.class,
            Base.class,
            Bearing.class,
            BearsOn.class,
            Breach.class,
            Called.class,
            Calls.class,
            LawChange.class,
            CitizensOf.class,
            Clause.class,
            Committed.class,
            Competence.class,
            Conflict.class,
            Contribution.class,
            Counted.class,
            Counts.class,
            Covers.class,
            MutualAttack.class,
            Decision.class,
            Declined.class,
            Directed.class,
            DirectedAgainst.class,
            Doubt.class,
            Duty.class,
            Element.class,
            Engagement.class,
            DutyInConflict.class,
            Event.class,
            Excused.class,
            Exclusion.class,
            Exercise.class,
            Finder.class,
            FirstAttack.class,
            ForceClause.class,
            ForeignUser.class,
            Gap.class,
            Gate.class,
            RequestGate.class,
            GroupFromAbroad.class,
            Grouping.class,
            Happened.class,
            Hindsight.class,
            InForce.class,
            Intention.class,
            Invoked.class,
            Judgement.class,
            Judges.class,
            KeptElsewhere.class,
            ConsentPending.class,
            Listed.class,
            Located.class,
            MayOpen.class,
            NotBound.class,
            Objection.class,
            Obligation.class,
            Observation.class,
            Owed.class,
            OwnDecision.class,
            Party.class,
            Pledge.class,
            Position.class,
            Precondition.class,
            Programme.class,
            Prospect.class,
            Protection.class,
            Protects.class,
            Reading.class,
            Relevant.class,
            Request.class,
            RequestServes.class,
            Responds.class,
            Requirement.class,
            Reservation.class,
            Seat.class,
            Serves.class,
            Share.class,
            Shows.class,
            ContextFinding.class,
            Silence.class,
            SilentOn.class,
            Stage.class,
            Strength.class,
            Suspect.class,
            VoteOutcome.class,
            TookPart.class,
            Trigger.class,
            Topical.class,
            Applicable.class,
            Undertaking.class,
            Unsettled.class,
            Vote.class,
            VotingRule.class,
            Withheld.class);
    /** What facts say of themselves beside their components. */
    private static final Set<String> OWN = Set.of("id", "failure", "outside", "gate");

    private static final Map<String, Class<?>> BY_NAME =
            new TreeMap<>(ALL.stream().collect(Collectors.toMap(Class::getSimpleName, type -> type)));

    /** As they have been read; reflection is slow, and every rule that is checked asks. */
    private static final Map<Class<?>, Set<String>> PROPERTIES = new ConcurrentHashMap<>();

    private FactTypes() {}

    public static List<Class<?>> all() {
        return ALL;
    }

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The type of that name, or null. */
    public static Class<?> of(String name) {
        return BY_NAME.get(name);
    }

    /** What a rule may ask of a fact: its components, and what the listed methods of its own say. */
    public static Set<String> properties(Class<?> type) {
        return PROPERTIES.computeIfAbsent(type, FactTypes::propertiesOf);
    }

    private static Set<String> propertiesOf(Class<?> type) {
        return Stream.concat(
                        Components.names(type).stream(),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> method.getParameterCount() == 0)
                                .map(Method::getName)
                                .filter(OWN::contains))
                .collect(Collectors.toUnmodifiableSet());
    }
}
