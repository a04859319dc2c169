package casus.model;

/**
 * What an author judges in general; never law.
 *
 * @param author the source that judges so
 * @param basis {@code stated} where the author says it in general, {@code generalised} where of one case
 * @param period the time the author speaks of; without bounds, any
 */
public record JudgementRecord(Provenance provenance, String author, String basis, String text, Period period)
        implements Entry {
    @Override
    public String label() {
        return text;
    }
}
