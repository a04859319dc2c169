package casus.facts;

import java.util.List;

/**
 * What no source of the reading states about a provision.
 */
@Reads("{text}")
public record Silence(String provision, String about, String text, List<String> records) implements Given {}
