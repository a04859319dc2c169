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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The crises, and the ways to answer in a Java process: Casus, Drools by itself, and the same rules as plain Java. */
final class Ways {
    private static final String HEAD = "package casus.rules\n\nimport casus.facts.*;\nimport casus.model.Truth;\n\n";

    /** The ways, each made when it is asked for. */
    enum Kind {
        PLAIN_JAVA("plain Java", "made of the clause tree, compiled"),
        RESIDENT("Drools", "resident: the law stays, crises come and go"),
        RESIDENT_IN_ORDER("Drools", "the same, from each crisis to one like it"),
        NEW_SESSION("Drools", "a new session each"),
        VERDICTS("Casus", "verdicts, on this slice"),
        IN_ORDER("Casus", "the same, from each crisis to one like it"),
        DERIVATIONS("Casus", "with all derivations, on this slice"),
        ALL_RULES("Casus", "verdicts, on all its rules and law"),
        ALL_IN_ORDER("Casus", "the same, from each crisis to one like it");

        private static final Set<Kind> ORDERED = EnumSet.of(RESIDENT_IN_ORDER, IN_ORDER, ALL_IN_ORDER);

        private final String engine;
        private final String way;

        Kind(String engine, String way) {
            this.engine = engine;
            this.way = way;
        }

        String engine() {
            return engine;
        }

        String way() {
            return way;
        }
    }

    private final Crises knowledge;
    private final Path folder;
    private final List<Scenario> crises;
    private final List<List<Stated>> facts = new ArrayList<>();
    private final Slice slice;
    private final Program program;
    private final List<Map<Relation, List<List<Object>>>> stated;
    private final RuleBase few;

    Ways(Crises knowledge, int count, int seed, Path folder) throws IOException {
        this.knowledge = knowledge;
        this.folder = folder;
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
        few = compiled(Files.createDirectories(folder.resolve("rules")));
    }

    /** A way to answer. */
    Way way(Kind kind) throws IOException, ReflectiveOperationException {
        return switch (kind) {
            case PLAIN_JAVA -> new CompiledWay(program, stated, folder);
            case RESIDENT, RESIDENT_IN_ORDER -> new DroolsWay(few, slice.law(), facts, true);
            case NEW_SESSION -> new DroolsWay(few, slice.law(), facts, false);
            case VERDICTS, IN_ORDER -> {
                SliceSession session = session();
                yield new CasusWay(crisis -> session.verdicts(facts.get(crisis)), session::close);
            }
            case DERIVATIONS -> {
                SliceSession session = session();
                yield new CasusWay(crisis -> session.assess(crises.get(crisis), facts.get(crisis)), session::close);
            }
            case ALL_RULES, ALL_IN_ORDER -> {
                AssessmentEngine engine = new AssessmentEngine(knowledge.registry(), knowledge.rules(), "benchmark");
                yield new CasusWay(crisis -> engine.verdicts(crises.get(crisis)), engine::close);
            }
        };
    }

    private SliceSession session() {
        return new SliceSession(few, crises.get(0), Questions.READING, slice.law(), knowledge.registry());
    }

    /** In which order a way takes the crises: as they come, or so that alike stand together, as cells of a sweep do. */
    List<Integer> order(Kind kind) {
        List<Integer> order = IntStream.range(0, crises.size()).boxed().toList();
        return Kind.ORDERED.contains(kind)
                ? order.stream()
                        .sorted(Comparator.comparing(crisis -> facts.get(crisis).toString()))
                        .toList()
                : order;
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
    List<Map<String, String>> answers() throws IOException, ReflectiveOperationException {
        List<Map<String, String>> expected = told(Kind.ALL_RULES);
        for (Kind kind : Kind.values()) compare(kind.way(), expected, told(kind));
        return expected;
    }

    private List<Map<String, String>> told(Kind kind) throws IOException, ReflectiveOperationException {
        try (Way way = way(kind)) {
            Map<Integer, Map<String, String>> told = new TreeMap<>();
            for (int crisis : order(kind)) told.put(crisis, way.told(way.ask(crisis)));
            return List.copyOf(told.values());
        }
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
}
