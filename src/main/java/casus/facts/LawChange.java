package casus.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * An act that changed the law of an instrument on a day before the one everything is judged on.
 */
@Reads("{text}")
public record LawChange(String instrument, LocalDate effective, String text, List<String> records) implements Given {}
