package casus.facts;

import casus.model.Truth;
import java.util.List;

/**
 * What a body does about a provision: {@code prepares decides executes}.
 */
@Reads(value = "{body} {step} under {provision}; rule: {rule}", absent = "body that {step} under {provision}")
public record Competence(String body, String provision, String step, String rule, Truth truth, List<String> records)
        implements Given {}
