package casus.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * An act that has changed the law of an instrument, or may have.
 *
 * @param effective the day from which it certainly has: the last of the window in which its source dates it
 */
@Reads("{text}")
public record LawChange(String instrument, LocalDate effective, String text, List<String> records) implements Given {}
