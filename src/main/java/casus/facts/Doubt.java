package casus.facts;

import java.util.List;

/**
 * A record whose date or content is in doubt on the day.
 */
@Reads("{text}")
public record Doubt(String doubt, String text, List<String> records) implements Given {}
