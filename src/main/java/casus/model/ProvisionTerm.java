package casus.model;

/** What a provision says in plain words, as clauses say it alike; a record of its own, with its claims. */
public sealed interface ProvisionTerm extends Entry
        permits BearingRecord,
                PreconditionRecord,
                ProtectionRecord,
                RequirementRecord,
                TriggerRecord,
                UndertakingRecord {
    /** The provision that says so. */
    String provision();
}
