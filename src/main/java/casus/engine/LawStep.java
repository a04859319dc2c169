package casus.engine;

import casus.facts.Given;
import java.util.List;
import java.util.Set;

/** What has to be taken off and laid on where one law lies and another is to. */
record LawStep(List<Given> gone, List<Given> come) {
    /** The step from what lies there; from nothing, if nothing does. */
    static LawStep between(Set<Given> before, Set<Given> now) {
        return new LawStep(
                before.stream().filter(fact -> !now.contains(fact)).toList(),
                now.stream().filter(fact -> !before.contains(fact)).toList());
    }
}
