package casus.facts;

import java.util.List;

/**
 * Who says whose act an attack is, or that it answers another.
 *
 * @param weight {@code stipulated found alleged}
 */
@Reads(
        value = "{finder} is a finding that counts as {weight}",
        absent = "finding by {finder} that would count for more")
public record Finder(String finder, String weight, List<String> records) implements Given {}
