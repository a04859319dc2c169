package casus.facts;

import casus.model.Truth;

/**
 * The legal kind that an event counts as.
 */
@Reads("{event} counts as {kind}: {truth}")
public record Counts(String event, String kind, Truth truth) implements Conclusion {
    @Override
    public String id() {
        return "counts:" + kind + ":" + event;
    }
}
