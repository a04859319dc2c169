package casus.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The phases of an assessment, in the order in which they run. A rule matches what its own or an earlier phase
 * concludes, and negates only what a strictly earlier one does, so the order of rules inside a phase is of no account.
 */
public enum Phase {
    /** Which acts count: who asks for what under which clause, who objects to a decision and who withholds its vote. */
    ACT,
    /** What kind of event it is; what each clause names and whom it protects; what a vote comes to. */
    QUALIFY,
    /** What more a clause asks of the event. */
    WEIGH,
    /** Every condition of every clause, met or not. */
    TEST,
    /** Which clauses the event engages. */
    ENGAGE,
    /** Who is to do what, and what it waits for. */
    OBLIGE,
    /** Where the gates stand. */
    GATE,
    /** Who is excused, and what stays open. */
    EXCEPT,
    /** The status of each duty. */
    SETTLE,
    /** Which forces are called on. */
    PLEDGE,
    /** What of them is nominal, signed, firm, conditional, possible. */
    COUNT,
    /** Breaches, conflicts, gaps, and what else bears on the event. */
    REPORT;

    /** The name in a rule's {@code ruleflow-group}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Phase> of(String group) {
        return Stream.of(values()).filter(phase -> phase.group().equals(group)).findFirst();
    }
}
