package casus.model;

import java.util.List;

/**
 * What a duty under a clause waits for.
 *
 * @param gate one of the {@link #GATES}
 * @param holder the body that decides, or those who agree; {@link #TARGET} for the state in need
 * @param matter the provision on which a body decides; empty for other gates
 * @param orRequest whether a request of the state in need serves as well
 */
public record PreconditionRecord(
        Provenance provenance, String provision, String gate, String holder, String matter, boolean orRequest)
        implements ProvisionTerm {
    public static final String DECISION = "decision";
    public static final String REQUEST = "request";
    public static final String AGREEMENT = "agreement";

    /** What a duty may wait for by the word of its clause alone. */
    public static final List<String> GATES = List.of(DECISION, REQUEST, AGREEMENT);

    /** The state in need. */
    public static final String TARGET = "target";

    /** Whose request it may be. */
    public static final List<String> REQUESTERS = List.of(TARGET);

    @Override
    public String label() {
        String whose = holder.equals(TARGET) ? "the state in need" : holder;
        return "it waits for the " + gate + " of " + whose + (orRequest ? ", or a request of the state in need" : "");
    }
}
