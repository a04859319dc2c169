package casus.facts;

/**
 * Whether a state lets a force in: {@code met} or {@code refused}.
 */
@Reads(value = "host consent of {state}: {answer}", absent = "host consent of {state}")
public record HostConsent(String state, String answer, String path) implements Stated {}
