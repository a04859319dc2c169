package casus.inference;

import casus.facts.Conclusion;
import java.util.Map;
import java.util.Set;

/** All facts under one reading, given, stated and concluded. */
public final class World {
    private final String reading;
    private final Facts facts;
    private final Map<Conclusion, Set<Firing>> conclusions;

    World(String reading, Facts facts, Map<Conclusion, Set<Firing>> conclusions) {
        this.reading = reading;
        this.facts = facts;
        this.conclusions = conclusions;
    }

    public String reading() {
        return reading;
    }

    /** Every conclusion, with every way to it. */
    public Map<Conclusion, Set<Firing>> conclusions() {
        return conclusions;
    }

    Facts facts() {
        return facts;
    }
}
