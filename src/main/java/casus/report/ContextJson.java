package casus.report;

import static casus.report.JsonNodes.some;
import static casus.report.JsonNodes.texts;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.model.BaseRecord;
import casus.model.CompetenceRecord;
import casus.model.PreconditionRecord;
import casus.model.Source;
import casus.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Whether its act is the one that is awaited for its event: the decision while none is taken, then what carries it out. */
    private boolean isNext(Finding.Stage stage) {
        return assessment.all(Finding.Decision.class).stream()
                .filter(decision -> decision.matter().equals(stage.provision()))
                .anyMatch(decision -> isNext(stage, decision));
    }

    private boolean isNext(Finding.Stage stage, Finding.Decision decision) {
        Set<String> gates = gates(stage.event(), decision);
        boolean adopted =
                gates.isEmpty() ? Status.ADOPTED.is(decision.status()) : gates.equals(Set.of(Status.MET.word()));
        if (adopted) return stage.step().equals(CompetenceRecord.EXECUTES);
        boolean refused =
                gates.isEmpty() ? Status.REFUSED.is(decision.status()) : gates.equals(Set.of(Status.REFUSED.word()));
        return !refused
                && stage.step().equals(CompetenceRecord.DECIDES)
                && stage.body().equals(decision.body());
    }

    /** How a decision stands for what waits for it in an event; one that is taken for another event is not taken for this. */
    private Set<String> gates(String event, Finding.Decision decision) {
        Set<String> waiting = registry.all(PreconditionRecord.class).stream()
                .filter(term -> term.matter().equals(decision.matter()))
                .map(PreconditionRecord::provision)
                .collect(Collectors.toSet());
        return assessment.all(Finding.Duty.class).stream()
                .filter(duty -> duty.event().equals(event) && waiting.contains(duty.provision()))
                .flatMap(duty -> duty.gates().stream())
                .filter(gate -> gate.kind().equals(PreconditionRecord.DECISION)
                        && gate.by().equals(decision.body()))
                .map(Finding.Gate::state)
                .collect(Collectors.toSet());
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
