package casus.facts;

import casus.model.Truth;

/**
 * One condition of a clause, tested on an event.
 *
 * @param slot which of the conditions every clause has: {@code force target kind gravity territory initiator circumstance}
 * @param condition the condition in words
 */
@Reads(
        value = "{event} meets the condition of {provision}, {condition}: {truth}",
        absent = "{truth} condition of {provision} for {event}")
public record Element(String provision, String event, String slot, String condition, Truth truth)
        implements Conclusion {
    private static final String NOT = "not ";

    /** What is wrong when the condition fails, as an engagement reports it (contract, section 7). */
    public String failure() {
        return switch (slot) {
            case "target" -> "target not covered";
            case "kind" -> "kind not covered";
            case "initiator" -> "answers an attack by its target";
            default -> condition.startsWith(NOT) ? condition.substring(NOT.length()) : NOT + condition;
        };
    }

    @Override
    public String id() {
        String which = slot.equals("circumstance") ? condition.replace(' ', '-') : slot;
        return "element:" + provision + ":" + event + ":" + which;
    }
}
