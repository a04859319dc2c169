package casus.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * An act that has certainly changed the law of an instrument.
 *
 * @param since the first day of the window in which its source dates it
 */
@Reads("{text}")
public record LawChange(String instrument, LocalDate since, String text, List<String> records) implements Given {}
