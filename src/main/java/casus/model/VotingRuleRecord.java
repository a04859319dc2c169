package casus.model;

/** How a body decides, where a source says so: {@code consensus}, {@code limited-format}. */
public record VotingRuleRecord(Provenance provenance, String body, String rule, Period period) implements Entry {
    @Override
    public String label() {
        return rule + " in " + body;
    }
}
