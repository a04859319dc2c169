package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * Whether a state sits on a body.
 */
@Reads(value = "{state} sits on {body}: {truth}", absent = "seat of any state on {body}")
public record Seat(String body, String state, Truth truth, String doubt, List<String> records) implements Given {}
