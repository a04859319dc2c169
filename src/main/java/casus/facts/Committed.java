package casus.facts;

/**
 * An organisation stands behind an engaged clause.
 *
 * @param organisation whose members alone take part in the clause's instrument, or null if it belongs to none
 */
@Reads(value = "{event} engages a clause of {organisation}", absent = "engaged clause of another organisation")
public record Committed(String event, String organisation) implements Conclusion {
    @Override
    public String id() {
        return "committed:" + (organisation == null ? "no-organisation" : organisation) + ":" + event;
    }
}
