package casus.model;

import java.util.List;

/**
 * Whom a clause obliges to do what, once an event engages it.
 *
 * @param instrument whose parties it obliges
 * @param bearers which of them: {@link #OTHERS}, {@link #ALL} or {@link #TARGET}
 * @param kind what they are to do: {@code assist}, {@code contribute}, {@code cooperate} and the like
 * @param modality one of the {@link #MODALITIES}
 */
public record UndertakingRecord(
        Provenance provenance, String provision, String instrument, String bearers, String kind, String modality)
        implements Entry {
    /** Every party but the target of the event and its attacker. */
    public static final String OTHERS = "others";

    /** Every party, the target and the attacker too. */
    public static final String ALL = "all";

    /** The target of the event alone. */
    public static final String TARGET = "target";

    /** Whom a clause may oblige. */
    public static final List<String> BEARERS = List.of(OTHERS, ALL, TARGET);

    /** How it binds them; the first where nothing else is said. */
    public static final List<String> MODALITIES = List.of("shall", "may", "shall-not");

    @Override
    public String label() {
        return "of the parties of " + instrument + ", " + bearers + ": " + kind + " (" + modality + ")";
    }
}
