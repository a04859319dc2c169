package casus.facts;

import java.util.List;

/**
 * A clause answers whatever counts as a kind of event.
 */
@Reads("{provision} answers {kind}")
public record Trigger(String provision, String kind, List<String> records) implements ClauseTerm {}
