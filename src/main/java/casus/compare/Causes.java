package casus.compare;

import casus.assessment.Assessment;
import casus.assessment.Assessment.Fact;
import casus.assessment.ReadingResult;
import casus.assessment.Step;
import casus.data.Registry;
import casus.facts.Given;
import casus.model.Assumption;
import casus.model.Entry;
import casus.model.Participation;
import casus.model.When;
import casus.prose.CauseWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is otherwise beneath two assessments: acts of law, what the file states, which sources speak, what records and rules say. */
final class Causes {
    /** How a cause begins that the file states. */
    static final String FILE = CauseWords.FILE;

    private final Assessment before;
    private final Assessment after;
    private final Set<String> readings;
    private final Registry registry;
    private final NavigableSet<String> sources = new TreeSet<>();
    private final NavigableSet<String> acts = new TreeSet<>();

    /**
     * The causes of whatever moved.
     *
     * @param readings those that both have
     * @param rewritten the records and rules that say another thing in the one than in the other
     */
    Causes(Assessment before, Assessment after, Set<String> readings, Set<String> rewritten, Registry registry) {
        this.before = before;
        this.after = after;
        this.readings = readings;
        this.registry = registry;
        sources.addAll(before.readings());
        sources.addAll(after.readings());
        sources.removeAll(readings);
        readings.forEach(this::addLaw);
        addStated();
        acts.addAll(rewritten);
    }

    /**
     * The records of the facts of law that only one of the two has. One that stands behind facts of both moved nothing, unless
     * what it says came about, or became certain, between the two days.
     */
    private void addLaw(String reading) {
        Set<Given> old = law(before, reading);
        Set<Given> fresh = law(after, reading);
        Set<String> gone = records(old, fresh);
        Set<String> come = records(fresh, old);
        gone.stream().filter(id -> come.contains(id) ? isTurn(id) : mayTurn(id)).forEach(acts::add);
        come.stream().filter(id -> !gone.contains(id) && mayTurn(id)).forEach(acts::add);
    }

    /** Whether a record came or ceased to hold between the two days; of one without days, or of one day, there is no telling. */
    private boolean mayTurn(String id) {
        return isTurn(id) || !isTwoDays() || registry.entries().get(id) == null;
    }

    private boolean isTurn(String id) {
        Entry entry = registry.entries().get(id);
        if (entry == null || !isTwoDays()) return false;
        LocalDate one = before.scenario().asOf();
        LocalDate other = after.scenario().asOf();
        if (entry instanceof Participation act) return act.doneBy(one) != act.doneBy(other);
        return entry.period().holdsOn(one) != entry.period().holdsOn(other);
    }

    private boolean isTwoDays() {
        return !before.scenario().asOf().equals(after.scenario().asOf()) && isDatedAlike();
    }

    /** Whether every act of the files has the same day in both; if not, their law is of other days too. */
    private boolean isDatedAlike() {
        Map<String, Fact> fresh = stated(after);
        return stated(before).entrySet().stream()
                .allMatch(one -> fresh.containsKey(one.getKey())
                        && Objects.equals(
                                one.getValue().date(), fresh.get(one.getKey()).date()));
    }

    private static Set<Given> law(Assessment assessment, String reading) {
        return assessment.results().stream()
                .filter(result -> result.reading().equals(reading))
                .map(ReadingResult::given)
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> records(Set<Given> of, Set<Given> without) {
        Set<String> records = new HashSet<>();
        for (Given fact : of) {
            if (!without.contains(fact)) records.addAll(fact.records());
        }
        return records;
    }

    private void addStated() {
        Map<String, Fact> old = stated(before);
        Map<String, Fact> fresh = stated(after);
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(fresh.keySet());
        for (String path : paths) {
            boolean same = old.containsKey(path)
                    && fresh.containsKey(path)
                    && says(old.get(path), fresh.get(path))
                    && phase(old.get(path), before).equals(phase(fresh.get(path), after));
            if (!same) acts.add(FILE + path);
        }
    }

    private static Map<String, Fact> stated(Assessment assessment) {
        Map<String, Fact> stated = new HashMap<>();
        assessment.grounds().facts().forEach(fact -> stated.put(fact.path().replace('.', '/'), fact));
        return stated;
    }

    /** Whether an act has happened by the day of an assessment, goes on, stands. */
    private static String phase(Fact fact, Assessment assessment) {
        LocalDate day = assessment.scenario().asOf();
        boolean begun = fact.date() == null || !fact.date().isAfter(day);
        boolean over = Optional.ofNullable(fact.until())
                .flatMap(When::day)
                .filter(day::isAfter)
                .isPresent();
        boolean withdrawn = fact.withdrawn() != null && !fact.withdrawn().isAfter(day);
        return begun + " " + over + " " + withdrawn;
    }

    /** Whether two facts say the same, whoever wrote them. */
    private static boolean says(Fact one, Fact other) {
        return one.equals(new Fact(
                other.path(),
                other.part(),
                other.kind(),
                other.text(),
                other.date(),
                other.until(),
                other.withdrawn(),
                other.answers(),
                other.finding(),
                other.events(),
                other.roles(),
                one.changed()));
    }

    /**
     * What moved a conclusion: of all that is otherwise what it rests on in either assessment; failing that, an act about what
     * it rests on; failing that, what is assumed; failing that, what it rests on in one alone.
     */
    List<String> of(String id) {
        if (!sources.isEmpty() && isAlikeInEach(id)) return List.copyOf(sources);
        NavigableSet<String> old = under(before, id);
        NavigableSet<String> fresh = under(after, id);
        NavigableSet<String> under = new TreeSet<>(old);
        under.addAll(fresh);
        List<String> own = acts.stream().filter(under::contains).toList();
        if (!own.isEmpty()) return own;
        List<String> akin = acts.stream().filter(act -> isAbout(act, id, under)).toList();
        if (!akin.isEmpty()) return akin;
        List<String> assumed = acts.stream().filter(Assumption::isAssumed).toList();
        if (!assumed.isEmpty()) return assumed;
        under.removeIf(one -> old.contains(one) && fresh.contains(one));
        return List.copyOf(under);
    }

    /** Whether an act concerns an instrument that others of these do, and the state whose conclusion it is, if it is one's. */
    private boolean isAbout(String id, String conclusion, Set<String> under) {
        if (!(registry.entries().get(id) instanceof Participation act)) return false;
        boolean whose = act.states().isEmpty()
                || act.states().stream().anyMatch(state -> conclusion.contains(":" + state + ":"))
                || !conclusion.startsWith("duty:");
        return whose
                && under.stream()
                        .anyMatch(one -> registry.entries().get(one) instanceof Participation other
                                && other.instrument().equals(act.instrument()));
    }

    /** Whether no reading that both have moved: then it is who speaks that did. */
    private boolean isAlikeInEach(String id) {
        return Stand.inEach(before.findings().get(id), readings)
                .equals(Stand.inEach(after.findings().get(id), readings));
    }

    /** The records, paths and rules that a conclusion rests on, all the way down. */
    private static NavigableSet<String> under(Assessment assessment, String id) {
        NavigableSet<String> acts = new TreeSet<>();
        assessment.grounds().facts().forEach(fact -> acts.add(FILE + fact.path().replace('.', '/')));
        NavigableSet<String> under = new TreeSet<>();
        assessment
                .dependencies()
                .below(about(assessment, id))
                .values()
                .forEach(steps -> steps.forEach(step -> {
                    under.add(step.rule());
                    step.facts().stream()
                            .filter(fact -> !Step.isAbsence(fact)
                                    && !assessment.dependencies().has(fact))
                            .map(fact -> act(fact, acts))
                            .forEach(under::add);
                }));
        return under;
    }

    /** The conclusion, and of a duty its gates and all else that is concluded of the same duty. */
    private static List<String> about(Assessment assessment, String id) {
        if (!id.startsWith("duty:")) return List.of(id);
        String duty = id.substring("duty".length());
        return assessment.dependencies().ids().stream()
                .filter(one -> one.endsWith(duty) || one.contains(duty + ":"))
                .toList();
    }

    /** The act of the file that a path leads into; whatever else, as it is. */
    private static String act(String fact, NavigableSet<String> acts) {
        if (!fact.startsWith(FILE)) return fact;
        return acts.headSet(fact, true).descendingSet().stream()
                .filter(act -> fact.equals(act) || fact.startsWith(act + "/"))
                .findFirst()
                .orElse(fact);
    }
}
