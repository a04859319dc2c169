package casus.facts;

import java.util.List;

/**
 * A record whose date or content is in doubt on the day.
 *
 * @param text what is in doubt, and between which dates; not the day itself, since the doubt is that of many days
 */
@Reads("{text}")
public record Doubt(String doubt, String text, List<String> records) implements Given {}
