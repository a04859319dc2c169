package casus.facts;

import casus.model.Truth;

/**
 * An attack that is said to answer another, whose attacker is its target.
 *
 * @param attack the event that it answers
 * @param foundBy who says so
 * @param author whether that attack is certainly the act of this one's target
 */
@Reads("{event} is said by {foundBy} to answer {attack}")
public record Responds(String event, String attack, String foundBy, Truth author, String path) implements Stated {}
