package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * A programme, an operation or a framework that helps states and binds none.
 */
@Reads(value = "{text}", absent = "programme {mechanism}")
public record Programme(
        String programme, String mechanism, String status, String text, Truth truth, List<String> records)
        implements Given {}
