package casus.facts;

/**
 * A member that has not voted for.
 */
@Reads(value = "{state} has not voted for", absent = "member that has not voted for")
public record Withheld(String ballot, String state) implements Conclusion {
    @Override
    public String id() {
        return "withheld:" + ballot + ":" + state;
    }
}
