package casus.model;

/**
 * An organ.
 *
 * @param seats the instrument whose parties sit on it
 */
public record Body(Provenance provenance, String name, String seats, String does) implements Entry {
    @Override
    public String label() {
        return name;
    }
}
