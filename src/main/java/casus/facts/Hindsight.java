package casus.facts;

import casus.model.Truth;

/**
 * Whether an event that the law of an earlier day judges would meet a condition of a clause by the law of today.
 *
 * @param slot the kind of condition, as in {@link Element}
 */
@Reads(
        value = "by the law of today, {condition} in {event} under {provision}: {truth}",
        absent = "condition of {provision} that {event} fails by the law of today")
public record Hindsight(String provision, String event, String slot, String condition, Truth truth)
        implements Conclusion {
    @Override
    public String id() {
        return "hindsight:" + provision + ":" + event + ":" + slot + ":" + condition.replace(' ', '-');
    }
}
