package casus.facts;

import java.util.List;

/**
 * The size of a force that is known only as a total.
 *
 * @param least men, at least
 * @param most men, at most
 */
@Reads("{force} is reported at {least} to {most} personnel")
public record Strength(String force, int least, int most, List<String> records) implements Given {}
