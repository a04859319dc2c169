package casus.model;

import java.util.List;

/**
 * A treaty, agreement, protocol or organisation that states take part in.
 *
 * @param organisation the organisation whose members alone can take part, or null
 * @param follows the instrument whose parties are its members, or null if it has participation acts of its own
 * @param amends the instrument whose text it changes, or null
 * @param addressee the organisation that a request under it goes to, or null
 * @param bindingness how it binds: one of the {@link #BINDING_OR_NOT}
 */
public record Instrument(
        Provenance provenance,
        String title,
        String organisation,
        String follows,
        String amends,
        String addressee,
        String bindingness)
        implements Entry {
    /** What an instrument may be, those that bind first (contract, 13.5). */
    public static final List<String> BINDING_OR_NOT = List.of("treaty", "decision", "declaration", "plan");

    /** Whether what is done against it is done against law, and not against words alone. */
    public boolean binds() {
        return BINDING_OR_NOT.indexOf(bindingness) < BINDING_OR_NOT.indexOf("declaration");
    }

    @Override
    public String label() {
        return title;
    }
}
