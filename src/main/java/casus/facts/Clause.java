package casus.facts;

import java.util.List;

/**
 * A provision that an event may engage, of which the reading speaks.
 *
 * @param organisation whose members alone take part in the instrument, or null
 * @param addressee the organisation a request goes to, or null
 * @param purpose what the clause is for: {@code defence force assistance contribution consultation prohibition}
 */
@Reads(value = "{provision} is a clause of {instrument}", absent = "clause {provision}")
public record Clause(
        String provision,
        String instrument,
        String organisation,
        String addressee,
        String purpose,
        List<String> records)
        implements Given {}
