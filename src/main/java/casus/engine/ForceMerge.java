package casus.engine;

import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.ReadingResult;
import casus.facts.Contribution;
import casus.facts.Counted;
import casus.facts.Pledge;
import casus.facts.Share;
import casus.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds up the shares of each force and lays the readings over one another. */
final class ForceMerge {
    /** What a pledge comes to in its best event, the best first. */
    private static final List<String> BEST_FIRST = Stream.concat(
                    Status.words(Status.OF_DUTY).stream(), Stream.of("victim", "attacker", "no-duty", "kept-elsewhere"))
            .toList();

    private static final Map<String, String> REASONS = Map.of(
            "victim", "the victim lends nothing to itself",
            "attacker", "the attacker lends nothing against itself",
            "no-duty", "it owes nothing under this force",
            "kept-elsewhere", "what it pledged is kept for elsewhere");

    private final List<ReadingResult> results;
    private final Speaking speaking;

    ForceMerge(List<ReadingResult> results, Speaking speaking) {
        this.results = results;
        this.speaking = speaking;
    }

    List<Finding.Force> forces() {
        TreeSet<String> forces = new TreeSet<>();
        results.forEach(result -> result.all(Counted.class).forEach(counted -> forces.add(counted.force())));
        return forces.stream().map(this::force).toList();
    }

    private Finding.Force force(String force) {
        String id = "force:" + force;
        Map<String, Numbers> byReading = new TreeMap<>();
        List<String> absentIn = new ArrayList<>();
        List<String> silent = speaking.silent().onForce(force);
        for (ReadingResult result : speaking.besides(silent)) {
            if (result.withId(id).isEmpty()) absentIn.add(result.reading());
            else byReading.put(result.reading(), numbers(result.all(Share.class), force));
        }
        Numbers merged = byReading.values().stream().reduce(Numbers::cover).orElseThrow();
        boolean alike = absentIn.isEmpty() && new HashSet<>(byReading.values()).size() == 1;
        return new Finding.Force(
                id,
                force,
                merged,
                alike ? Map.of() : byReading,
                alike ? List.of() : absentIn,
                alike ? List.of() : speaking.contests(id, silent),
                contributions(force, silent));
    }

    /** The sums of those shares that are of a force. */
    static Numbers numbers(Stream<Share> shares, String force) {
        Map<String, NumberRange> spans = new LinkedHashMap<>();
        shares.filter(share -> share.force().equals(force))
                .forEach(share -> spans.merge(
                        share.measure(),
                        new NumberRange(share.least(), share.most()),
                        (sum, more) -> sum.plus(more.min(), more.max())));
        return new Numbers(spans);
    }

    private List<Finding.Contribution> contributions(String force, List<String> silent) {
        Map<String, Map<String, Contribution>> byState = new TreeMap<>();
        for (ReadingResult result : results) {
            result.all(Contribution.class)
                    .filter(contribution -> contribution.force().equals(force))
                    .forEach(contribution -> byState.computeIfAbsent(contribution.state(), state -> new TreeMap<>())
                            .merge(result.reading(), contribution, ForceMerge::better));
        }
        return byState.entrySet().stream()
                .map(entry -> contribution(force, entry.getKey(), entry.getValue(), silent))
                .toList();
    }

    private static Contribution better(Contribution one, Contribution other) {
        return BEST_FIRST.indexOf(other.status()) < BEST_FIRST.indexOf(one.status()) ? other : one;
    }

    private Finding.Contribution contribution(
            String force, String state, Map<String, Contribution> byReading, List<String> silent) {
        List<ReadingResult> listing = speaking.besides(silent).stream()
                .filter(result -> !result.withId("force:" + force).isEmpty())
                .toList();
        Map<String, String> statuses = new TreeMap<>();
        for (ReadingResult result : speaking.besides(silent)) {
            Contribution contribution = byReading.get(result.reading());
            statuses.put(result.reading(), contribution == null ? Status.ABSENT.word() : contribution.status());
        }
        boolean alike = new TreeSet<>(statuses.values()).size() == 1;
        String status = alike ? statuses.values().iterator().next() : Status.SOURCE_DEPENDENT.word();
        String duty = byReading.values().stream()
                .map(Contribution::duty)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse(null);
        List<Pledge> pledges = pledges(force, state);
        return new Finding.Contribution(
                state,
                pledges.stream()
                        .filter(Pledge::counted)
                        .map(Pledge::personnel)
                        .findFirst()
                        .orElse(null),
                pledges.stream()
                        .filter(pledge -> !pledge.counted())
                        .map(Pledge::text)
                        .findFirst()
                        .orElse(null),
                new Counting(listing, force).of(state),
                status,
                alike ? Map.of() : statuses,
                duty,
                reason(byReading.values()));
    }

    /** Why the state brings nothing, whatever the reading; null where in one of them its duty decides. */
    private static String reason(Collection<Contribution> contributions) {
        if (contributions.stream().anyMatch(contribution -> !REASONS.containsKey(contribution.status()))) return null;
        return contributions.stream()
                .map(contribution -> REASONS.get(contribution.status()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<Pledge> pledges(String force, String state) {
        return results.stream()
                .flatMap(result -> result.law(Pledge.class))
                .filter(pledge -> pledge.force().equals(force) && pledge.state().equals(state))
                .toList();
    }
}
