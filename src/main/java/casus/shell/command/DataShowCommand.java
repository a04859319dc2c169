package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Act;
import casus.model.Claim;
import casus.model.Components;
import casus.model.Contest;
import casus.model.Entry;
import casus.model.Mechanism;
import casus.model.Participation;
import casus.model.Period;
import casus.model.Source;
import casus.model.State;
import casus.model.Work;
import casus.report.Json;
import casus.report.Outline;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** {@code data show ID}: a record, claim, contest, source, state or mechanism, whole. */
@Component
final class DataShowCommand extends CasusCommand {
    private final Workspace workspace;

    DataShowCommand(Workspace workspace) {
        super(new Usage(
                "data show",
                "Shows a record of the knowledge base with the claims it rests on, or a claim, work, contest, source, state or mechanism.",
                List.of("RECORD"),
                Usage.printed(Outline.FORMATS),
                List.of(),
                List.of(
                        "casus data show uzb-reservations-2009",
                        "casus data show C58",
                        "casus data show pop-crrf-pledge-russia")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, Outline.FORMATS);
        Registry registry = workspace.registry(invocation);
        String id = invocation.argument(0);
        List<Map<String, Object>> found = new ArrayList<>();
        if (registry.entries().containsKey(id))
            found.add(entry(registry.entries().get(id), registry));
        if (registry.mechanisms().containsKey(id))
            found.add(mechanism(registry.mechanisms().get(id), registry));
        if (registry.claims().containsKey(id)) found.add(claim(registry.claims().get(id)));
        if (registry.works().containsKey(id)) found.add(work(registry.works().get(id), registry));
        if (registry.contests().containsKey(id))
            found.add(contest(registry.contests().get(id)));
        if (registry.sources().containsKey(id))
            found.add(source(registry.sources().get(id)));
        if (registry.states().containsKey(id)) found.add(state(registry.states().get(id), registry));
        if (found.isEmpty()) throw unknown(id, registry);
        outputs.each(output -> {
            if (output.format().equals("json")) {
                output.print(Json.pretty(found.size() == 1 ? found.get(0) : found));
            } else {
                output.print(found.stream().map(map -> new Outline(map).page()).toList());
            }
        });
    }

    private static InvalidInput unknown(String id, Registry registry) {
        TreeSet<String> known = new TreeSet<>(registry.entries().keySet());
        known.addAll(registry.claims().keySet());
        known.addAll(registry.works().keySet());
        known.addAll(registry.contests().keySet());
        known.addAll(registry.sources().keySet());
        known.addAll(registry.states().keySet());
        known.addAll(registry.mechanisms().keySet());
        return InvalidInput.of("unknown-record", id, "there is no such record", Suggestions.hint(id, known));
    }

    private static Map<String, Object> map(String id, String kind) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("kind", kind);
        return map;
    }

    private static Map<String, Object> entry(Entry entry, Registry registry) {
        Map<String, Object> map = map(entry.id(), entry.kind());
        map.put("label", entry.label());
        for (RecordComponent component : Components.of(entry.getClass())) {
            if (!component.getName().equals("provenance"))
                field(map, component.getName(), Components.value(entry, component));
        }
        map.put("mechanism", entry.provenance().mechanism());
        map.put("readings", entry.provenance().readings());
        map.put("contests", entry.provenance().contests());
        map.put(
                "claims",
                entry.provenance().evidence().stream()
                        .map(registry.claims()::get)
                        .map(DataShowCommand::claim)
                        .toList());
        return map;
    }

    /** What the record itself says; what it leaves open is left out. */
    private static void field(Map<String, Object> map, String name, Object value) {
        if (value instanceof Period period) {
            field(map, "from", period.from());
            field(map, "until", period.until());
        } else if (value instanceof List<?> || value instanceof Number || value instanceof Boolean) {
            map.put(name, value);
        } else if (value instanceof Act act) {
            map.put(name, act.id());
        } else if (value != null) {
            map.put(name, value.toString());
        }
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> map = map(claim.id(), "claim");
        map.put("statement", claim.statement());
        map.put("source", claim.source());
        map.put("locator", claim.locator());
        map.put("grade", claim.grade().id());
        if (claim.from() != null) map.put("from", claim.from());
        if (claim.to() != null) map.put("to", claim.to());
        field(map, "heldUntil", claim.heldUntil());
        if (!claim.numbers().isEmpty()) map.put("numbers", claim.numbers());
        field(map, "work", claim.work());
        field(map, "article", claim.article());
        field(map, "version", claim.version());
        return map;
    }

    private static Map<String, Object> work(Work work, Registry registry) {
        Map<String, Object> map = map(work.id(), "work");
        map.put("cited", work.cited());
        for (RecordComponent component : Components.of(Work.class)) {
            String name = component.getName();
            if (!name.equals("id")) field(map, name.equals("kind") ? "type" : name, Components.value(work, component));
        }
        map.put(
                "claims",
                registry.claims().values().stream()
                        .filter(claim -> work.id().equals(claim.work()))
                        .map(Claim::id)
                        .toList());
        return map;
    }

    private static Map<String, Object> contest(Contest contest) {
        Map<String, Object> map = map(contest.id(), "contest");
        map.put("topic", contest.topic());
        map.put(
                "sides",
                contest.sides().stream()
                        .map(side -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("readings", side.readings());
                            one.put("says", side.says());
                            one.put("evidence", side.evidence());
                            return one;
                        })
                        .toList());
        map.put("guard", contest.guard());
        if (!contest.meets().isEmpty()) map.put("meets", contest.meets());
        return map;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> map = map(source.id(), "source");
        map.put("title", source.title());
        map.put("authors", source.authors());
        map.put("year", source.year());
        if (source.publisher() != null) map.put("publisher", source.publisher());
        if (source.speaksTo() != null) map.put("speaksTo", source.speaksTo().toString());
        map.put("borrows", source.borrows());
        map.put("bindsOn", source.bindsOn());
        return map;
    }

    private static Map<String, Object> state(State state, Registry registry) {
        Map<String, Object> map = map(state.id(), "state");
        map.put("name", state.name());
        map.put(
                "records",
                registry.all(Participation.class).stream()
                        .filter(act -> act.concerns(state.id()))
                        .map(DataShowCommand::brief)
                        .toList());
        return map;
    }

    private static Map<String, Object> brief(Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", entry.id());
        map.put("label", entry.label());
        map.put("readings", entry.provenance().readings());
        return map;
    }

    private static Map<String, Object> mechanism(Mechanism mechanism, Registry registry) {
        Map<String, Object> map = map(mechanism.id(), "mechanism");
        map.put("row", mechanism.row());
        map.put("title", mechanism.title());
        map.put("role", mechanism.role());
        map.put(
                "records",
                registry.entries().values().stream()
                        .filter(entry ->
                                mechanism.id().equals(entry.provenance().mechanism()))
                        .map(Entry::id)
                        .toList());
        return map;
    }
}
