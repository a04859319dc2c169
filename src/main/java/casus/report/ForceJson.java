package casus.report;

import static casus.report.JsonNodes.span;
import static casus.report.JsonNodes.texts;
import static casus.report.JsonNodes.words;

import casus.assessment.Finding;
import casus.assessment.Numbers;
import casus.model.Status;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forces as JSON, with what becomes of each pledge. */
final class ForceJson {
    private ForceJson() {}

    static void force(ObjectNode node, Finding.Force finding) {
        node.put("id", finding.id()).put("force", finding.force());
        numbers(node, finding.numbers());
        ArrayNode contributions = node.putArray("contributions");
        for (Finding.Contribution contribution : finding.contributions()) {
            ObjectNode entry = contributions.addObject().put("state", contribution.state());
            if (contribution.personnel() != null) entry.put("personnel", contribution.personnel());
            if (contribution.units() != null) entry.put("units", contribution.units());
            if (contribution.counts() != null) counts(entry.putObject("counts"), contribution.counts());
            entry.put("status", contribution.status()).put("duty", contribution.duty());
            if (contribution.reason() != null) entry.put("reason", contribution.reason());
            if (!contribution.byReading().isEmpty()) words(entry.putObject("byReading"), contribution.byReading());
        }
        if (finding.byReading().isEmpty()) return;
        ObjectNode byReading = node.putObject("byReading");
        finding.byReading().forEach((reading, numbers) -> numbers(byReading.putObject(reading), numbers));
        finding.absentIn().forEach(reading -> byReading.put(reading, Status.ABSENT.word()));
        texts(node.putArray("contests"), finding.contests());
    }

    private static void counts(ObjectNode node, Finding.Counts counts) {
        span(node, "signed", counts.signed());
        span(node, "due", counts.due());
        span(node, "ifAllAgree", counts.ifAllAgree());
        if (counts.byReading().isEmpty()) return;
        ObjectNode byReading = node.putObject("byReading");
        counts.byReading().forEach((reading, own) -> counts(byReading.putObject(reading), own));
    }

    private static void numbers(ObjectNode node, Numbers numbers) {
        numbers.spans().forEach((measure, span) -> span(node, measure, span));
    }
}
