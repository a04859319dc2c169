package casus.facts;

/**
 * Whether the agreement that a provision asks for is reached: {@code met} or {@code refused}.
 */
@Reads(value = "agreement on {provision}: {answer}", absent = "agreement on {provision}")
public record Agreement(String provision, String answer, String path) implements Stated {}
