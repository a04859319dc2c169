package casus.model;

import java.util.List;
import java.util.Set;

/**
 * A clause of an instrument, or a rule of conduct of a mechanism.
 *
 * @param article the article as lawyers cite it, or null where no source numbers it
 * @param purpose one of the {@link #PURPOSES}
 */
public record Provision(Provenance provenance, String instrument, String title, String article, String purpose)
        implements Entry {
    private static final String CONTRIBUTION = "contribution";

    /** The purposes of clauses that an event can engage, and then those of provisions that none does. */
    public static final List<String> PURPOSES = List.of(
            "defence",
            "force",
            "assistance",
            CONTRIBUTION,
            "consultation",
            "cooperation",
            "prohibition",
            "background",
            "gate",
            "presence",
            "procedure");

    /** The purposes of clauses that promise help. */
    public static final Set<String> HELP = Set.of("defence", "force", "assistance");

    /** Whether an event can engage it. */
    public boolean isClause() {
        return PURPOSES.indexOf(purpose) < PURPOSES.indexOf("background");
    }

    /** Whether what is owed under it is help: by a clause that promises it, or as the share of a state in a force. */
    public boolean isOfHelp() {
        return HELP.contains(purpose) || purpose.equals(CONTRIBUTION);
    }

    @Override
    public String label() {
        return article == null ? title : title + " (" + article + ")";
    }
}
