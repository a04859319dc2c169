package casus.facts;

import java.util.List;

/**
 * That something is worth showing beside certain events.
 *
 * @param list {@code support readiness access}
 * @param scope {@code region members possibleMembers serves}, or empty where nothing else is asked
 * @param place the region, the instrument, or the {@code target} or {@code territory} that is served; or empty
 */
@Reads("{bearing} says which events {mechanism} bears on")
public record Bearing(String bearing, String mechanism, String list, String scope, String place, List<String> records)
        implements Given {}
