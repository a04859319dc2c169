package casus.proof;

import casus.assessment.Assessment;
import casus.assessment.Numbers;
import casus.assessment.ReadingResult;
import casus.assessment.Verdicts;
import casus.clause.FactTypes;
import casus.clause.Rule;
import casus.data.Registry;
import casus.facts.Given;
import casus.model.Components;
import casus.model.ProvisionTerm;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment as a proof: the answer, every fact it stands on, every step to it, and the hashes of rules, records and
 * scenario. Facts have numbers; a step is a rule with the numbers of what it matched and of what it concludes.
 */
public final class Proof {
    private static final ObjectWriter JSON = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new FactLines()).withArrayIndenter(new FactLines()))
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final Assessment assessment;
    private final String content;
    private final Map<String, Rule> rules;
    private final Registry registry;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final Map<String, List<Integer>> given = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> steps = new LinkedHashMap<>();
    private final List<Integer> stated;
    private final NavigableMap<String, String> usedRules = new TreeMap<>();
    private final NavigableMap<String, String> records = new TreeMap<>();

    /**
     * The proof of an assessment of a crisis of which nothing is open.
     *
     * @param content of the scenario, of which its hash is taken
     * @param rules by name
     */
    public Proof(Assessment assessment, String content, Map<String, Rule> rules, Registry registry) {
        this.assessment = assessment;
        this.content = content;
        this.rules = rules;
        this.registry = registry;
        List<ReadingResult> results = assessment.results();
        results.forEach(result -> given.put(result.reading(), numbers(result.given())));
        stated = numbers(results.get(0).stated());
        results.forEach(result -> steps.put(result.reading(), steps(result)));
    }

    private List<Integer> numbers(Collection<?> all) {
        return all.stream().map(this::number).toList();
    }

    /** The number of a fact, a new one where it has none yet. */
    private int number(Object fact) {
        Integer known = numbers.putIfAbsent(fact, facts.size());
        if (known != null) return known;
        facts.add(fact);
        if (fact instanceof Given law) {
            law.records().forEach(this::record);
        }
        return facts.size() - 1;
    }

    /** Terms of a clause stand in its record. */
    private void record(String id) {
        String whole = registry.find(ProvisionTerm.class, id)
                .map(ProvisionTerm::provision)
                .orElse(id);
        registry.mark(whole).ifPresent(mark -> records.put(whole, mark));
    }

    private List<Map<String, Object>> steps(ReadingResult result) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (WellFounded.Step step : WellFounded.steps(result)) {
            String rule = step.support().rule().id();
            usedRules.computeIfAbsent(rule, id -> rules.get(id).card().mark());
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("rule", rule);
            told.put("from", numbers(step.support().facts()));
            told.put("gives", number(step.conclusion()));
            all.add(told);
        }
        return all;
    }

    /** Writes it as JSON, a fact and a step a line. */
    public void to(Writer writer) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("casus", 1);
        root.put("proof", 1);
        root.put("scenario", scenario());
        root.put("engine", assessment.engine());
        root.put("readings", assessment.readings());
        root.put("assumptions", assessment.assumptions());
        Verdicts answer = Verdicts.of(assessment);
        root.put("statuses", answer.statuses());
        Map<String, Map<String, List<Integer>>> forces = new TreeMap<>();
        answer.forces().forEach((id, force) -> forces.put(id, spans(force)));
        root.put("forces", forces);
        root.put("rules", usedRules);
        root.put("records", records);
        root.put("types", types());
        root.put("facts", facts.stream().map(FactForm::of).toList());
        root.put("stated", stated);
        root.put("given", given);
        root.put("steps", steps);
        JSON.writeValue(writer, root);
    }

    /** The vocabulary: every type of facts with the names of its parts in their order. */
    private static Map<String, List<String>> types() {
        Map<String, List<String>> types = new TreeMap<>();
        for (Class<?> type : FactTypes.all()) types.put(type.getSimpleName(), Components.names(type));
        return types;
    }

    private Map<String, Object> scenario() {
        Assessment.Subject subject = assessment.scenario();
        Map<String, Object> scenario = new LinkedHashMap<>();
        scenario.put("id", subject.id());
        scenario.put("title", subject.title());
        scenario.put("asOf", subject.asOf().toString());
        scenario.put("hash", subject.hash());
        scenario.put("content", content);
        return scenario;
    }

    private static Map<String, List<Integer>> spans(Numbers force) {
        Map<String, List<Integer>> spans = new LinkedHashMap<>();
        force.spans().forEach((measure, span) -> spans.put(measure, List.of(span.min(), span.max())));
        return spans;
    }
}
