package casus.facts;

import casus.model.Truth;

/**
 * A further condition that a clause asks of an event.
 */
@Reads(value = "{provision} asks that {event} be {condition}: {truth}", absent = "further condition of {provision}")
public record Asks(String provision, String event, String condition, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "asks:" + provision + ":" + event + ":" + condition.replace(' ', '-');
    }
}
