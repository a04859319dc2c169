package casus.facts;

import casus.model.Truth;

/**
 * Whether a clause protects the target of an event.
 */
@Reads(
        value = "{provision} protects the target of {event}: {truth}",
        absent = "word of {provision} on the target of {event}")
public record Protects(String provision, String event, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "protects:" + provision + ":" + event;
    }
}
