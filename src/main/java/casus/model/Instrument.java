package casus.model;

/**
 * A treaty, agreement, protocol or organisation that states take part in.
 *
 * @param organisation the organisation whose members alone can take part, or null
 * @param follows the instrument whose parties are its members, or null if it has participation acts of its own
 * @param amends the instrument whose text it changes, or null
 * @param addressee the organisation that a request under it goes to, or null
 */
public record Instrument(
        Provenance provenance, String title, String organisation, String follows, String amends, String addressee)
        implements Entry {
    @Override
    public String label() {
        return title;
    }
}
