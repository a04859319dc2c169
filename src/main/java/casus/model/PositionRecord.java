package casus.model;

/**
 * A stand that a state takes on an instrument.
 *
 * @param matter what it is about: {@code host-consent}, {@code validity}
 */
public record PositionRecord(
        Provenance provenance, String state, String instrument, String matter, String text, Period period)
        implements Entry {
    @Override
    public String label() {
        return text;
    }
}
