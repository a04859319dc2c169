package casus.catalogue;

import casus.clause.RuleCard;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Mechanism;
import casus.model.Provision;
import casus.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is of one mechanism.
 *
 * @param span the time its records speak of
 * @param records its records, by id
 * @param rules the rules named after it
 * @param claims what its records and rules cite, by id
 * @param contests in which its records and rules take a side, by id
 * @param scenarios the files whose expectations name it, as they lie below the folder of scenarios
 */
public record CatalogueEntry(
        Mechanism mechanism,
        DateSpan span,
        List<Entry> records,
        List<RuleCard> rules,
        List<Claim> claims,
        List<Contest> contests,
        List<String> scenarios) {
    public CatalogueEntry {
        records = List.copyOf(records);
        rules = List.copyOf(rules);
        claims = List.copyOf(claims);
        contests = List.copyOf(contests);
        scenarios = List.copyOf(scenarios);
    }

    /** What there is of it on a day: without records and claims of what came later, and without what only they cite. */
    public CatalogueEntry on(LocalDate day) {
        List<Entry> begun = records.stream()
                .filter(record -> !isLater(DateSpan.of(List.of(record)).from(), day))
                .toList();
        Set<String> cited = named(begun, record -> record.provenance().evidence(), RuleCard::evidence);
        Set<String> disputed = named(begun, record -> record.provenance().contests(), RuleCard::contests);
        return new CatalogueEntry(
                mechanism,
                DateSpan.ofMechanism(begun),
                begun,
                rules,
                claims.stream()
                        .filter(claim -> cited.contains(claim.id()) && !isLater(date(claim.from()), day))
                        .toList(),
                contests.stream()
                        .filter(contest -> disputed.contains(contest.id()))
                        .toList(),
                scenarios);
    }

    private Set<String> named(
            List<Entry> begun, Function<Entry, List<String>> ofRecord, Function<RuleCard, List<String>> ofRule) {
        return Stream.concat(begun.stream().map(ofRecord), rules.stream().map(ofRule))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static When date(String text) {
        return Optional.ofNullable(text).flatMap(When::parse).orElse(null);
    }

    private static boolean isLater(When begin, LocalDate day) {
        return begin != null && begin.first().isAfter(day);
    }

    /** Its clauses and rules of conduct. */
    public List<Provision> provisions() {
        return records.stream()
                .filter(Provision.class::isInstance)
                .map(Provision.class::cast)
                .toList();
    }
}
