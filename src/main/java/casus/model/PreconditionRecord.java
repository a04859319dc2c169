package casus.model;

import java.util.List;

/**
 * What a duty under a clause waits for.
 *
 * @param gate one of the {@link #GATES}
 * @param holder the body that decides, or those who agree; {@link #TARGET} for the state in need, {@link #ANY_PARTY} where
 *     each of them may ask, {@link #BEARER} where the clause leaves the action to whoever bears the duty
 * @param matter the provision on which a body decides; empty for other gates
 * @param orRequest whether a request of the state in need serves as well
 */
public record PreconditionRecord(
        Provenance provenance, String provision, String gate, String holder, String matter, boolean orRequest)
        implements ProvisionTerm {
    public static final String DECISION = "decision";
    public static final String REQUEST = "request";
    public static final String AGREEMENT = "agreement";
    public static final String NATIONAL_DECISION = "national-decision";

    /** The consent of the state where a force is to stand; no clause's own word asks for it. */
    public static final String HOST_CONSENT = "host-consent";

    /** What a duty may wait for by the word of its clause alone. */
    public static final List<String> GATES = List.of(DECISION, REQUEST, AGREEMENT, NATIONAL_DECISION);

    /** The state in need. */
    public static final String TARGET = "target";

    /** Whichever party asks. */
    public static final String ANY_PARTY = "any-party";

    /** Whose request it may be. */
    public static final List<String> REQUESTERS = List.of(TARGET, ANY_PARTY);

    /** The state that bears the duty. */
    public static final String BEARER = "bearer";

    /** Whose own decision it may be. */
    public static final List<String> DECIDERS = List.of(BEARER);

    @Override
    public String label() {
        String whose = switch (holder) {
            case TARGET -> "the state in need";
            case ANY_PARTY -> "any party";
            case BEARER -> "each state that it obliges";
            default -> holder;
        };
        return "it waits for the " + gate.replace('-', ' ') + " of " + whose
                + (orRequest ? ", or a request of the state in need" : "");
    }
}
