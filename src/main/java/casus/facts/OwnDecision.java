package casus.facts;

/**
 * A state that refuses is a party to a clause that leaves what to do to each of those that it obliges.
 *
 * @param law under which it is a party, as in {@link OfDay}
 */
@Reads(
        value = "a clause that binds {state} leaves the decision to itself",
        absent = "clause that leaves the decision to {state}")
public record OwnDecision(String state, String law) implements Conclusion {
    @Override
    public String id() {
        return "own-decision:" + state + ":" + law;
    }
}
