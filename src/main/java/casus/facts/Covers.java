package casus.facts;

import casus.model.Truth;

/**
 * A clause names this kind of event.
 */
@Reads(value = "{provision} names the kind of {event}: {truth}", absent = "kind named by {provision} in {event}")
public record Covers(String provision, String event, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "covers:" + provision + ":" + event;
    }
}
