package casus.facts;

/** What a clause's record says in plain terms. A general rule reads it, and reads as the clause only with it. */
public sealed interface ClauseTerm extends Given
        permits Exclusion, Precondition, Protection, Requirement, Trigger, Undertaking {
    /** The id of the clause. */
    String provision();
}
