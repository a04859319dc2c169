package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.assessment.Step;
import casus.assessment.Verdict;
import casus.data.Registry;
import casus.model.CompetenceRecord;
import casus.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The assessment as JSON (contract, section 8): fixed order of fields, arrays by id, no clock, no path. */
public final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Assessment assessment;

    private final Registry registry;

    private JsonReport(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
    }

    /** One assessment as an object, several as an array; with a final line break. */
    public static String of(List<Assessment> assessments, Registry registry) {
        List<ObjectNode> nodes =
                assessments.stream().map(assessment -> of(assessment, registry)).toList();
        Object root = nodes.size() == 1 ? nodes.get(0) : nodes;
        return Json.pretty(root);
    }

    /** One assessment, with what all that it names is called. */
    public static ObjectNode of(Assessment assessment, Registry registry) {
        ObjectNode node = new JsonReport(assessment, registry).node();
        ObjectNode names = NamesJson.of(node, registry);
        JsonNode derivations = node.remove("derivations"); // which stay last
        node.set("names", names);
        node.set("derivations", derivations);
        return node;
    }

    private ObjectNode node() {
        ObjectNode root = JSON.createObjectNode();
        root.put("casus", 1);
        Assessment.Subject scenario = assessment.scenario();
        root.putObject("scenario")
                .put("id", scenario.id())
                .put("title", scenario.title())
                .put("asOf", scenario.asOf().toString())
                .put("hash", scenario.hash());
        Assessment.Engine engine = assessment.engine();
        root.putObject("engine")
                .put("version", engine.version())
                .put("rules", engine.rules())
                .put("data", engine.data());
        texts(root.putArray("readings"), assessment.readings());
        some(root, "assumptions", assessment.assumptions());
        if (assessment.outcome() != null) {
            ObjectNode outcome =
                    root.putObject("outcome").put("text", assessment.outcome().text());
            texts(outcome.putArray("sources"), assessment.outcome().sources());
        }
        ArrayNode facts = root.putArray("facts");
        assessment.grounds().facts().forEach(fact -> fact(facts.addObject(), fact));
        ArrayNode laws = root.putArray("law");
        assessment.grounds().laws().forEach(law -> {
            ObjectNode node = laws.addObject()
                    .put("event", law.event())
                    .put("day", law.day().toString());
            texts(node.putArray("texts"), law.texts());
        });
        ArrayNode unused = root.putArray("unused");
        assessment
                .grounds()
                .unused()
                .forEach(act -> unused.addObject()
                        .put("path", act.path())
                        .put("why", act.why())
                        .put("text", act.text()));
        ArrayNode engagements = root.putArray("engagements");
        assessment.all(Finding.Engagement.class).forEach(finding -> engagement(engagements.addObject(), finding));
        ArrayNode duties = root.putArray("duties");
        assessment.all(Finding.Duty.class).forEach(finding -> duty(duties.addObject(), finding));
        ArrayNode breaches = root.putArray("breaches");
        assessment.all(Finding.Breach.class).forEach(finding -> breach(breaches.addObject(), finding));
        ArrayNode decisions = root.putArray("decisions");
        assessment.all(Finding.Decision.class).forEach(finding -> decision(decisions.addObject(), finding));
        ArrayNode path = root.putArray("path");
        stages().forEach(finding -> stage(path.addObject(), finding));
        ArrayNode forces = root.putArray("forces");
        assessment.all(Finding.Force.class).forEach(finding -> force(forces.addObject(), finding));
        for (String list : List.of("support", "readiness", "access")) {
            ArrayNode contextFindings = root.putArray(list);
            assessment.all(Finding.ContextFinding.class).stream()
                    .filter(finding -> finding.list().equals(list))
                    .forEach(finding -> contextFinding(contextFindings.addObject(), finding));
        }
        ArrayNode observations = root.putArray("observations");
        assessment.all(Finding.Observation.class).forEach(finding -> observation(observations.addObject(), finding));
        ArrayNode conflicts = root.putArray("conflicts");
        assessment.all(Finding.Conflict.class).forEach(finding -> conflict(conflicts.addObject(), finding));
        ArrayNode gaps = root.putArray("gaps");
        assessment.all(Finding.Gap.class).forEach(finding -> gap(gaps.addObject(), finding));
        ArrayNode contests = root.putArray("contests");
        for (Assessment.Dispute dispute : assessment.contests()) {
            ObjectNode node = contests.addObject().put("id", dispute.id()).put("topic", dispute.topic());
            texts(node.putArray("affects"), dispute.affects());
        }
        ArrayNode scope = root.putArray("scope");
        assessment
                .scope()
                .forEach(line -> scope.addObject().put("state", line.state()).put("text", line.text()));
        new CitedJson(new Cited(assessment, registry), registry).addTo(root);
        ObjectNode derivations = root.putObject("derivations");
        assessment.dependencies().all().forEach((id, steps) -> {
            ArrayNode list = derivations.putArray(id);
            steps.forEach(step -> step(list.addObject(), step));
        });
        return root;
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

    private static void fact(ObjectNode node, Assessment.Fact fact) {
        node.put("path", fact.path()).put("part", fact.part());
        if (fact.kind() != null) node.put("kind", fact.kind());
        node.put("text", fact.text());
        if (fact.date() != null) node.put("date", fact.date().toString());
        if (fact.until() != null) node.put("until", fact.until());
        if (fact.withdrawn() != null) node.put("withdrawn", fact.withdrawn().toString());
        if (fact.answers() != null)
            node.putObject("respondsTo").put("event", fact.answers()).put("finding", fact.finding());
        some(node, "events", fact.events());
        ArrayNode states = node.putArray("states");
        new TreeMap<>(fact.roles())
                .forEach((state, role) -> states.addObject().put("state", state).put("role", role));
        if (fact.changed()) node.put("changed", true);
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void some(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) texts(node.putArray(field), texts);
    }

    private static void differing(ObjectNode node, Verdict verdict) {
        some(node, "silentIn", verdict.silentIn());
        if (!verdict.differs()) return;
        words(node.putObject("byReading"), verdict.byReading());
        texts(node.putArray("contests"), verdict.contests());
    }

    private static void words(ObjectNode node, Map<String, String> words) {
        words.forEach(node::put);
    }

    private static void engagement(ObjectNode node, Finding.Engagement finding) {
        node.put("id", finding.id())
                .put("provision", finding.provision())
                .put("event", finding.event())
                .put("status", finding.verdict().status());
        differing(node, finding.verdict());
        some(node, "failed", finding.failed());
    }

    private static void duty(ObjectNode node, Finding.Duty finding) {
        node.put("id", finding.id())
                .put("provision", finding.provision())
                .put("bearer", finding.bearer())
                .put("towards", finding.towards())
                .put("event", finding.event())
                .put("kind", finding.kind())
                .put("modality", finding.modality())
                .put("status", finding.verdict().status());
        if (finding.accrued()) node.put("accrued", true);
        node.put("weight", finding.weight());
        bound(node.putObject("bound"), finding.bound());
        ArrayNode gates = node.putArray("gates");
        for (Finding.Gate gate : finding.gates()) {
            ObjectNode entry = gates.addObject()
                    .put("kind", gate.kind())
                    .put("by", gate.by())
                    .put("state", gate.state())
                    .put("basis", gate.basis());
            if (gate.anyOf() != null) entry.put("anyOf", gate.anyOf());
            some(entry, "readings", gate.readings());
            if (!gate.byReading().isEmpty()) words(entry.putObject("byReading"), gate.byReading());
        }
        if (!finding.excusedBy().isEmpty()) {
            ArrayNode excuses = node.putArray("excusedBy");
            for (Finding.Excuse excuse : finding.excusedBy()) {
                if (excuse.readings().isEmpty()) excuses.add(excuse.record());
                else texts(excuses.addObject().put("record", excuse.record()).putArray("readings"), excuse.readings());
            }
        }
        differing(node, finding.verdict());
    }

    private static void bound(ObjectNode node, Finding.Bound bound) {
        node.put("is", bound.is()).put("act", bound.act()).put("date", bound.date());
        if (bound.byReading().isEmpty()) return;
        ObjectNode byReading = node.putObject("byReading");
        bound.byReading().forEach((reading, own) -> bound(byReading.putObject(reading), own));
    }

    private static void breach(ObjectNode node, Finding.Breach finding) {
        node.put("id", finding.id())
                .put("provision", finding.provision())
                .put("state", finding.state())
                .put("event", finding.event())
                .put("binding", finding.binding());
        some(node, "readings", finding.readings());
    }

    private static void decision(ObjectNode node, Finding.Decision finding) {
        node.put("id", finding.id())
                .put("body", finding.body())
                .put("matter", finding.matter())
                .put("rule", finding.rule());
        words(node.putObject("votes"), finding.votes());
        node.put("outcome", finding.verdict().status());
        differing(node, finding.verdict());
    }

    private static void force(ObjectNode node, Finding.Force finding) {
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

    private static void span(ObjectNode node, String measure, NumberRange span) {
        if (span.isSingle()) node.put(measure, span.min());
        else node.putObject(measure).put("min", span.min()).put("max", span.max());
    }

    private static void contextFinding(ObjectNode node, Finding.ContextFinding finding) {
        node.put("id", finding.id())
                .put("mechanism", finding.mechanism())
                .put("event", finding.event())
                .put("status", finding.status())
                .put("text", finding.text());
        some(node, "readings", finding.readings());
    }

    private static void observation(ObjectNode node, Finding.Observation finding) {
        node.put("id", finding.id())
                .put("text", finding.text())
                .put("source", finding.author())
                .put("basis", finding.basis());
        texts(node.putArray("cites"), finding.cites());
        some(node, "readings", finding.readings());
    }

    private static void stage(ObjectNode node, Finding.Stage finding) {
        node.put("id", finding.id())
                .put("provision", finding.provision())
                .put("event", finding.event())
                .put("step", finding.step())
                .put("body", finding.body())
                .put("rule", finding.rule());
        ArrayNode sits = node.putArray("sits");
        for (Finding.Seated seated : finding.sits()) {
            ObjectNode seat = sits.addObject().put("state", seated.state());
            if (seated.doubtful()) seat.put("doubtful", true);
            some(seat, "readings", seated.readings());
        }
        some(node, "readings", finding.readings());
    }

    private static void conflict(ObjectNode node, Finding.Conflict finding) {
        node.put("id", finding.id());
        texts(node.putArray("duties"), finding.duties());
        node.put("why", finding.why());
        some(node, "readings", finding.readings());
    }

    private static void gap(ObjectNode node, Finding.Gap finding) {
        node.put("id", finding.id()).put("about", finding.about()).put("text", finding.text());
        some(node, "readings", finding.readings());
    }

    private static void step(ObjectNode node, Step step) {
        node.put("rule", step.rule()).put("title", step.title());
        texts(node.putArray("readings"), step.readings());
        texts(node.putArray("facts"), step.facts());
        texts(node.putArray("cites"), step.cites());
        node.put("grade", step.grade());
    }
}
