package casus.report;

import static casus.report.JsonNodes.some;
import static casus.report.JsonNodes.texts;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.BaseRecord;
import casus.model.CompetenceRecord;
import casus.model.Source;
import casus.model.Status;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What bears on a crisis beside the law, as JSON: bodies and their steps, programmes, bases, judgements of authors. */
final class ContextJson {
    private final Assessment assessment;
    private final Registry registry;

    ContextJson(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
    }

    void path(ArrayNode path) {
        stages().forEach(finding -> stage(path.addObject(), finding));
    }

    /** The stages clause by clause, in the order of doing. */
    private List<Finding.Stage> stages() {
        return assessment.all(Finding.Stage.class).stream()
                .sorted(Comparator.comparing(Finding.Stage::provision)
                        .thenComparing(Finding.Stage::event)
                        .thenComparing(stage -> CompetenceRecord.STEPS.indexOf(stage.step()))
                        .thenComparing(Finding.Stage::body))
                .toList();
    }

    void findings(ArrayNode array, String list) {
        assessment.all(Finding.ContextFinding.class).stream()
                .filter(finding -> finding.list().equals(list))
                .forEach(finding -> contextFinding(array.addObject(), finding));
    }

    void observations(ArrayNode observations) {
        assessment.all(Finding.Observation.class).forEach(finding -> observation(observations.addObject(), finding));
    }

    void bases(ArrayNode bases) {
        for (Presence presence : Presence.all(assessment, registry)) {
            BaseRecord base = presence.base();
            ObjectNode node = bases.addObject()
                    .put("id", base.id())
                    .put("host", base.host())
                    .put("user", base.user())
                    .put("mechanism", base.provenance().mechanism())
                    .put("status", presence.status())
                    .put("text", base.text());
            if (presence.place() != null) {
                node.putObject("place")
                        .put("lat", presence.place().lat())
                        .put("lon", presence.place().lon())
                        .put("precision", presence.place().precision());
            }
            if (presence.statuses().size() < assessment.readings().size())
                texts(node.putArray("readings"), List.copyOf(presence.statuses().keySet()));
        }
    }

    /** Whether its act is the one that is awaited: the decision while none is taken, then what carries it out. */
    private boolean isNext(Finding.Stage stage) {
        return assessment.all(Finding.Decision.class).stream()
                .filter(decision -> decision.matter().equals(stage.provision()))
                .anyMatch(decision -> Status.ADOPTED.is(decision.status())
                        ? stage.step().equals(CompetenceRecord.EXECUTES)
                        : !Status.REFUSED.is(decision.status())
                                && stage.step().equals(CompetenceRecord.DECIDES)
                                && stage.body().equals(decision.body()));
    }

    private static void contextFinding(ObjectNode node, Finding.ContextFinding finding) {
        node.put("id", finding.id())
                .put("mechanism", finding.mechanism())
                .put("event", finding.event())
                .put("status", finding.status())
                .put("text", finding.text());
        some(node, "readings", finding.readings());
    }

    private void observation(ObjectNode node, Finding.Observation finding) {
        Source source = registry.sources().get(finding.author());
        node.put("id", finding.id())
                .put("event", finding.event())
                .put("text", finding.text())
                .put("source", finding.author())
                .put("author", String.join(" and ", source.authors()))
                .put("year", source.year())
                .put("basis", finding.basis());
        if (source.speaksTo() != null) node.put("speaksTo", source.speaksTo().toString());
        texts(node.putArray("cites"), finding.cites());
        some(node, "readings", finding.readings());
    }

    private void stage(ObjectNode node, Finding.Stage finding) {
        node.put("id", finding.id())
                .put("provision", finding.provision())
                .put("event", finding.event())
                .put("step", finding.step())
                .put("body", finding.body())
                .put("rule", finding.rule());
        if (isNext(finding)) node.put("next", true);
        ArrayNode sits = node.putArray("sits");
        for (Finding.Seated seated : finding.sits()) {
            ObjectNode seat = sits.addObject().put("state", seated.state());
            if (seated.doubtful()) seat.put("doubtful", true);
            some(seat, "readings", seated.readings());
        }
        some(node, "readings", finding.readings());
    }
}
