package casus.facts;

import java.util.List;

/**
 * A provision that an event may engage, of which no source that the reading hears says anything: it has none of its claims,
 * its own or borrowed. On every day and for every event the reading has nothing to say of it (contract, 13.6).
 */
@Reads(value = "no source of this reading says anything of {provision}", absent = "silence on {provision}")
public record SilentOn(String provision, List<String> records) implements Given {}
