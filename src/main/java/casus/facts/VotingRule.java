package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * How a body decides, where a source says so.
 */
@Reads(value = "{body} decides by {rule}", absent = "rule of {rule} for {body}")
public record VotingRule(String law, String body, String rule, Truth truth, List<String> records) implements OfDay {
    /** Of the law of today. */
    public VotingRule(String body, String rule, Truth truth, List<String> records) {
        this(TODAY, body, rule, truth, records);
    }

    @Override
    public VotingRule under(String other) {
        return new VotingRule(other, body, rule, truth, records);
    }
}
