package casus.model;

import java.util.List;

/**
 * Whom a clause obliges to do what, once an event engages it.
 *
 * @param instrument whose parties it obliges
 * @param bearers which of them: one of the {@link #BEARERS}
 * @param act what they are to do: one of the {@link #ACTS}
 * @param modality one of the {@link #MODALITIES}
 */
public record UndertakingRecord(
        Provenance provenance, String provision, String instrument, String bearers, String act, String modality)
        implements ProvisionTerm {
    /** Every party but the target of the event and its attacker. */
    public static final String OTHERS = "others";

    /** Every party, the target and the attacker too. */
    public static final String ALL = "all";

    /** The target of the event alone. */
    public static final String TARGET = "target";

    /** Those that the rules of the clause name. */
    public static final String SOME = "some";

    /** Whom a clause may oblige. */
    public static final List<String> BEARERS = List.of(OTHERS, ALL, TARGET, SOME);

    /** What a clause may oblige them to (contract, section 8). */
    public static final List<String> ACTS = List.of(
            "assist",
            "contribute",
            "provide-materiel",
            "consult",
            "repel-air-attack",
            "cooperate",
            "share-information",
            "join-operation",
            "refrain",
            "not-join");

    /** The same by weight, the heaviest first; acts of one weight together, and what is not named here after all of them. */
    private static final List<List<String>> BY_WEIGHT = List.of(
            List.of("assist"),
            List.of("contribute", "join-operation"),
            List.of("provide-materiel"),
            List.of("consult"));

    /** In the work of a coordinating body: no promise of help. */
    public static final String TAKES_PART = "takes-part";

    /** How it binds them; the first where nothing else is said. */
    public static final List<String> MODALITIES = List.of("shall", "may", TAKES_PART, "shall-not");

    @Override
    public String label() {
        String who = switch (bearers) {
            case ALL -> "all parties of ";
            case TARGET -> "the state itself, as a party of ";
            case SOME -> "some parties of ";
            default -> "the other parties of ";
        };
        boolean part = modality.equals(TAKES_PART);
        String what = part ? gerund(act) : act.replace('-', ' ').replaceFirst("^not ", "");
        return who + instrument + (bearers.equals(TARGET) ? ", " : " ")
                + (part ? "take part in" : modality.replace('-', ' ')) + " " + what;
    }

    /** How much weighs an act that is owed: 1 is the heaviest. */
    public static int weight(String act) {
        int heavier = 0;
        while (heavier < BY_WEIGHT.size() && !BY_WEIGHT.get(heavier).contains(act)) heavier++;
        return heavier + 1;
    }

    /** An act as something to take part in: "sharing information". */
    public static String gerund(String act) {
        String[] words = act.split("-", 2);
        return words[0].replaceFirst("e$", "") + "ing" + (words.length > 1 ? " " + words[1].replace('-', ' ') : "");
    }
}
