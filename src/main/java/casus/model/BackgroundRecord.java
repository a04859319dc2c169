package casus.model;

/** An act that binds no one and is shown as context. */
public record BackgroundRecord(Provenance provenance, String instrument, String text, Period period) implements Entry {
    @Override
    public String label() {
        return text;
    }
}
