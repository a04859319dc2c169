package casus.facts;

/** A fact that the scenario states. */
public interface Stated {
    /** Where in the scenario it stands, such as {@code events/incursion}. */
    String path();
}
