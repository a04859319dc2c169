package casus.catalogue;

import java.util.List;

/**
 * States that stand alike towards a mechanism on a day.
 *
 * @param role in words, such as {@code party}
 * @param of what they are that of
 * @param states their codes
 * @param doubtful those of which it is in doubt
 * @param readings the readings that say so
 */
public record Standing(String role, String of, List<String> states, List<String> doubtful, List<String> readings) {}
