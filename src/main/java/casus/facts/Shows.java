package casus.facts;

import java.util.List;

/**
 * A base, a programme, an exercise or a piece of background that is shown with what it bears on.
 *
 * @param subject its id
 * @param status how it stands on the day
 */
@Reads("{text}")
public record Shows(String bearing, String subject, String status, String text, List<String> records)
        implements Given {}
