package casus.worlds;

import casus.assessment.Assessment;
import casus.assessment.Dependencies;
import casus.assessment.Finding;
import casus.assessment.Openness;
import casus.assessment.Verdict;
import casus.assessment.Verdicts;
import casus.data.Registry;
import casus.model.Status;
import casus.scenario.OpenValue;
import casus.scenario.Scenario;
import casus.scenario.Worlds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Assesses a crisis of which something may be left open as one: what is alike in all worlds stands as it does there, what is not is
 * open, and is told by the world in which it is strongest (contract, 13.8).
 */
public final class OpenAssessment {
    /** How many worlds are looked at where nobody says. */
    public static final int MOST = 4096;

    /** By which a sample is drawn where nobody says. */
    public static final long SEED = 1;

    /** A world's assessment, told from others by the world's number, for it is costly to compare. */
    private record Numbered(int world, Assessment assessment) {}

    /** What was found under an id: the strongest, the assessment that it is of, and in how many worlds there is something. */
    private record Best(Finding finding, Numbered of, int worlds) {
        Best or(Best other) {
            Best stronger = rank(other.finding) < rank(finding) ? other : this;
            return new Best(stronger.finding, stronger.of, worlds + other.worlds);
        }
    }

    private final Worlds worlds;
    private final Registry registry;
    private final Map<String, Best> best = new TreeMap<>();
    private final Map<String, Map<String, Set<String>>> inReadings = new HashMap<>();
    private final Answered answered = new Answered();
    private final Strengths strengths = new Strengths();
    private final Map<String, Map<String, Assessment.Fact>> facts = new TreeMap<>();
    private final Map<String, Assessment.Unused> unused = new TreeMap<>();
    private final Set<Assessment.Unmodelled> scope = new LinkedHashSet<>();
    private Numbered first;
    private int seen;

    private OpenAssessment(Worlds worlds, Registry registry) {
        this.worlds = worlds;
        this.registry = registry;
    }

    /**
     * Assesses every world, or so many; of a crisis of which nothing is open the only one.
     *
     * @param most how many worlds may be looked at
     * @param seed of the sample, if there are more
     * @throws casus.diagnostics.InvalidInput if what is left open cannot be settled in any way
     */
    public static Assessment of(
            Worlds worlds, Function<Scenario, Assessment> assess, int most, long seed, Registry registry) {
        if (worlds.only().isPresent()) return assess.apply(worlds.only().orElseThrow());
        OpenAssessment open = new OpenAssessment(worlds, registry);
        WorldTable table = WorldTable.of(worlds, world -> Verdicts.of(open.taken(assess.apply(world))), most, seed);
        return open.merged(table);
    }

    private Assessment taken(Assessment assessment) {
        seen++;
        Numbered world = new Numbered(seen, assessment);
        for (Finding finding : assessment.findings().values()) {
            best.merge(finding.id(), new Best(finding, world, 1), Best::or);
            finding.verdict()
                    .byReading()
                    .forEach((reading, status) -> inReadings
                            .computeIfAbsent(finding.id(), any -> new TreeMap<>())
                            .computeIfAbsent(reading, any -> new HashSet<>())
                            .add(status));
            if (finding instanceof Finding.Force force) strengths.note(force, assessment.readings());
            if (finding instanceof Finding.Duty duty) answered.note(duty);
        }
        for (Assessment.Fact fact : assessment.grounds().facts())
            facts.computeIfAbsent(fact.path(), any -> new LinkedHashMap<>()).putIfAbsent(fact.text(), fact);
        scope.addAll(assessment.scope());
        List<Assessment.Unused> here = assessment.grounds().unused();
        if (first == null) here.forEach(act -> unused.put(act.path(), act));
        else
            unused.keySet().retainAll(here.stream().map(Assessment.Unused::path).toList());
        if (first == null) first = world;
        return assessment;
    }

    private static int rank(Finding finding) {
        return Status.STRONGEST.indexOf(finding.status());
    }

    private Assessment merged(WorldTable table) {
        OpenWords words = new OpenWords(table, registry);
        SortedMap<String, Openness.Standing> open = new TreeMap<>();
        for (Conclusion one : table.conclusions()) {
            if (one.isSettled()) continue;
            String decidedBy = one.formula() == null ? null : words.of(one.formula());
            open.put(one.id(), new Openness.Standing(one.is().word(), one.statuses(), decidedBy));
        }
        Numbered most = base(open.keySet());
        Assessment base = most.assessment();
        NavigableMap<String, Finding> findings = new TreeMap<>();
        Map<Integer, Assessment> told = new LinkedHashMap<>(Map.of(most.world(), base));
        best.forEach((id, found) -> {
            boolean remark = found.worlds() < table.size()
                    && !found.finding().isVerdict()
                    && !(found.finding() instanceof Finding.Gap);
            if (remark) return;
            boolean settled = !open.containsKey(id) && base.findings().containsKey(id);
            findings.put(id, settled ? alike(base.findings().get(id)) : open(found.finding(), open.containsKey(id)));
            if (!settled) told.put(found.of().world(), found.of().assessment());
        });
        Dependencies dependencies = told.values().stream()
                .map(Assessment::dependencies)
                .reduce(Dependencies::with)
                .orElseThrow();
        return new Assessment(
                base.scenario().hashed(worlds.hash()),
                base.engine(),
                base.readings(),
                base.assumptions(),
                base.stated(),
                new Assessment.Grounds(facts(table, words), base.grounds().laws(), List.copyOf(unused.values())),
                base.outcome(),
                findings,
                disputes(told.values()),
                scope.stream()
                        .sorted(Comparator.comparing(Assessment.Unmodelled::state))
                        .toList(),
                dependencies,
                base.results(),
                new Openness(
                        table.size(),
                        table.isExact(),
                        table.open().stream()
                                .map(one -> new Openness.Value(one.path(), one.values(), one.saidBy()))
                                .toList(),
                        open));
    }

    /** The world that has most of what is open as strong as it gets. */
    private Numbered base(Set<String> open) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, Numbered> numbered = new HashMap<>();
        open.stream().map(id -> best.get(id).of()).forEach(world -> {
            counts.merge(world.world(), 1, Integer::sum);
            numbered.put(world.world(), world);
        });
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> numbered.get(most.getKey()))
                .orElse(first);
    }

    /** What stands alike in all worlds; a reading in which it does not is open for itself. */
    private Finding alike(Finding finding) {
        if (finding instanceof Finding.Force force) return strengths.over(force);
        if (finding instanceof Finding.Judged judged)
            return certain(judged.as(byReadings(finding, finding.status(), finding.contests())));
        return finding;
    }

    private Finding open(Finding finding, boolean isOpen) {
        return isOpen && finding instanceof Finding.Judged judged
                ? certain(judged.as(byReadings(finding, Status.OPEN.word(), List.of())))
                : alike(finding);
    }

    private Finding certain(Finding finding) {
        return finding instanceof Finding.Duty duty ? answered.certain(duty) : finding;
    }

    /** A status, and by each reading how it stands there, if alike in all worlds. */
    private Verdict byReadings(Finding finding, String status, List<String> contests) {
        Map<String, String> byReading = new TreeMap<>();
        boolean somewhereAbsent = best.get(finding.id()).worlds() < seen;
        inReadings.getOrDefault(finding.id(), Map.of()).forEach((reading, statuses) -> {
            boolean none = statuses.equals(Set.of(Status.ABSENT.word()));
            boolean one = statuses.size() == 1 && (!somewhereAbsent || none);
            byReading.put(reading, one ? statuses.iterator().next() : Status.OPEN.word());
        });
        return new Verdict(status, byReading, finding.verdict().silentIn(), contests);
    }

    /** Each fact once: what is open of it is said after it, by whom where somebody says it. */
    private List<Assessment.Fact> facts(WorldTable table, OpenWords words) {
        Map<String, String> untold = worlds.untold();
        List<Assessment.Fact> all = new ArrayList<>();
        facts.forEach((path, texts) -> {
            Assessment.Fact fact = texts.values().iterator().next();
            List<OpenValue> open = table.open().stream()
                    .filter(one -> one.path().equals(path) || one.path().startsWith(path + "."))
                    .toList();
            if (open.isEmpty()) {
                all.add(fact);
                return;
            }
            List<String> doubts = open.stream().map(words::question).toList();
            boolean event = fact.kind() != null && untold.containsKey(path);
            String text = (event ? untold.get(path) + "; " : "") + String.join("; ", doubts);
            Map<String, String> sure = new LinkedHashMap<>(fact.roles());
            texts.values().forEach(one -> sure.entrySet().retainAll(one.roles().entrySet()));
            all.add(fact.reading(text, sure));
        });
        return all;
    }

    /** The contests of all that is told, each with all that it bears on. */
    private static List<Assessment.Dispute> disputes(Collection<Assessment> told) {
        Map<String, Assessment.Dispute> disputes = new TreeMap<>();
        told.stream()
                .flatMap(one -> one.contests().stream())
                .forEach(one -> disputes.merge(one.id(), one, (a, b) -> {
                    Set<String> affects = new TreeSet<>(a.affects());
                    affects.addAll(b.affects());
                    return new Assessment.Dispute(a.id(), a.topic(), List.copyOf(affects));
                }));
        return List.copyOf(disputes.values());
    }
}
