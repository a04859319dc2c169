package casus.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * An act that has certainly changed the law of an instrument.
 *
 * @param since the first day of the window in which its source dates it
 * @param matter what a stand of a state that has begun or ended is about; empty for any other act
 */
@Reads("{text}")
public record LawChange(String instrument, LocalDate since, String matter, String text, List<String> records)
        implements Given {}
