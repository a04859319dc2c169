package casus.facts;

import java.util.List;

/**
 * A state took part in an exercise.
 */
@Reads(value = "{state} took part in {exercise}", absent = "part of {state} in {exercise}")
public record TookPart(String exercise, String mechanism, String state, List<String> records) implements Given {}
