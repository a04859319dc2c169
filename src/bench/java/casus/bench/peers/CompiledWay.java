package casus.bench.peers;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** Plain Java made of the rules and compiled. */
final class CompiledWay implements Way {
    private static final String TYPE = "CompiledRules";

    private final JavaText text;
    private final Tables tables;
    private final List<List<int[]>> crises = new ArrayList<>();
    private final List<int[]> kinds = new ArrayList<>();
    private final int engagements;
    private final int duties;

    CompiledWay(Program rules, List<Map<Relation, List<List<Object>>>> stated, Path folder)
            throws IOException, ReflectiveOperationException {
        text = new JavaText(rules);
        tables = compiled(text.text(TYPE), folder);
        rules.law().forEach((relation, rows) -> rows.forEach(row -> tables.add(table(relation), numbers(row))));
        tables.keepLaw();
        for (Map<Relation, List<List<Object>>> facts : stated) {
            List<int[]> rows = new ArrayList<>();
            List<Integer> of = new ArrayList<>();
            facts.forEach((relation, all) -> all.forEach(row -> {
                rows.add(numbers(row));
                of.add(table(relation));
            }));
            crises.add(rows);
            kinds.add(of.stream().mapToInt(Integer::intValue).toArray());
        }
        engagements = table(relation("Engagement"));
        duties = table(relation("Duty"));
    }

    private static Tables compiled(String text, Path folder) throws IOException, ReflectiveOperationException {
        Path source = folder.resolve(TYPE + ".java");
        Files.writeString(source, text);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        if (failed != 0) throw new IllegalStateException(source + " does not compile");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledWay.class.getClassLoader())) {
            return (Tables) loader.loadClass(TYPE).getConstructor().newInstance();
        }
    }

    private int table(Relation relation) {
        return text.relations().indexOf(relation);
    }

    private Relation relation(String name) {
        return text.relations().stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int[] numbers(List<Object> row) {
        return row.stream().mapToInt(text::number).toArray();
    }

    @Override
    public Object ask(int crisis) {
        tables.clear();
        int[] kind = kinds.get(crisis);
        List<int[]> rows = crises.get(crisis);
        for (int i = 0; i < kind.length; i++) tables.add(kind[i], rows.get(i));
        tables.fire();
        return List.of(tables.rows(engagements), tables.rows(duties));
    }

    @Override
    public Map<String, String> told(Object answer) {
        Map<String, String> told = new TreeMap<>();
        List<?> rows = (List<?>) answer;
        for (int[] row : (int[][]) rows.get(0)) told.put(Answers.engagement(said(row[1])), said(row[2]));
        for (int[] row : (int[][]) rows.get(1)) told.put(Answers.duty(said(row[2]), said(row[0])), said(row[3]));
        return told;
    }

    private String said(int number) {
        return text.value(number).toString();
    }
}
