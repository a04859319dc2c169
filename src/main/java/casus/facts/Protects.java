package casus.facts;

import casus.model.Truth;

/**
 * Whether a clause protects the target of an event.
 */
@Reads("{provision} protects the target of {event}: {truth}")
public record Protects(String provision, String event, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "protects:" + provision + ":" + event;
    }
}
