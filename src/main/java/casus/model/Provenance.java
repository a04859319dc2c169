package casus.model;

import java.util.List;

/**
 * Where a record comes from.
 *
 * @param id the record's own id
 * @param mechanism the entry of the catalogue it belongs to (contract, section 11)
 * @param evidence ids of the claims it rests on
 * @param contests ids of the contests it takes a side in
 * @param readings ids of the readings that hold it, borrowers included
 * @param notLentTo ids of the sources that do not take it from its own, though they borrow
 */
public record Provenance(
        String id,
        String mechanism,
        List<String> evidence,
        List<String> contests,
        List<String> readings,
        List<String> notLentTo) {
    public Provenance {
        evidence = List.copyOf(evidence);
        contests = List.copyOf(contests);
        readings = List.copyOf(readings);
        notLentTo = List.copyOf(notLentTo);
    }
}
