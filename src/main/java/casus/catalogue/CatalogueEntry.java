package casus.catalogue;

import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Mechanism;
import casus.model.Provision;
import casus.rulebase.RuleCard;
import java.util.List;

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
        Span span,
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

    /** Its clauses and rules of conduct. */
    public List<Provision> provisions() {
        return records.stream()
                .filter(Provision.class::isInstance)
                .map(Provision.class::cast)
                .toList();
    }
}
