package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * An act that binds no one.
 */
@Reads("{text}")
public record Background(
        String background, String mechanism, String instrument, String text, Truth truth, List<String> records)
        implements Given {}
