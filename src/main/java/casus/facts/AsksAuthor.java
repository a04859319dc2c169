package casus.facts;

import casus.model.Truth;

/**
 * What a clause asks of whoever is behind an event, under one view of who that is.
 */
@Reads(
        value = "{provision} asks that {event}, its author as {view}, be {condition}: {truth}",
        absent = "view of its author under which {event} is {condition}: {truth}")
public record AsksAuthor(String provision, String event, String view, String condition, Truth truth)
        implements Conclusion {
    @Override
    public String id() {
        return "asks-author:" + provision + ":" + event + ":" + view + ":" + condition.replace(' ', '-');
    }
}
