package casus.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What a state did about an instrument, or what happened to the instrument. */
public enum Act {
    SIGNED("signed", "signature", "signed", Effect.JOINS),
    ACCEDED("acceded", "accession", "acceded to", Effect.JOINS),
    JOINED("joined", "entry", "joined", Effect.JOINS),
    DECLARED("declared", "declaration", "declared", Effect.JOINS),
    CONTRIBUTES("contributes", "contribution", "began to contribute to", Effect.JOINS),
    WITHDREW("withdrew", "withdrawal", "left", Effect.LEAVES),
    NOT_SIGNED("not-signed", "non-signature", "did not sign", Effect.STAYS_OUT),
    DECLINED("declined", "refusal", "declined", Effect.STAYS_OUT),
    PROVISIONAL("provisional", "provisional application", "began to apply", Effect.TAKES_EFFECT),
    IN_FORCE("in-force", "entry into force", "became bound by", Effect.TAKES_EFFECT),
    FOUNDED("founded", "founding", "founded", Effect.NONE),
    ANNOUNCED("announced", "announcement", "announced", Effect.NONE),
    RATIFIED("ratified", "ratification", "ratified", Effect.NONE);

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
    private final String past;
    private final Effect effect;

    Act(String id, String noun, String past, Effect effect) {
        this.id = id;
        this.noun = noun;
        this.past = past;
        this.effect = effect;
    }

    public String id() {
        return id;
    }

    /** Between its noun and the instrument: " of ". */
    String towards() {
        return switch (this) {
            case ACCEDED, CONTRIBUTES -> " to ";
            case JOINED -> " into ";
            case WITHDREW -> " from ";
            default -> " of ";
        };
    }

    public String noun() {
        return noun;
    }

    /** What a state did, before the instrument's name. */
    public String past() {
        return past;
    }

    public Effect effect() {
        return effect;
    }

    public static Optional<Act> of(String id) {
        return Stream.of(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
