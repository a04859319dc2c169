package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * A declared intention to use part of a force in a region.
 */
@Reads("{state} means to use {personnel} of {force} in {region}")
public record Intention(String force, String state, String region, int personnel, Truth truth, List<String> records)
        implements Given {}
