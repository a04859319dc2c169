package casus.model;

/**
 * What a state has promised to a force.
 *
 * @param personnel men, or null where the source gives no number
 * @param units formations in words, or null
 * @param earmark the state on whose soil alone they serve, or null if they serve anywhere
 */
public record PledgeRecord(
        Provenance provenance,
        String force,
        String state,
        Integer personnel,
        String units,
        String earmark,
        Period period)
        implements Entry {
    @Override
    public String label() {
        return "pledge of " + state + " to " + force + ": " + (personnel == null ? units : personnel + " personnel");
    }
}
