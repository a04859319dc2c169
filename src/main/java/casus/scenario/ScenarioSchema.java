package casus.scenario;

import casus.data.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a scenario may state: the JSON Schema that ships with the program is the only list of it. The readers take their
 * words from there, the gates that answers open, and what is offered at the prompt.
 */
public final class ScenarioSchema {
    private static final ScenarioSchema SHIPPED = read();

    /** Where a value is left open between several; that is written out by hand. */
    private static final String CHOICE = "choice";

    /** The word for a value that is left open over its whole domain. */
    static final String UNKNOWN = "unknown";

    static final String DEFINITIONS = "#/$defs/";

    private final JsonNode root;

    private ScenarioSchema(JsonNode root) {
        this.root = root;
    }

    /** The schema that ships with the program. */
    public static ScenarioSchema shipped() {
        return SHIPPED;
    }

    private static ScenarioSchema read() {
        try (InputStream in = ScenarioSchema.class.getResourceAsStream("/casus/schema/scenario.json")) {
            return new ScenarioSchema(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place of the format, in its order. */
    public List<ScenarioField> fields() {
        return ScenarioField.all(this, root);
    }

    /** The schema with the words that a knowledge base knows listed, so that an editor can offer them and mark others. */
    public String listing(Registry registry) {
        ObjectNode schema = (ObjectNode) root.deepCopy();
        KnownWords.of(registry).forEach((definition, words) -> {
            ArrayNode list = ((ObjectNode) schema.path("$defs").path(definition)).putArray("enum");
            words.keySet().forEach(list::add);
        });
        return schema.toPrettyString() + "\n";
    }

    /**
     * One form that a value may have.
     *
     * @param definition the name of the definition it is, or empty
     */
    record Form(String definition, JsonNode schema) {}

    /**
     * What may stand at a place.
     *
     * @param keys of a map, each with what it means
     * @param keyKinds definitions that the other keys of a map follow, such as {@code state}
     * @param words single values
     * @param wordKinds definitions that single values follow
     * @param isValue whether a single value may stand there
     * @param isClosed whether the words are all the single values there are
     * @param items what may stand in a list, if there may be one, else null
     */
    public record Allowed(
            Map<String, String> keys,
            Set<String> keyKinds,
            Set<String> words,
            Set<String> wordKinds,
            boolean isValue,
            boolean isClosed,
            Allowed items) {
        /** The words that say something: all but the one for a value that is left open. */
        public List<String> settled() {
            boolean open = wordKinds.contains(UNKNOWN);
            return words.stream().filter(word -> !open || !word.equals(UNKNOWN)).toList();
        }

        public boolean isMap() {
            return !keys.isEmpty() || !keyKinds.isEmpty();
        }

        /** Whether a list of single values may stand there, which is written in one go. */
        public boolean isListOfValues() {
            return items != null && items.isValue();
        }
    }

    /**
     * Answers that gates wait for.
     *
     * @param block the key of the scenario under which they stand
     * @param gate the kind of gate
     * @param keys what answers, or what is answered: {@code state} or {@code provision}
     * @param words of which the first opens the gate and any other shuts it
     */
    public record Answers(String block, String gate, String keys, List<String> words) {}

    /** The blocks of answers, in the order of the format. */
    public List<Answers> answers() {
        List<Answers> answers = new ArrayList<>();
        root.path("properties").properties().forEach(block -> {
            if (!comment("gate", block.getValue()).hasNext()) return;
            Allowed allowed = allowed(forms("", block.getValue()));
            answers.add(new Answers(
                    block.getKey(),
                    comment("gate", block.getValue()).next(),
                    allowed.keyKinds().iterator().next(),
                    at(List.of(block.getKey(), "")).settled()));
        });
        return answers;
    }

    /** What a comment of the schema says of its place, after a word that is for this program and no validator. */
    private static Iterator<String> comment(String word, JsonNode schema) {
        String text = schema.path("$comment").asString("");
        return text.startsWith(word + ": ")
                ? List.of(text.substring(word.length() + 2).split(", ")).iterator()
                : Collections.emptyIterator();
    }

    /**
     * A value of an item of a list, such as the kind of an event.
     *
     * @param list the key of the scenario under which the items stand
     * @param key of the value in an item
     * @param states what rules see of it, such as {@code Event.kind}
     * @param isRequired whether no item can do without
     */
    public record Statement(String list, String key, List<String> states, boolean isRequired, Allowed allowed) {}

    /** The values that the items of lists state, in the order of the format. */
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        root.path("properties").properties().forEach(list -> {
            for (Form item : forms("", list.getValue().path("items"))) {
                Set<String> required = new LinkedHashSet<>();
                item.schema().path("required").forEach(key -> required.add(key.asString()));
                item.schema().path("properties").properties().forEach(value -> {
                    List<String> states = new ArrayList<>();
                    comment("states", value.getValue()).forEachRemaining(states::add);
                    if (states.isEmpty()) return;
                    statements.add(new Statement(
                            list.getKey(),
                            value.getKey(),
                            states,
                            required.contains(value.getKey()),
                            allowed(forms("", value.getValue()))));
                });
            }
        });
        return statements;
    }

    /** Whether all that an item of a list needs states facts, so that one more can be made of what rules ask for. */
    public boolean isWhole(String list) {
        Set<String> stating = new HashSet<>();
        statements().stream()
                .filter(statement -> statement.list().equals(list))
                .forEach(statement -> stating.add(statement.key()));
        return forms("", root.path("properties").path(list).path("items")).stream()
                .flatMap(item -> item.schema().path("required").valueStream())
                .allMatch(key -> stating.contains(key.asString()));
    }

    /**
     * A key of an item of a list, as someone sees it who writes a file.
     *
     * @param example what may stand there, as the file has it; empty where the schema shows none
     * @param kinds of event that may have it; empty for all
     */
    record Key(String name, String meaning, String example, Set<String> kinds) {}

    /** The keys that an item of a list may have, in the order of the format. */
    List<Key> keys(String list) {
        List<Key> keys = new ArrayList<>();
        for (Form item : forms("", root.path("properties").path(list).path("items"))) {
            item.schema().path("properties").properties().forEach(key -> {
                JsonNode example = key.getValue().path("examples").path(0);
                keys.add(new Key(
                        key.getKey(),
                        description(key.getValue()),
                        example.isMissingNode() ? "" : example.isString() ? example.asString() : example.toString(),
                        kindsOf(item.schema(), key.getKey())));
            });
        }
        return keys;
    }

    /** The kinds of event that may have a key; empty for all. */
    Set<String> kindsOf(JsonNode map, String key) {
        JsonNode of = map.path("dependentSchemas").path(key);
        if (of.isMissingNode()) return Set.of();
        return new LinkedHashSet<>(
                allowed(forms("", of.path("properties").path("kind"))).settled());
    }

    /** What a key of the whole file means. */
    String meaning(String key) {
        return description(root.path("properties").path(key));
    }

    /** The words in which a scenario states facts, by fact and part, where they are a closed list. */
    public Map<String, Collection<String>> statedWords() {
        Map<String, Collection<String>> words = new LinkedHashMap<>();
        for (Statement statement : statements()) {
            Allowed value = statement.allowed().keyKinds().isEmpty()
                    ? statement.allowed()
                    : at(List.of(statement.list(), "0", statement.key(), ""));
            if (value.isClosed() && !value.settled().isEmpty())
                statement.states().forEach(part -> words.put(part, value.settled()));
        }
        words.put("Answer.kind", answers().stream().map(Answers::gate).toList());
        return words;
    }

    /** The kinds that an event may have. */
    public SortedSet<String> kinds() {
        return words("kind");
    }

    /** The words of a definition that lists them, sorted. */
    SortedSet<String> words(String definition) {
        return new TreeSet<>(
                allowed(forms(definition, root.path("$defs").path(definition))).words());
    }

    /** What a text may be at a place. */
    enum Text {
        /** None, or other values too. */
        NONE,
        /** A text, or a word of some form. */
        WORD,
        /** Any text, which may be left open. */
        OPEN,
        /** Any text, and nothing else. */
        FREE
    }

    /** What a text may be at the end of a path. */
    Text text(List<String> path) {
        List<Form> forms = formsAt(path);
        boolean texts = !forms.isEmpty() && forms.stream().allMatch(form -> isText(form.schema()));
        if (!texts) return Text.NONE;
        Form only = forms.get(0);
        if (forms.size() > 1 || only.schema().has("pattern") || isClosed(only.schema())) return Text.WORD;
        return only.definition().isEmpty() && !isOpen(path) ? Text.FREE : Text.OPEN;
    }

    private static boolean isText(JsonNode schema) {
        if (schema.has("const")) return schema.path("const").isString();
        return schema.has("enum") || schema.path("type").asString("").equals("string");
    }

    private static boolean isClosed(JsonNode schema) {
        return schema.has("enum") || schema.has("const");
    }

    private boolean isOpen(List<String> path) {
        List<String> above = path.subList(0, path.size() - 1);
        return formsAt(above).stream()
                .map(form -> form.schema().path("properties").path(path.get(path.size() - 1)))
                .anyMatch(property -> property.has("$ref"));
    }

    /** What may stand at the end of a path; any step leads into a list. */
    public Allowed at(List<String> path) {
        return allowed(formsAt(path));
    }

    private List<Form> formsAt(List<String> path) {
        List<Form> forms = forms("", root);
        for (String step : path) {
            List<Form> next = new ArrayList<>();
            forms.forEach(form -> next.addAll(below(form.schema(), step)));
            forms = next;
        }
        return forms;
    }

    private List<Form> below(JsonNode schema, String step) {
        JsonNode property = schema.path("properties").path(step);
        if (!property.isMissingNode()) return forms("", property);
        if (schema.path("additionalProperties").isObject()) return forms("", schema.path("additionalProperties"));
        return forms("", schema.path("items"));
    }

    /** The forms that a schema allows, its alternatives and references followed. */
    List<Form> forms(String definition, JsonNode schema) {
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

    Allowed allowed(List<Form> forms) {
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> keyKinds = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> wordKinds = new LinkedHashSet<>();
        boolean isValue = false;
        boolean isClosed = true;
        Allowed items = null;
        for (Form form : forms) {
            JsonNode schema = form.schema();
            switch (schema.path("type").asString("")) {
                case "object" -> {
                    schema.path("properties")
                            .properties()
                            .forEach(property -> keys.put(property.getKey(), description(property.getValue())));
                    if (schema.has("propertyNames"))
                        forms("", schema.path("propertyNames")).forEach(names -> keyKinds.add(names.definition()));
                }
                case "array" -> items = allowed(forms("", schema.path("items")));
                default -> {
                    isValue = true;
                    schema.path("enum").forEach(word -> words.add(word.asString()));
                    isClosed &= schema.has("enum") || schema.has("const");
                    if (schema.has("const")) words.add(schema.path("const").asString());
                    wordKinds.add(form.definition());
                }
            }
        }
        return new Allowed(keys, keyKinds, words, wordKinds, isValue, isValue && isClosed, items);
    }

    static String description(JsonNode schema) {
        return schema.path("description").asString("");
    }
}
