package casus.facts;

import java.util.List;

/**
 * A force with the provision that sends it and the one that fills it.
 */
@Reads("{force} is sent under {deployment} and filled under {contribution}")
public record ForceClause(String force, String instrument, String deployment, String contribution, List<String> records)
        implements Given {}
