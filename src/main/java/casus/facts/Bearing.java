package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * That something is worth showing beside certain events.
 *
 * @param list {@code support readiness access}
 * @param scope {@code region members serves}, or empty where nothing else is asked
 * @param place the region, the instrument, or the {@code target} or {@code territory} that is served; or empty
 * @param least {@code DOUBT} where a target that may be a member will do, else {@code YES}
 */
@Reads("{bearing} says which events {mechanism} bears on")
public record Bearing(
        String bearing, String mechanism, String list, String scope, String place, Truth least, List<String> records)
        implements Given {}
