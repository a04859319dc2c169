package casus.bench.peers;

import casus.bench.Crises;
import casus.clause.Rule;
import casus.engine.ApplicableLaw;
import casus.engine.AssessmentEngine;
import casus.engine.LawCache;
import casus.engine.SliceSession;
import casus.facts.Given;
import casus.facts.Stated;
import casus.rulebase.ModelStore;
import casus.rulebase.RuleBase;
import casus.scenario.Scenario;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The ways to answer in this process: Casus, Drools by itself, and the same rules as plain Java; they take turns. */
final class Within implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PASSES = 6;
    private static final String HEAD = "package casus.rules\n\nimport casus.facts.*;\nimport casus.model.Truth;\n\n";
    private static final String YARDSTICK = "Drools | resident";

    private final List<Scenario> crises;
    private final List<List<Stated>> facts = new ArrayList<>();
    private final Slice slice;
    private final Program program;
    private final List<Map<Relation, List<List<Object>>>> stated;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, Times> times = new LinkedHashMap<>();
    private final AssessmentEngine engine;
    private final SliceSession verdicts;
    private final SliceSession whole;

    Within(Crises knowledge, int count, int seed, Path folder) throws IOException, ReflectiveOperationException {
        crises = Questions.some(count, seed, knowledge.registry());
        LawCache laws = new LawCache(knowledge.registry());
        Set<Given> law = laws.applicable(crises.get(0)).given(Questions.READING);
        for (Scenario crisis : crises) {
            ApplicableLaw applied = laws.applicable(crisis);
            if (applied.given(Questions.READING) != law) throw new IllegalStateException("crises of several laws");
            facts.add(applied.stated());
        }
        List<Rule> rules = knowledge.rules().rules().values().stream()
                .filter(rule -> knowledge.readings().runs(rule, Questions.READING))
                .toList();
        slice = Slice.of(rules, law, facts.stream().flatMap(List::stream).toList(), knowledge.registry());
        program = new Program(slice);
        stated = facts.stream().map(program::stated).toList();
        RuleBase few = compiled(Files.createDirectories(folder.resolve("rules")));
        engine = new AssessmentEngine(knowledge.registry(), knowledge.rules(), "benchmark");
        verdicts = new SliceSession(few, crises.get(0), Questions.READING, slice.law(), knowledge.registry());
        whole = new SliceSession(few, crises.get(0), Questions.READING, slice.law(), knowledge.registry());
        ways.put("plain Java | made of the clause tree, compiled", new CompiledWay(program, stated, folder));
        ways.put(YARDSTICK, new DroolsWay(few, slice.law(), facts, true));
        ways.put("Drools | a new session each", new DroolsWay(few, slice.law(), facts, false));
        ways.put("Casus | verdicts, on this slice", new CasusWay(crisis -> verdicts.verdicts(facts.get(crisis))));
        ways.put(
                "Casus | with all derivations, on this slice",
                new CasusWay(crisis -> whole.assess(crises.get(crisis), facts.get(crisis))));
        ways.put(
                "Casus | verdicts, on all its rules and law",
                new CasusWay(crisis -> engine.verdicts(crises.get(crisis))));
        ways.keySet().forEach(way -> times.put(way, new Times()));
    }

    private RuleBase compiled(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>(); // a rule stands in the file of its mechanism
        slice.rules()
                .forEach(rule ->
                        files.merge(rule.card().mechanism(), rule.card().text(), (one, next) -> one + "\n\n" + next));
        for (Map.Entry<String, String> file : files.entrySet())
            Files.writeString(folder.resolve(file.getKey() + ".drl"), HEAD + file.getValue() + "\n");
        return RuleBase.open(folder, ModelStore.at(null));
    }

    /** The rules that all of them have. */
    Program program() {
        return program;
    }

    /** The crises as rows. */
    List<Map<Relation, List<List<Object>>>> stated() {
        return stated;
    }

    /** The answers of Casus on all its rules, which every other way has to give too. */
    List<Map<String, String>> answers() {
        CasusWay casus = new CasusWay(crisis -> engine.verdicts(crises.get(crisis)));
        List<Map<String, String>> expected = told(casus);
        ways.forEach((name, way) -> compare(name, expected, told(way)));
        return expected;
    }

    private List<Map<String, String>> told(Way way) {
        List<Map<String, String>> told = new ArrayList<>();
        for (int crisis = 0; crisis < crises.size(); crisis++) told.add(way.told(way.ask(crisis)));
        return told;
    }

    static void compare(String who, List<Map<String, String>> expected, List<Map<String, String>> told) {
        for (int crisis = 0; crisis < expected.size(); crisis++) {
            if (expected.get(crisis).equals(told.get(crisis))) continue;
            throw new IllegalStateException("%s answers crisis %d otherwise than Casus:%n%s%n%s"
                    .formatted(who, crisis, told.get(crisis), expected.get(crisis)));
        }
    }

    String described(List<Map<String, String>> answers) {
        return "%d crises with %d different answers; %d rules, %d facts of the law%n"
                .formatted(
                        crises.size(),
                        Set.copyOf(answers).size(),
                        slice.rules().size(),
                        slice.law().size());
    }

    /** Answers all crises so many times over, unmeasured. */
    void warmUp(int rounds) {
        for (int round = 0; round < rounds; round++) ways.values().forEach(this::block);
    }

    /** One round of the measurement: all crises in each way several times over, once more before that for the caches. */
    void round() {
        ways.forEach((name, way) -> {
            block(way);
            times.get(name)
                    .add(IntStream.range(0, PASSES)
                                    .mapToDouble(pass -> block(way))
                                    .sum()
                            / PASSES);
        });
    }

    /** Microseconds a crisis. */
    private double block(Way way) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int crisis = 0; crisis < crises.size(); crisis++) way.ask(crisis);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / crises.size();
    }

    /** What the others are compared with. */
    Times yardstick() {
        return times.get(YARDSTICK);
    }

    String rows() {
        StringBuilder rows = new StringBuilder();
        times.forEach((name, taken) -> {
            String[] parts = name.split(" \\| ", -1);
            rows.append(taken.row(parts[0], parts[1], yardstick()));
        });
        return rows.toString();
    }

    @Override
    public void close() {
        engine.close();
        verdicts.close();
        whole.close();
        ways.values().forEach(Way::close);
    }
}
