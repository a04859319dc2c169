package casus.draft;

import casus.assessment.Verdicts;
import casus.data.Registry;
import casus.model.Provision;
import casus.model.Status;

/** Which clauses promise help, and which of them an event engages. */
final class Clauses {
    static final String DEFENCE = "defence";

    private static final String ENGAGEMENT = "engagement:";

    private Clauses() {}

    /** How one clause stands to the event. */
    static String status(Verdicts verdicts, String provision, String event) {
        return verdicts.status(ENGAGEMENT + provision + ":" + event);
    }

    /** Whether a clause other than one promises help over the event, or may. */
    static boolean isHelped(Verdicts verdicts, String besides, String event, Registry law) {
        return law.all(Provision.class).stream()
                .filter(clause -> Provision.HELP.contains(clause.purpose())
                        && !clause.id().equals(besides))
                .map(clause -> status(verdicts, clause.id(), event))
                .anyMatch(status ->
                        !Status.NOT_ENGAGED.is(status) && !Status.ABSENT.is(status) && !Status.SILENT.is(status));
    }
}
