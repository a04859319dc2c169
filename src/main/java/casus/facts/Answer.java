package casus.facts;

/**
 * What the one on whom a gate depends has said; whoever is silent has no answer.
 *
 * @param kind of the gate, as in {@link Awaits}: {@code national-decision host-consent agreement}
 * @param of the state that answers, or the provision that asks for an agreement
 * @param answer {@code met} if it opens the gate, {@code refused} if it shuts it
 */
@Reads(value = "{kind} of {of}: {answer}", absent = "{kind} of {of}")
public record Answer(String kind, String of, String answer, String path) implements Stated {}
