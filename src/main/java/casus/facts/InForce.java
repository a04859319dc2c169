package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * Whether an instrument is in force.
 */
@Reads(value = "{instrument} is in force: {truth}", absent = "act by which {instrument} is in force")
public record InForce(String instrument, Truth truth, String doubt, List<String> records) implements Given {}
