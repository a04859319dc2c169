package casus.facts;

import java.util.List;

/**
 * A kind of event, or a clause, that makes something worth showing.
 */
@Reads("{bearing} names {matter}")
public record BearsOn(String bearing, String matter, List<String> records) implements Given {}
