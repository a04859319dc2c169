package casus.model;

import java.util.List;

/**
 * What an author judges in general; never law.
 *
 * @param author the source that judges so
 * @param basis {@code stated} where the author says it in general, {@code generalised} where of one case
 * @param period the time the author speaks of; without bounds, any
 * @param speaksFor the instruments of which it expects that help comes, and so of all their organisation's where they are one
 * @param speaksAgainst those of which it expects that none does
 */
public record JudgementRecord(
        Provenance provenance,
        String author,
        String basis,
        String text,
        Period period,
        List<String> speaksFor,
        List<String> speaksAgainst)
        implements Entry {
    @Override
    public String label() {
        return text;
    }
}
