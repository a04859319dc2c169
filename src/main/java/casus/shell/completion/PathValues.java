package casus.shell.completion;

import casus.data.Registry;
import casus.scenario.Draft;
import casus.scenario.KnownWords;
import casus.scenario.ScenarioSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Completes {@code path=value}: step by step what the scenario has and may have, then the words allowed there. */
final class PathValues {
    private final ScenarioSchema schema;
    private final Registry registry;
    private final Draft draft;
    private final Collection<String> days;

    /** Over a draft, which may be null for none, and the days it speaks of. */
    PathValues(ScenarioSchema schema, Registry registry, Draft draft, Collection<String> days) {
        this.schema = schema;
        this.registry = registry;
        this.draft = draft;
        this.days = days;
    }

    List<Choice> choices(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? steps(word) : values(word.substring(0, equals), word.substring(equals + 1));
    }

    private static List<String> path(String stem) {
        return stem.isEmpty() ? List.of() : Arrays.asList(stem.split("\\.", -1));
    }

    /** The next steps of a path, each followed by what may follow it. */
    private List<Choice> steps(String word) {
        String stem = word.substring(0, word.lastIndexOf('.') + 1);
        List<String> path = path(stem.isEmpty() ? "" : stem.substring(0, stem.length() - 1));
        ScenarioSchema.Allowed here = schema.at(path);
        Map<String, String> steps = new LinkedHashMap<>(here.keys());
        words(here.keyKinds()).forEach(steps::putIfAbsent);
        present(stem).forEach(step -> steps.putIfAbsent(step, ""));
        if (here.items() != null && !here.isListOfValues()) {
            steps.put(String.valueOf(present(stem).size()), "one more");
        }
        List<Choice> choices = new ArrayList<>();
        steps.forEach((step, note) -> {
            List<String> further = new ArrayList<>(path);
            further.add(step);
            ScenarioSchema.Allowed below = schema.at(further);
            boolean value = below.isValue() || below.isListOfValues();
            boolean inner = below.isMap() || (below.items() != null && !below.isListOfValues());
            if (value) choices.add(new Choice(stem + step + "=", step + "=", blank(note), false));
            if (inner) choices.add(new Choice(stem + step + ".", step + ".", blank(note), false));
        });
        return choices;
    }

    private static String blank(String note) {
        return note.isEmpty() ? null : note;
    }

    /** The steps that the draft has below a stem, which ends in a dot or is empty. */
    private List<String> present(String stem) {
        if (draft == null) return List.of();
        return draft.paths().stream()
                .filter(path -> path.startsWith(stem))
                .map(path -> path.substring(stem.length()).split("\\.", 2)[0])
                .distinct()
                .toList();
    }

    private List<Choice> values(String path, String typed) {
        ScenarioSchema.Allowed allowed = schema.at(path(path));
        List<Choice> choices = new ArrayList<>();
        words(allowed).forEach((word, note) -> choices.add(new Choice(path + "=" + word, word, blank(note), true)));
        if (allowed.isListOfValues()) {
            int item = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('[')) + 1;
            String start = path + "=" + (item == 0 ? "[" : typed.substring(0, item));
            words(allowed.items())
                    .forEach((word, note) -> choices.add(new Choice(start + word, word, blank(note), false)));
        }
        return choices;
    }

    private Map<String, String> words(ScenarioSchema.Allowed allowed) {
        Map<String, String> words = words(allowed.wordKinds());
        allowed.words().forEach(word -> words.putIfAbsent(word, ""));
        return words;
    }

    /** The words that follow a definition of the schema, as far as they are known, each with what it means. */
    private Map<String, String> words(Set<String> definitions) {
        Map<String, String> words = new LinkedHashMap<>();
        if (definitions.contains("state")) registry.states().values().forEach(it -> words.put(it.id(), it.name()));
        KnownWords.of(registry).forEach((definition, known) -> {
            if (definitions.contains(definition) && !definition.equals("state")) words.putAll(known);
        });
        if (definitions.contains("day")) days.forEach(day -> words.put(day, ""));
        return words;
    }
}
