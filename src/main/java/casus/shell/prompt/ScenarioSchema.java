package casus.shell.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a scenario may hold, as the JSON Schema says that ships with the program. */
final class ScenarioSchema {
    /** Where a value is left open between several; that is written out by hand. */
    private static final String CHOICE = "choice";

    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode root;

    private ScenarioSchema(JsonNode root) {
        this.root = root;
    }

    /** The schema that ships with the program. */
    static ScenarioSchema shipped() {
        try (InputStream in = ScenarioSchema.class.getResourceAsStream("/casus/schema/scenario.json")) {
            return new ScenarioSchema(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One form that a value may have.
     *
     * @param definition the name of the definition it is, or empty
     */
    private record Form(String definition, JsonNode schema) {}

    /**
     * What may stand at a place.
     *
     * @param keys of a map, each with what it means
     * @param keyKinds definitions that the other keys of a map follow, such as {@code state}
     * @param words single values
     * @param wordKinds definitions that single values follow
     * @param isValue whether a single value may stand there
     * @param items what may stand in a list, if there may be one, else null
     */
    record Allowed(
            Map<String, String> keys,
            Set<String> keyKinds,
            Set<String> words,
            Set<String> wordKinds,
            boolean isValue,
            Allowed items) {
        boolean isMap() {
            return !keys.isEmpty() || !keyKinds.isEmpty();
        }

        /** Whether a list of single values may stand there, which is written in one go. */
        boolean isListOfValues() {
            return items != null && items.isValue();
        }
    }

    /** What may stand at the end of a path; any step leads into a list. */
    Allowed at(List<String> path) {
        List<Form> forms = forms("", root);
        for (String step : path) {
            List<Form> next = new ArrayList<>();
            forms.forEach(form -> next.addAll(below(form.schema(), step)));
            forms = next;
        }
        return allowed(forms);
    }

    private List<Form> below(JsonNode schema, String step) {
        JsonNode property = schema.path("properties").path(step);
        if (!property.isMissingNode()) return forms("", property);
        if (schema.path("additionalProperties").isObject()) return forms("", schema.path("additionalProperties"));
        return forms("", schema.path("items"));
    }

    /** The forms that a schema allows, its alternatives and references followed. */
    private List<Form> forms(String definition, JsonNode schema) {
        if (definition.equals(CHOICE)) return List.of();
        String reference = schema.path("$ref").asString("");
        if (reference.startsWith(DEFINITIONS)) {
            String name = reference.substring(DEFINITIONS.length());
            return forms(name, root.path("$defs").path(name));
        }
        List<Form> forms = new ArrayList<>();
        for (String alternatives : List.of("anyOf", "oneOf")) {
            schema.path(alternatives).forEach(one -> forms.addAll(forms("", one)));
        }
        if (forms.isEmpty()) forms.add(new Form(definition, schema));
        return forms;
    }

    private Allowed allowed(List<Form> forms) {
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> keyKinds = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> wordKinds = new LinkedHashSet<>();
        boolean isValue = false;
        Allowed items = null;
        for (Form form : forms) {
            JsonNode schema = form.schema();
            switch (schema.path("type").asString("")) {
                case "object" -> {
                    schema.path("properties")
                            .properties()
                            .forEach(property -> keys.put(property.getKey(), description(property.getValue())));
                    forms("", schema.path("propertyNames")).forEach(names -> keyKinds.add(names.definition()));
                }
                case "array" -> items = allowed(forms("", schema.path("items")));
                default -> {
                    isValue = true;
                    schema.path("enum").forEach(word -> words.add(word.asString()));
                    if (schema.has("const")) words.add(schema.path("const").asString());
                    wordKinds.add(form.definition());
                }
            }
        }
        return new Allowed(keys, keyKinds, words, wordKinds, isValue, items);
    }

    private static String description(JsonNode schema) {
        return schema.path("description").asString("");
    }
}
