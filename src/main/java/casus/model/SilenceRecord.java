package casus.model;

/**
 * What no source of a reading states about a provision.
 *
 * @param about the subject, as the gap names it
 */
public record SilenceRecord(Provenance provenance, String provision, String about, String text, Period period)
        implements Entry {
    @Override
    public String label() {
        return text;
    }
}
