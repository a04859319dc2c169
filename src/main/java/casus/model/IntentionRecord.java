package casus.model;

/**
 * A declared intention to use part of a force in a region; never a pledge.
 *
 * @param personnel men
 */
public record IntentionRecord(
        Provenance provenance, String force, String state, String region, int personnel, Period period)
        implements Entry {
    @Override
    public String label() {
        return "intention of " + state + ": " + personnel + " of " + force + " for " + region;
    }
}
