package casus.explain;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.clause.Phase;
import casus.clause.Rule;
import casus.data.Registry;
import casus.facts.Conclusion;
import casus.facts.Given;
import casus.facts.Stated;
import casus.model.Status;
import casus.reference.Attempt;
import casus.reference.Firing;
import casus.reference.Tried;
import casus.reference.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a conclusion does not hold: every rule that could conclude it, each condition met, failed or unknown, the nearest rule
 * first; what fails is followed down to the intermediate conclusion that is missing, and to the fact or record behind it.
 */
public final class WhyNot {
    /** Missing conclusions are followed so far down; what lies deeper has been shown by then. */
    private static final int LEVELS = 8;

    /** Of the rules for a conclusion so many are followed down. */
    private static final int NEAREST = 1;

    /** Of the others for an intermediate conclusion so many are named. */
    private static final int NAMED = 6;

    /** What holds instead is followed so far down. */
    private static final int REASONS = 3;

    private static final String HOLDS = "it does hold";
    private static final Pattern STATUS = Pattern.compile("\\b(?:status|outcome)=([a-z-]+)");

    private final World world;
    private final SortedMap<String, Rule> rules;
    private final Registry registry;
    private final Wording wording;
    private final Leaves leaves;
    private final Set<String> shown = new HashSet<>();

    private WhyNot(World world, SortedMap<String, Rule> rules, Registry registry, Wording wording) {
        this.world = world;
        this.rules = rules;
        this.registry = registry;
        this.wording = wording;
        this.leaves = new Leaves(registry, wording);
    }

    /**
     * Why nothing with that id holds, or nothing with another status than it has.
     *
     * @param worlds what follows in each reading of the assessment
     * @param registry the knowledge base with what the scenario assumes
     * @param status the status that is missed, or empty for any that it has not
     * @return empty if no rule ever concludes anything of that id
     */
    public static Optional<Explanation> of(
            Assessment assessment,
            List<World> worlds,
            SortedMap<String, Rule> rules,
            Registry registry,
            String id,
            Optional<String> status) {
        if (worlds.stream().noneMatch(world -> world.isConceivable(id)) || !isMade(id, assessment, rules, registry)) {
            return Optional.empty();
        }
        Alike alike = new Alike();
        Wording wording = new Wording(registry, assessment.stated());
        worlds.forEach(
                world -> alike.add(world.reading(), new WhyNot(world, rules, registry, wording).answer(id, status)));
        Reason root = alike.merged(id);
        if (root.text().equals(HOLDS)) {
            String where = HOLDS + " in " + String.join(", ", assessment.readings());
            root = new Reason(root.kind(), id, where, root.cites(), root.below());
        }
        String question = "why not " + id + status.map(word -> "=" + word).orElse("");
        return Optional.of(Explanation.of(question, assessment, root, registry));
    }

    /** A clause that can be engaged is worth an answer even where it makes nobody's duty. */
    private static boolean isMade(String id, Assessment assessment, SortedMap<String, Rule> rules, Registry registry) {
        return ConcludingRules.makes(id, rules.values(), registry)
                || assessment.all(Finding.Engagement.class).stream()
                        .anyMatch(engagement -> id.split(":", -1)[1].equals(engagement.provision()));
    }

    private Reason answer(String id, Optional<String> status) {
        List<Reason> below = new ArrayList<>();
        List<Conclusion> there = List.copyOf(world.withId(id));
        boolean asked = status.map(word -> there.stream()
                        .anyMatch(held -> status(held).filter(word::equals).isPresent()))
                .orElse(!there.isEmpty());
        if (asked) return holds(id, there, status);
        there.forEach(held -> below.add(held(held)));
        idle(id).ifPresent(engagement -> below.add(held(engagement)));
        List<Attempt> attempts = world.attempts(id, status);
        if (isSilent(there) || isSilent(idle(id).stream().toList())) {
            return new Reason(
                    Reason.Kind.MISSING, id, attempts.isEmpty() ? id : wanted(attempts.get(0)), List.of(), below);
        }
        for (int at = 0; at < attempts.size(); at++) below.add(attempt(attempts.get(at), at < NEAREST ? 0 : LEVELS));
        if (attempts.isEmpty()) below.add(nothing());
        String text = attempts.isEmpty() ? id : wanted(attempts.get(0));
        return new Reason(Reason.Kind.MISSING, id, text, List.of(), below);
    }

    /** Where the reading says nothing of a clause, no rule is near or far. */
    private static boolean isSilent(List<Conclusion> held) {
        return held.stream()
                .anyMatch(one -> status(one).filter(Status.SILENT::is).isPresent());
    }

    /** The clause of a duty, where it is not engaged: under such a clause nobody owes anything, party or not. */
    private Optional<Conclusion> idle(String id) {
        String[] parts = id.split(":", -1);
        if (parts.length != 4 || !parts[0].equals("duty")) return Optional.empty();
        return world.withId("engagement:" + parts[1] + ":" + parts[3]).stream()
                .filter(engagement -> status(engagement).filter(Status::isIdle).isPresent())
                .map(Conclusion.class::cast)
                .findFirst();
    }

    /** That it is there; where no status was asked for, why it has no other. */
    private Reason holds(String id, List<Conclusion> there, Optional<String> status) {
        List<Reason> below = new ArrayList<>();
        there.forEach(held -> below.add(new Reason(Reason.Kind.FOLDED, held.id(), wording.of(held))));
        below.add(new Reason(Reason.Kind.NOTE, "", "`casus why` with the same words says why"));
        if (status.isEmpty() && there.stream().anyMatch(held -> status(held).isPresent())) {
            List<Attempt> attempts = world.attempts(id, status);
            for (int at = 0; at < attempts.size(); at++) {
                below.add(attempt(attempts.get(at), at < NEAREST ? 0 : LEVELS));
            }
        }
        return new Reason(Reason.Kind.NOTE, id, HOLDS, List.of(), below);
    }

    /** How a conclusion stands, if conclusions of its kind may stand in several ways. */
    private static Optional<String> status(Conclusion held) {
        Matcher status = STATUS.matcher(held.toString());
        return status.find() ? Optional.of(status.group(1)) : Optional.empty();
    }

    private String wanted(Attempt attempt) {
        return wording.wanted(attempt.rule(), attempt.tried().get(0).values());
    }

    private static Reason nothing() {
        return new Reason(Reason.Kind.NOTE, "", "no rule of this reading concludes it");
    }

    /** What there is instead, with what it rests on. */
    private Reason held(Conclusion held) {
        return new Reason(Reason.Kind.CONCLUSION, held.id(), wording.of(held), List.of(), reasons(held, 1));
    }

    private List<Reason> reasons(Conclusion held, int level) {
        if (!shown.add(held.toString())) return List.of(new Reason(Reason.Kind.NOTE, "", "as shown above"));
        return world.firings(held)
                .sorted(Comparator.comparing(Firing::rule)
                        .thenComparing(firing -> firing.facts().toString()))
                .map(firing -> reason(firing, level))
                .toList();
    }

    /** The phase in which a fact was concluded; null for one that was not. */
    private Phase phase(Object fact) {
        if (!(fact instanceof Conclusion conclusion)) return null;
        return world.firings(conclusion)
                .map(firing -> rules.get(firing.rule()).phase())
                .findFirst()
                .orElse(null);
    }

    private Reason reason(Firing firing, int level) {
        List<Reason> below = new ArrayList<>();
        List<Object> facts = new ArrayList<>(firing.facts());
        facts.sort(Comparator.comparing(this::phase, Decisive.FIRST));
        for (Object fact : facts) {
            if (fact instanceof Conclusion conclusion) {
                boolean folded = level >= REASONS || phase(conclusion) == Phase.ENGAGE;
                below.add(new Reason(
                        folded ? Reason.Kind.FOLDED : Reason.Kind.CONCLUSION,
                        conclusion.id(),
                        wording.of(conclusion),
                        List.of(),
                        folded ? List.of() : reasons(conclusion, level + 1)));
            } else if (fact instanceof Stated) {
                below.add(new Reason(Reason.Kind.SCENARIO, Leaves.id(fact), wording.of(fact)));
            } else {
                below.add(new Reason(
                        Reason.Kind.MET, "", leaves.sentence(fact), List.of(), leaves.records(fact, readings())));
            }
        }
        Rule rule = rules.get(firing.rule());
        return new Reason(Reason.Kind.RULE, rule.id(), rule.card().title(), cites(rule), below);
    }

    private List<String> readings() {
        return List.of(world.reading());
    }

    private List<String> cites(Rule rule) {
        return registry.cited(rule.card().evidence(), world.reading());
    }

    /** A rule and how its conditions fare, those that fail first. */
    private Reason attempt(Attempt attempt, int level) {
        List<Reason> below = new ArrayList<>();
        for (Tried.State state : List.of(Tried.State.FAILED, Tried.State.UNKNOWN, Tried.State.MET)) {
            attempt.tried().stream()
                    .filter(tried -> tried.state() == state)
                    .forEach(tried -> below.add(condition(tried, level)));
        }
        Reason.Kind kind = attempt.isDefeated() ? Reason.Kind.DEFEATED : Reason.Kind.TRIED;
        return new Reason(kind, attempt.rule().id(), attempt.rule().card().title(), cites(attempt.rule()), below);
    }

    private Reason condition(Tried tried, int level) {
        String asked = wording.asked(tried.condition(), tried.values());
        return switch (tried.state()) {
            case UNKNOWN -> new Reason(Reason.Kind.UNKNOWN, "", asked);
            case MET ->
                tried.fact() == null
                        ? new Reason(Reason.Kind.MET, "", asked)
                        : new Reason(Reason.Kind.MET, Leaves.id(tried.fact()), leaves.sentence(tried.fact()));
            case FAILED ->
                new Reason(
                        Reason.Kind.FAILED,
                        "",
                        asked,
                        List.of(),
                        tried.condition().isNegated() ? exception(tried) : missing(tried, level));
        };
    }

    /** What stands in the way of a condition that asks for nothing to be there. */
    private List<Reason> exception(Tried tried) {
        Object fact = tried.fact();
        List<Reason> below =
                fact instanceof Conclusion conclusion ? reasons(conclusion, 1) : leaves.records(fact, readings());
        return List.of(new Reason(Reason.Kind.EXCEPTION, Leaves.id(fact), leaves.sentence(fact), List.of(), below));
    }

    /** What comes closest to a condition that nothing meets, and why no rule concludes what it asks for. */
    private List<Reason> missing(Tried tried, int level) {
        List<Reason> below = new ArrayList<>();
        Object closest = tried.fact();
        boolean concluded = Conclusion.class.isAssignableFrom(tried.condition().fact());
        boolean another = concluded && tried.failing().stream().anyMatch(Tried::isIdentity);
        if (closest != null && !another) below.add(closest(tried, closest));
        if (concluded && level < LEVELS) below.add(missingConclusion(tried, level + 1));
        if (!concluded && closest == null)
            below.add(new Reason(Reason.Kind.NOTE, "", nowhere(tried.condition().fact())));
        return below;
    }

    private static String nowhere(Class<?> type) {
        return Stated.class.isAssignableFrom(type)
                ? "the scenario states nothing of the kind"
                : "nothing of the kind is on record for this day in this reading";
    }

    private Reason closest(Tried tried, Object fact) {
        String failing = String.join(
                "; ",
                tried.failing().stream()
                        .map(constraint -> wording.failing(constraint, fact, tried.values()))
                        .toList());
        boolean silent = fact instanceof Given given && given.records().isEmpty();
        String text = leaves.sentence(fact) + (failing.isEmpty() || silent ? "" : "; " + failing);
        return new Reason(Reason.Kind.CLOSEST, Leaves.id(fact), text, List.of(), leaves.records(fact, readings()));
    }

    private Reason missingConclusion(Tried tried, int level) {
        String asked = wording.asked(tried.condition(), tried.values());
        if (!shown.add(asked)) return new Reason(Reason.Kind.SEEN, "", asked);
        List<Attempt> attempts = world.attempts(tried.condition(), tried.values());
        List<Reason> below = new ArrayList<>();
        for (int at = 0; at < attempts.size() && at < NEAREST + NAMED; at++) {
            below.add(at < NEAREST ? attempt(attempts.get(at), level) : brief(attempts.get(at)));
        }
        int more = attempts.size() - NEAREST - NAMED;
        if (more > 0) below.add(new Reason(Reason.Kind.NOTE, "", "and " + more + " rules that come less near"));
        if (attempts.isEmpty()) below.add(nothing());
        return new Reason(Reason.Kind.MISSING, "", asked, List.of(), below);
    }

    /** A rule by its first condition that fails. */
    private Reason brief(Attempt attempt) {
        Tried first = attempt.tried().stream()
                .filter(tried -> tried.state() == Tried.State.FAILED)
                .findFirst()
                .orElseThrow();
        String text = attempt.rule().card().title() + "; it fails for want of: "
                + wording.asked(first.condition(), first.values());
        return new Reason(Reason.Kind.TRIED, attempt.rule().id(), text, cites(attempt.rule()), List.of());
    }
}
