package casus.engine;

import casus.facts.Given;
import casus.facts.Stated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The law that applies to a scenario under each of its readings, and the scenario as that law sees it. */
public final class ApplicableLaw {
    private final Map<String, LawContext> contexts;
    private final List<Stated> stated;

    ApplicableLaw(Map<String, LawContext> contexts, List<Stated> stated) {
        this.contexts = contexts;
        this.stated = stated;
    }

    /** The law under each reading, in the order of the scenario. */
    Map<String, LawContext> contexts() {
        return contexts;
    }

    /** The law under one of the readings. */
    LawContext context(String reading) {
        return Objects.requireNonNull(contexts.get(reading), reading);
    }

    /** What rules see of the law under a reading of the scenario. */
    public Set<Given> given(String reading) {
        return context(reading).law().facts();
    }

    /** What the scenario states, each told by which of the laws it is judged. */
    public List<Stated> stated() {
        return stated;
    }
}
