package casus.brief;

import casus.assessment.Assessment;
import casus.data.Registry;
import casus.report.Json;
import casus.report.JsonReport;
import casus.report.Run;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The assessment as JSON with its answer in a sentence or two, which is made from the rest of it (contract, 13.7). */
public final class AssessmentJson {
    private AssessmentJson() {}

    /** One assessment, by whatever run. */
    public static ObjectNode of(Assessment assessment, Registry registry) {
        return of(assessment, registry, null);
    }

    /**
     * One assessment.
     *
     * @param run how it was asked for, or null
     */
    public static ObjectNode of(Assessment assessment, Registry registry, Run run) {
        ObjectNode json = JsonReport.of(assessment, registry, run);
        Brief brief = Brief.of(json, Brief.Extent.SCREEN, false);
        JsonNode derivations = json.remove("derivations"); // which stay last
        ObjectNode answer = json.putObject("answer").put("class", String.join(" + ", brief.kinds()));
        ArrayNode sentences = answer.putArray("sentences");
        brief.sentences().forEach(sentences::add);
        if (brief.provision() != null) answer.put("provision", brief.provision());
        json.set("derivations", derivations);
        return json;
    }

    /** One assessment as an object, several as an array; with a final line break. */
    public static String of(List<Assessment> assessments, Registry registry, Run run) {
        List<ObjectNode> nodes = assessments.stream()
                .map(assessment -> of(assessment, registry, run))
                .toList();
        return Json.pretty(nodes.size() == 1 ? nodes.get(0) : nodes);
    }
}
