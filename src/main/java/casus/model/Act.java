package casus.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What a state did about an instrument, or what happened to the instrument. */
public enum Act {
    SIGNED("signed", "signature", Effect.JOINS),
    ACCEDED("acceded", "accession", Effect.JOINS),
    JOINED("joined", "entry", Effect.JOINS),
    DECLARED("declared", "declaration", Effect.JOINS),
    CONTRIBUTES("contributes", "contribution", Effect.JOINS),
    WITHDREW("withdrew", "withdrawal", Effect.LEAVES),
    NOT_SIGNED("not-signed", "non-signature", Effect.STAYS_OUT),
    DECLINED("declined", "refusal", Effect.STAYS_OUT),
    PROVISIONAL("provisional", "provisional application", Effect.TAKES_EFFECT),
    IN_FORCE("in-force", "entry into force", Effect.TAKES_EFFECT),
    FOUNDED("founded", "founding", Effect.NONE),
    ANNOUNCED("announced", "announcement", Effect.NONE),
    RATIFIED("ratified", "ratification", Effect.NONE);

    /** What the act does to the state's standing. */
    public enum Effect {
        JOINS,
        LEAVES,
        STAYS_OUT,
        TAKES_EFFECT,
        NONE
    }

    private final String id;
    private final String noun;
    private final Effect effect;

    Act(String id, String noun, Effect effect) {
        this.id = id;
        this.noun = noun;
        this.effect = effect;
    }

    public String id() {
        return id;
    }

    public String noun() {
        return noun;
    }

    public Effect effect() {
        return effect;
    }

    public static Optional<Act> of(String id) {
        return Stream.of(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
