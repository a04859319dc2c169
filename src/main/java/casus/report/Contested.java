package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.Contest;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A disagreement that conclusions rest on, as a reader meets it.
 *
 * @param question what is answered differently
 * @param says what each selected reading answers that says anything of it
 * @param decides the conclusions whose verdicts differ because of it, sorted
 */
record Contested(String question, Map<String, Said> says, List<String> decides) {
    Contested {
        says = Collections.unmodifiableMap(new TreeMap<>(says));
    }

    /**
     * What a reading says.
     *
     * @param cites the claims it says it with
     * @param borrowed the source it has it from, or null where it is its own
     */
    record Said(String text, List<String> cites, String borrowed) {}

    static Contested of(Assessment.Dispute dispute, Assessment assessment, Registry registry) {
        Contest contest = registry.contests().get(dispute.id());
        Map<String, Said> says = new TreeMap<>();
        for (String reading : assessment.readings())
            said(contest, reading, registry).ifPresent(said -> says.put(reading, said));
        return new Contested(
                contest.asked(),
                says,
                decides(dispute.id(), assessment.findings().values()));
    }

    /**
     * What the reading says itself, here or in a contest that meets this one; else what the nearest source says that it
     * hears. One source may give two answers.
     */
    private static Optional<Said> said(Contest contest, String reading, Registry registry) {
        return Stream.concat(
                        Stream.of(contest),
                        registry.contests().values().stream()
                                .filter(other -> other.meets().contains(contest.id())))
                .filter(one -> sources(one).contains(reading))
                .map(one -> said(one, reading, reading, registry))
                .findFirst()
                .or(() -> registry.borrowing()
                        .nearest(reading, sources(contest))
                        .map(source -> said(contest, source, reading, registry)));
    }

    private static Said said(Contest contest, String source, String reading, Registry registry) {
        List<Contest.Side> own = contest.sides().stream()
                .filter(side -> side.readings().contains(source))
                .toList();
        return new Said(
                own.stream().map(Contest.Side::says).collect(Collectors.joining("; ")),
                own.stream()
                        .flatMap(side -> side.evidence().stream())
                        .filter(claim -> registry.claims().get(claim).source().equals(source))
                        .distinct()
                        .sorted()
                        .toList(),
                source.equals(reading) ? null : source);
    }

    private static List<String> sources(Contest contest) {
        return contest.sides().stream()
                .flatMap(side -> side.readings().stream())
                .toList();
    }

    private static List<String> decides(String contest, Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.differs() && finding.contests().contains(contest))
                .map(Finding::id)
                .sorted()
                .toList();
    }
}
