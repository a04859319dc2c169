package casus.facts;

import java.time.LocalDate;

/**
 * When an event happened.
 *
 * @param past whether that is before the day everything is judged on
 */
@Reads("{event} happened on {date}")
public record Happened(String event, LocalDate date, boolean past, String path) implements Stated {}
