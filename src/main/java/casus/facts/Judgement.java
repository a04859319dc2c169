package casus.facts;

import java.util.List;

/**
 * What an author judges in general.
 *
 * @param judgement its row, such as {@code R03}
 */
@Reads("{text}")
public record Judgement(String judgement, String basis, String text, List<String> records) implements Given {}
