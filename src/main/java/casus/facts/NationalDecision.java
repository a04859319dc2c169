package casus.facts;

/**
 * What a state decides for itself: {@code met} if it approves, {@code refused} if not.
 */
@Reads(value = "national decision of {state}: {answer}", absent = "national decision of {state}")
public record NationalDecision(String state, String answer, String path) implements Stated {}
