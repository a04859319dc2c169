package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * Whether a state sits on a body.
 */
@Reads("{state} sits on {body}: {truth}")
public record Seat(String body, String state, Truth truth, String doubt, List<String> records) implements Given {}
