package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * How a body decides, where a source says so.
 */
@Reads(value = "{body} decides by {rule}", absent = "rule of {rule} for {body}")
public record VotingRule(String body, String rule, Truth truth, List<String> records) implements Given {}
