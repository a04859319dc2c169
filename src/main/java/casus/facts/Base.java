package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * Troops of one state on the territory of another.
 */
@Reads("{text}")
public record Base(
        String base,
        String mechanism,
        String host,
        String user,
        String status,
        String text,
        Truth truth,
        List<String> records)
        implements Given {}
