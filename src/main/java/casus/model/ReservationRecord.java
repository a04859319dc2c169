package casus.model;

/**
 * A reservation, protocol or special position by which a state limits its part in an organisation's activity.
 *
 * @param organisation whose instruments it limits the state under
 */
public record ReservationRecord(Provenance provenance, String state, String organisation, String text, Period period)
        implements Entry {
    /** The gate that a reservation may set up: the state's own decision. */
    public static final String GATE = "national-decision";

    @Override
    public String label() {
        return text;
    }
}
