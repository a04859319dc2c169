package casus.facts;

import casus.model.Truth;

/**
 * A vote against by a state that sits, or may sit, on the body.
 */
@Reads(value = "{state} objects", absent = "objection")
public record Objection(String ballot, String state, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "objection:" + ballot + ":" + state;
    }
}
