package casus.report;

import static casus.report.JsonNodes.lists;
import static casus.report.JsonNodes.some;
import static casus.report.JsonNodes.texts;
import static casus.report.JsonNodes.words;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Openness;
import casus.assessment.Step;
import casus.assessment.Verdict;
import casus.data.Registry;
import casus.model.Status;
import java.util.List;
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
    private final Carriers carriers;
    private final Openness openness;

    private JsonReport(Assessment assessment, Registry registry) {
        this.assessment = assessment;
        this.registry = registry;
        this.carriers = new Carriers(assessment, registry);
        this.openness = assessment.openness();
    }

    /** One assessment as an object, several as an array; with a final line break. */
    public static String of(List<Assessment> assessments, Registry registry) {
        List<ObjectNode> nodes =
                assessments.stream().map(assessment -> of(assessment, registry)).toList();
        Object root = nodes.size() == 1 ? nodes.get(0) : nodes;
        return Json.pretty(root);
    }

    /** One assessment, with what all that it names is called, by whatever run. */
    public static ObjectNode of(Assessment assessment, Registry registry) {
        return of(assessment, registry, null);
    }

    /**
     * One assessment, with what all that it names is called.
     *
     * @param run how it was asked for, or null
     */
    public static ObjectNode of(Assessment assessment, Registry registry, Run run) {
        ObjectNode node = new JsonReport(assessment, registry).node(run);
        ObjectNode names = NamesJson.of(node, registry);
        JsonNode derivations = node.remove("derivations"); // which stay last
        node.set("names", names);
        node.set("derivations", derivations);
        return node;
    }

    private static void worlds(ObjectNode node, Openness openness) {
        node.put("evaluated", openness.worlds()).put("exact", openness.exact());
        ArrayNode open = node.putArray("open");
        for (Openness.Value value : openness.open()) {
            ObjectNode entry = open.addObject().put("path", value.path());
            texts(entry.putArray("values"), value.values());
            if (!value.saidBy().isEmpty()) lists(entry, "saidBy", value.saidBy());
        }
    }

    /** How a conclusion stands over the worlds; nothing of one that stands alike in all. */
    private void overWorlds(ObjectNode node, String id) {
        Openness.Standing standing =
                openness == null ? null : openness.conclusions().get(id);
        if (standing == null) return;
        ObjectNode worlds = node.putObject("worlds").put("is", standing.is());
        ObjectNode statuses = worlds.putObject("statuses");
        standing.statuses().forEach(statuses::put);
        if (standing.decidedBy() != null) worlds.put("decidedBy", standing.decidedBy());
    }

    /** The same of what else has no status. */
    private void open(ObjectNode node, String id) {
        if (openness == null || !openness.conclusions().containsKey(id)) return;
        node.put("status", Status.OPEN.word());
        overWorlds(node, id);
    }

    private ObjectNode node(Run run) {
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
        if (run != null) {
            ObjectNode node = root.putObject("run");
            texts(node.putArray("argv"), run.argv());
            texts(node.putArray("set"), run.set());
            texts(node.putArray("assume"), run.assume());
        }
        texts(root.putArray("readings"), assessment.readings());
        if (openness != null) worlds(root.putObject("worlds"), openness);
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
        ContextJson context = new ContextJson(assessment, registry);
        context.path(root.putArray("path"));
        ArrayNode forces = root.putArray("forces");
        assessment.all(Finding.Force.class).forEach(finding -> {
            ObjectNode node = forces.addObject();
            ForceJson.force(node, finding);
            open(node, finding.id());
        });
        for (String list : List.of("support", "readiness", "access")) context.findings(root.putArray(list), list);
        context.bases(root.putArray("bases"));
        context.observations(root.putArray("observations"));
        ArrayNode conflicts = root.putArray("conflicts");
        assessment.all(Finding.Conflict.class).forEach(finding -> conflict(conflicts.addObject(), finding));
        ArrayNode gaps = root.putArray("gaps");
        Reach reach = new Reach(assessment, registry);
        assessment.all(Finding.Gap.class).forEach(finding -> gap(gaps.addObject(), finding, reach));
        ArrayNode contests = root.putArray("contests");
        assessment.contests().forEach(dispute -> contest(contests.addObject(), dispute));
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

    private void differing(ObjectNode node, Finding finding) {
        Verdict verdict = finding.verdict();
        overWorlds(node, finding.id());
        lists(node, "saidBy", carriers.of(finding));
        some(node, "silentIn", verdict.silentIn());
        if (!verdict.differs()) return;
        words(node.putObject("byReading"), verdict.byReading());
        texts(node.putArray("contests"), verdict.contests());
    }

    private void engagement(ObjectNode node, Finding.Engagement finding) {
        node.put("id", finding.id())
                .put("provision", finding.provision())
                .put("event", finding.event())
                .put("status", finding.verdict().status());
        differing(node, finding);
        if (!finding.failed().isEmpty()) {
            ArrayNode failed = node.putArray("failed");
            for (Finding.Failure failure : finding.failed()) {
                ObjectNode entry = failed.addObject().put("why", failure.why()).put("has", failure.has());
                if (failure.wants() != null) entry.put("wants", failure.wants());
                some(entry, "readings", failure.readings());
            }
        }
        if (finding.nearest() != null) {
            node.putObject("nearest")
                    .put("set", finding.nearest().set())
                    .put("gives", finding.nearest().gives());
        }
    }

    private void duty(ObjectNode node, Finding.Duty finding) {
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
        differing(node, finding);
    }

    private static void bound(ObjectNode node, Finding.Bound bound) {
        node.put("is", bound.is()).put("act", bound.act()).put("date", bound.date());
        if (bound.byReading().isEmpty()) return;
        ObjectNode byReading = node.putObject("byReading");
        bound.byReading().forEach((reading, own) -> bound(byReading.putObject(reading), own));
    }

    private void breach(ObjectNode node, Finding.Breach finding) {
        node.put("id", finding.id())
                .put("provision", finding.provision())
                .put("state", finding.state())
                .put("event", finding.event())
                .put("binding", finding.binding());
        open(node, finding.id());
        some(node, "readings", finding.readings());
    }

    private void decision(ObjectNode node, Finding.Decision finding) {
        node.put("id", finding.id())
                .put("body", finding.body())
                .put("matter", finding.matter())
                .put("rule", finding.rule());
        words(node.putObject("votes"), finding.votes());
        node.put("outcome", finding.verdict().status());
        differing(node, finding);
    }

    private void conflict(ObjectNode node, Finding.Conflict finding) {
        node.put("id", finding.id());
        texts(node.putArray("duties"), finding.duties());
        if (finding.state() != null) node.put("state", finding.state());
        node.put("what", finding.what());
        ArrayNode sides = node.putArray("sides");
        finding.sides()
                .forEach(side -> sides.addObject().put("event", side.event()).put("text", side.text()));
        node.put("why", finding.why());
        open(node, finding.id());
        some(node, "readings", finding.readings());
    }

    private void contest(ObjectNode node, Assessment.Dispute dispute) {
        Contested contested = Contested.of(dispute, assessment, registry);
        node.put("id", dispute.id()).put("topic", dispute.topic()).put("question", contested.question());
        ObjectNode says = node.putObject("says");
        contested.says().forEach((reading, said) -> {
            ObjectNode own = says.putObject(reading).put("text", said.text());
            texts(own.putArray("cites"), said.cites());
            if (said.borrowed() != null) own.put("borrowed", said.borrowed());
        });
        texts(node.putArray("decides"), contested.decides());
        texts(node.putArray("affects"), dispute.affects());
    }

    private static void gap(ObjectNode node, Finding.Gap finding, Reach reach) {
        node.put("id", finding.id()).put("about", finding.about()).put("text", finding.text());
        texts(node.putArray("affects"), reach.of(finding));
        some(node, "readings", finding.readings());
    }

    private static void step(ObjectNode node, Step step) {
        node.put("rule", step.rule()).put("title", step.title());
        texts(node.putArray("readings"), step.readings());
        texts(node.putArray("facts"), step.facts());
        texts(node.putArray("cites"), step.cites());
        node.put("grade", step.grade());
        ObjectNode strength = node.putObject("strength");
        step.readings().forEach(reading -> strength.put(reading, step.grade()));
    }
}
