package casus.facts;

import java.util.List;

/**
 * What a duty under a clause waits for.
 *
 * @param gate {@code decision request agreement national-decision}
 * @param holder the body that decides, or those who agree; the {@code target} or {@code any-party}, whose request it is; the
 *     {@code bearer}, to whom the clause leaves what to do
 * @param matter the provision that is decided on, or empty
 * @param orRequest whether a request of the state in need serves as well
 */
@Reads("under {provision} a duty waits for the {gate} of {holder}")
public record Precondition(
        String provision, String gate, String holder, String matter, boolean orRequest, List<String> records)
        implements ClauseTerm {}
