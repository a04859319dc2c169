package casus.facts;

import casus.model.Truth;

/**
 * Whether an attack that is said to answer one by its target is no answer after all.
 */
@Reads(
        value = "{event} answers no attack by its target: {truth}",
        absent = "finding that {event} answers an attack by its target")
public record FirstAttack(String event, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "first-attack:" + event;
    }
}
