package casus.model;

import java.util.List;

/**
 * Which kinds of event a clause answers.
 *
 * @param kinds that it answers, whatever counts as one of them too
 * @param leavesOut kinds that it does not answer although they count as one of those
 */
public record TriggerRecord(Provenance provenance, String provision, List<String> kinds, List<String> leavesOut)
        implements ProvisionTerm {
    public TriggerRecord {
        kinds = List.copyOf(kinds);
        leavesOut = List.copyOf(leavesOut);
    }

    @Override
    public String label() {
        return "it answers " + spoken(kinds) + (leavesOut.isEmpty() ? "" : ", but no " + spoken(leavesOut));
    }

    private static String spoken(List<String> kinds) {
        return String.join(", ", kinds).replace('-', ' ');
    }
}
