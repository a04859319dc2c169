package casus.facts;

import java.util.List;

/**
 * What a clause obliges parties of an instrument to do.
 *
 * @param bearers {@code others} but the target and its attacker, {@code all} parties, the {@code target} alone, or
 *     {@code some}, whom the rules of the clause name
 * @param modality {@code shall may takes-part} or {@code shall-not}
 */
@Reads("under {provision} parties of {instrument} {modality} {kind}")
public record Undertaking(
        String provision, String instrument, String bearers, String kind, String modality, List<String> records)
        implements ClauseTerm {}
