package casus.model;

/** Troops of one state on the territory of another. */
public record BaseRecord(Provenance provenance, String host, String user, String status, String text, Period period)
        implements Entry {
    @Override
    public String label() {
        return text;
    }
}
