package casus.model;

/**
 * The size of a force that its source knows only as a total; each value stands until the next.
 *
 * @param personnel men
 */
public record StrengthRecord(Provenance provenance, String force, int personnel, When from) implements Entry {
    @Override
    public String label() {
        return "size of " + force + " from " + from + ": " + personnel + " personnel";
    }
}
