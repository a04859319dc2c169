package casus.scenario;

import casus.scenario.ScenarioSchema.Allowed;
import casus.scenario.ScenarioSchema.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A place of the format, as someone looks it up who writes a file.
 *
 * @param path its keys from the top, with dots between; of a list the keys of its items
 * @param meaning a sentence
 * @param isRequired whether the file, or what it stands in, cannot do without
 * @param kinds of event that may have it; empty for all
 * @param words that may stand there, as far as the format lists them
 * @param forms what else may stand there: what the definitions say that it follows, a sentence each
 * @param definitions that its words follow, or the keys of a map, such as {@code state}
 * @param examples of what may stand there, as a file has them; none where the schema shows none
 */
public record ScenarioField(
        String path,
        String meaning,
        boolean isRequired,
        Set<String> kinds,
        List<String> words,
        List<String> forms,
        Set<String> definitions,
        List<String> examples) {
    /** Of what is expected the parts are those of an assessment, which speaks for itself. */
    private static final String EXPECT = "expect";

    /** Every place, in the order of the format. */
    static List<ScenarioField> all(ScenarioSchema schema, JsonNode root) {
        return new Walk(schema, root).all();
    }

    /** The first example; empty where there is none. */
    public String example() {
        return examples.isEmpty() ? "" : examples.get(0);
    }

    /** Its last key. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** How many keys stand above it. */
    public int depth() {
        return path.split("\\.").length - 1;
    }

    /** One way through the schema. */
    private static final class Walk {
        private final ScenarioSchema schema;
        private final JsonNode root;
        private final List<ScenarioField> fields = new ArrayList<>();

        Walk(ScenarioSchema schema, JsonNode root) {
            this.schema = schema;
            this.root = root;
        }

        List<ScenarioField> all() {
            below("", root, true);
            return fields;
        }

        /** The places below one; of a map that may have several forms no key is always required. */
        private void below(String stem, JsonNode map, boolean isOnly) {
            Set<String> required = new HashSet<>();
            if (isOnly) map.path("required").forEach(key -> required.add(key.asString()));
            map.path("properties").properties().forEach(property -> {
                ScenarioField field = field(stem, property.getKey(), property.getValue(), required, map);
                if (fields.stream().anyMatch(other -> other.path().equals(field.path()))) return;
                fields.add(field);
                if (field.path().equals(EXPECT)) return;
                List<JsonNode> maps = schema.forms("", property.getValue()).stream()
                        .flatMap(this::items)
                        .map(Form::schema)
                        .filter(form -> form.has("properties"))
                        .toList();
                maps.forEach(one -> below(field.path() + ".", one, maps.size() == 1));
            });
        }

        private Stream<Form> items(Form form) {
            return form.schema().has("items")
                    ? schema.forms("", form.schema().path("items")).stream()
                    : Stream.of(form);
        }

        private ScenarioField field(String stem, String key, JsonNode value, Set<String> required, JsonNode map) {
            List<Form> forms = schema.forms("", value);
            Allowed allowed = schema.allowed(forms);
            Set<String> definitions = new LinkedHashSet<>(allowed.wordKinds());
            definitions.addAll(allowed.keyKinds());
            if (allowed.items() != null) definitions.addAll(allowed.items().wordKinds());
            definitions.removeAll(Set.of("", ScenarioSchema.UNKNOWN));
            String meaning = ScenarioSchema.description(value);
            return new ScenarioField(
                    stem + key,
                    meaning.isEmpty() ? ScenarioSchema.description(referred(value)) : meaning,
                    required.contains(key),
                    schema.kindsOf(map, key),
                    words(allowed, forms),
                    definitions.stream()
                            .map(definition -> ScenarioSchema.description(definition(definition)))
                            .distinct()
                            .toList(),
                    definitions,
                    examples(value));
        }

        /** Its own words, or those that stand behind the keys of a map. */
        private List<String> words(Allowed allowed, List<Form> forms) {
            if (allowed.keyKinds().isEmpty()) return allowed.settled();
            return forms.stream()
                    .filter(form -> form.schema().path("additionalProperties").isObject())
                    .flatMap(form ->
                            schema
                                    .allowed(schema.forms("", form.schema().path("additionalProperties")))
                                    .settled()
                                    .stream())
                    .distinct()
                    .toList();
        }

        private JsonNode definition(String name) {
            return root.path("$defs").path(name);
        }

        private JsonNode referred(JsonNode value) {
            String reference = value.path("$ref").asString("");
            return reference.isEmpty() ? value : definition(reference.substring(ScenarioSchema.DEFINITIONS.length()));
        }

        private List<String> examples(JsonNode value) {
            JsonNode own = value.path("examples");
            JsonNode examples = own.isMissingNode() ? referred(value).path("examples") : own;
            return examples.valueStream().map(Walk::written).toList();
        }

        /** A value as a file has it on one line. */
        private static String written(JsonNode value) {
            if (value.isObject()) {
                return value.properties().stream()
                        .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            }
            if (value.isArray())
                return value.valueStream().map(Walk::written).collect(Collectors.joining(", ", "[", "]"));
            return value.asString("null");
        }
    }
}
