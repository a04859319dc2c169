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
        return "it answers " + spoken(kinds, " and ")
                + (leavesOut.isEmpty() ? "" : ", but no " + spoken(leavesOut, " or "));
    }

    private static String spoken(List<String> kinds, String last) {
        int end = kinds.size() - 1;
        String others = String.join(", ", kinds.subList(0, end));
        return (others.isEmpty() ? kinds.get(end) : others + last + kinds.get(end)).replace('-', ' ');
    }
}
