package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * A rehearsal of forces that had been held by the day, or may have been.
 */
@Reads(value = "{text}", absent = "exercise of {mechanism}")
public record Exercise(String exercise, String mechanism, String host, String text, Truth truth, List<String> records)
        implements Given {}
