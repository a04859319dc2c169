package casus.flip;

import casus.clause.FactTypes;
import casus.diagnostics.InvalidInput;
import casus.facts.Answer;
import casus.facts.Author;
import casus.facts.Event;
import casus.facts.Stated;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import casus.scenario.ScenarioSchema.Allowed;
import casus.scenario.ScenarioSchema.Answers;
import casus.scenario.ScenarioSchema.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a scenario may state otherwise, as its schema describes it: the values of an item, one item more, an answer. Only
 * what rules that bear on the goal can tell from the scenario as it is, and from one another, is kept.
 */
final class StatedChanges {
    private static final String STATE = "state";
    private static final String EVENTS = "events.";
    private static final String EVENT = "event";

    private final Scenario scenario;
    private final DependencyCone cone;
    private final AskedForms forms;
    private final Collection<String> paths;
    private final Function<List<String>, Scenario> variant;
    private final UnaryOperator<String> names;
    private final Collection<String> finders;
    private final VoteChanges votes;
    private final Set<String> near = new TreeSet<>();
    private final Set<String> answering = new TreeSet<>();
    private final List<CandidateChange> changes = new ArrayList<>();

    /**
     * The changes of a scenario.
     *
     * @param paths to every value of its file
     * @param variant the scenario with more changes
     * @param names of states
     * @param finders who may say whose act an attack is
     * @param seats who has a seat on a body
     */
    StatedChanges(
            Target target,
            Scenario scenario,
            DependencyCone cone,
            Collection<String> paths,
            Function<List<String>, Scenario> variant,
            UnaryOperator<String> names,
            Collection<String> finders,
            Function<String, Set<String>> seats) {
        this.scenario = scenario;
        this.cone = cone;
        this.forms = cone.asked(scenario.facts());
        this.paths = paths;
        this.variant = variant;
        this.names = names;
        this.finders = finders;
        this.votes = new VoteChanges(scenario, cone, paths, this::name, seats);
        for (String id : target.ids()) for (String part : id.split(":", -1)) if (isState(part)) answering.add(part);
        if (target.ids().size() == 1) near.addAll(answering);
        stated(Event.class)
                .flatMap(event -> Stream.of(event.target(), event.territory(), event.attacker(), event.origin()))
                .forEach(this::nearBy);
        stated(Author.class)
                .flatMap(author -> Stream.of(author.attacker(), author.suspect(), author.origin()))
                .forEach(this::nearBy);
        answering.addAll(near);
    }

    private void nearBy(String word) {
        if (word != null && isState(word)) near.add(word);
    }

    private static boolean isState(String word) {
        return word.matches("[A-Z]{3}");
    }

    private <T> Stream<T> stated(Class<T> kind) {
        return scenario.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    List<CandidateChange> all() {
        ScenarioSchema schema = ScenarioSchema.shipped();
        Map<String, List<Statement>> lists = schema.statements().stream()
                .collect(Collectors.groupingBy(Statement::list, LinkedHashMap::new, Collectors.toList()));
        schema.answers().forEach(this::answered);
        lists.forEach((list, statements) -> {
            if (schema.isWhole(list)) added(list, statements);
            for (String item : items(list)) {
                boolean voted = votes.areAllThatIsSaid(item, statements);
                for (Statement statement : statements) {
                    if (voted && votes.isVotes(item, statement)) changes.addAll(votes.of(item, statement));
                    else if (!voted || !VoteChanges.isOutcome(statement)) changed(item, statement);
                }
            }
        });
        return distinct();
    }

    /** The items of a list, each by its path. */
    private List<String> items(String list) {
        return paths.stream().filter(path -> path.matches(list + "\\.[^.]+")).toList();
    }

    /** An answer that is not given, or another. */
    private void answered(Answers block) {
        Set<String> asked = new LinkedHashSet<>();
        for (FactPattern form : forms.of(Answer.class)) {
            if (form.value("kind") != null && !form.value("kind").equals(block.gate())) continue;
            if (form.value("of") != null) asked.add(form.value("of"));
            else if (block.keys().equals(STATE)) asked.addAll(answering);
        }
        for (String of : asked) {
            if (block.keys().equals(STATE) != isState(of)) continue;
            String path = block.block() + "." + of;
            block.words()
                    .forEach(word -> changes.add(CandidateChange.set(
                            CandidateChange.Kind.ACT,
                            block.gate() + " of " + name(of) + ": " + word,
                            path,
                            path + "=" + word)));
        }
    }

    /** A new item of a list, whose values are those that rules ask for. */
    private void added(String list, List<Statement> statements) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Statement statement : statements) {
            if (statement.isRequired()) statement.states().forEach(part -> types.add(type(part)));
        }
        for (Class<?> type : types) {
            for (FactPattern form : forms.of(type)) {
                List<Map<String, String>> items = List.of(Map.of());
                for (Statement statement : statements) items = extended(items, statement, form);
                items.forEach(item -> ofEvents(list, item).forEach(whole -> added(list, statements, whole)));
            }
        }
    }

    /** An item as it has to be in a file of several events, where it says which it is for (contract, 13.2). */
    private List<Map<String, String>> ofEvents(String list, Map<String, String> item) {
        List<String> events = stated(Event.class).map(Event::event).distinct().toList();
        boolean says = ScenarioSchema.shipped().at(List.of(list, "0")).keys().containsKey(EVENT);
        if (!says || events.size() < 2) return List.of(item);
        return events.stream()
                .map(event -> {
                    Map<String, String> whole = new LinkedHashMap<>(item);
                    whole.put(EVENT, event);
                    return whole;
                })
                .toList();
    }

    private List<Map<String, String>> extended(List<Map<String, String>> items, Statement statement, FactPattern form) {
        boolean words = statement.allowed().isClosed()
                && !statement.allowed().settled().isEmpty()
                && statement.allowed().keyKinds().isEmpty();
        if (!statement.isRequired() && !words) return items;
        String asked = statement.states().stream()
                .filter(part -> type(part).getSimpleName().equals(form.type()))
                .map(part -> form.value(part.replaceAll(".*\\.", "")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Collection<String> values = asked != null ? List.of(asked) : values(statement.allowed());
        List<Map<String, String>> more = new ArrayList<>();
        for (Map<String, String> item : items) {
            for (String value : values) {
                Map<String, String> longer = new LinkedHashMap<>(item);
                longer.put(statement.key(), value);
                more.add(longer);
            }
        }
        return more;
    }

    private static Class<?> type(String part) {
        return FactTypes.of(part.replaceAll("\\..*", ""));
    }

    private void added(String list, List<Statement> statements, Map<String, String> item) {
        String about = statements.stream()
                .filter(statement -> !statement.allowed().isClosed())
                .map(statement -> item.get(statement.key()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ", list + " ", ""));
        String words = item.entrySet().stream()
                .map(entry -> entry.getKey() + " " + name(entry.getValue()))
                .collect(Collectors.joining(", ", list.replaceAll("s$", "") + " ", ""));
        changes.add(CandidateChange.set(CandidateChange.Kind.ACT, words, about, list + ".+=" + flow(item)));
    }

    private static String flow(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Another value of an item; one that has to be a name says what the item is about, and stays. */
    private void changed(String item, Statement statement) {
        Allowed allowed = statement.allowed();
        if (!allowed.keyKinds().isEmpty() || allowed.items() != null) return;
        if (statement.states().stream().noneMatch(cone::asksFor)) return;
        if (statement.isRequired() && !allowed.isClosed()) return;
        String path = item + "." + statement.key();
        values(allowed).forEach(value -> change(item, path, value));
        if (!allowed.keys().isEmpty()) described(item, statement);
    }

    /** Other entries of a value that may be described by several, or such a description in the place of a name. */
    private void described(String item, Statement statement) {
        String path = item + "." + statement.key();
        List<String> place = List.of(statement.list(), "0", statement.key());
        if (paths.stream().anyMatch(other -> other.startsWith(path + "."))) {
            for (String key : statement.allowed().keys().keySet())
                options(within(place, key)).forEach(value -> change(item, path + "." + key, value));
            descriptions(place).stream()
                    .filter(map -> map.contains(",")) // of one entry it is the change above
                    .forEach(map -> change(item, path, map));
        } else {
            descriptions(place).forEach(map -> change(item, path, map));
        }
    }

    /** What may stand at a place: a value, or a description. */
    private List<String> options(List<String> place) {
        List<String> options = new ArrayList<>(values(ScenarioSchema.shipped().at(place)));
        options.addAll(descriptions(place));
        return options;
    }

    /** Every description that may stand at a place; in it another one may be left out. */
    private List<String> descriptions(List<String> place) {
        ScenarioSchema schema = ScenarioSchema.shipped();
        List<Map<String, String>> descriptions = List.of(Map.of());
        for (String key : schema.at(place).keys().keySet()) {
            List<String> part = within(place, key);
            Allowed allowed = schema.at(part);
            boolean optional = allowed.isMap() || values(allowed).isEmpty();
            Collection<String> options = allowed.isMap() ? descriptions(part) : values(allowed);
            List<Map<String, String>> more = new ArrayList<>(optional ? descriptions : List.of());
            for (Map<String, String> some : descriptions) {
                for (String value : options) {
                    Map<String, String> longer = new LinkedHashMap<>(some);
                    longer.put(key, value);
                    more.add(longer);
                }
            }
            descriptions = more;
        }
        return descriptions.stream()
                .filter(map -> !map.isEmpty())
                .map(StatedChanges::flow)
                .toList();
    }

    private static List<String> within(List<String> place, String key) {
        return Stream.concat(place.stream(), Stream.of(key)).toList();
    }

    private void change(String item, String path, String value) {
        CandidateChange.Kind kind = path.startsWith(EVENTS) ? CandidateChange.Kind.EVENT : CandidateChange.Kind.ACT;
        String step = item.substring(item.indexOf('.') + 1);
        String words = (step.matches("[0-9]+") ? item.replace('.', ' ') : step) + ": "
                + path.substring(item.length() + 1) + " " + name(value);
        changes.add(CandidateChange.set(kind, words, path, path + "=" + value));
    }

    /** The values that may be tried: every word, and the states concerned. */
    private Collection<String> values(Allowed allowed) {
        Set<String> values = new LinkedHashSet<>(allowed.settled());
        if (allowed.wordKinds().contains(STATE)) values.addAll(near);
        if (allowed.wordKinds().contains("eventId")) stated(Event.class).forEach(event -> values.add(event.event()));
        if (allowed.wordKinds().contains("finder")) values.addAll(finders);
        return values;
    }

    private String name(String value) {
        return isState(value) ? names.apply(value) : value;
    }

    /** Those that rules can tell from the scenario as it is, and from one another. */
    private List<CandidateChange> distinct() {
        Set<Set<Map<String, Object>>> known = new HashSet<>();
        known.add(seen(scenario));
        return changes.stream()
                .distinct()
                .filter(change -> isNew(change, known))
                .toList();
    }

    private boolean isNew(CandidateChange change, Set<Set<Map<String, Object>>> known) {
        try {
            Scenario other = variant.apply(change.changes());
            return (attacksItself(scenario) || !attacksItself(other)) && known.add(seen(other));
        } catch (InvalidInput e) {
            return true; // not by itself, but it may be with others
        }
    }

    /** Whether a state attacks itself, which nobody means whose file does not say so. */
    private static boolean attacksItself(Scenario other) {
        return other.facts().stream()
                .anyMatch(fact -> fact instanceof Event event
                        && event.attacker() != null
                        && event.attacker().equals(event.target()));
    }

    private Set<Map<String, Object>> seen(Scenario other) {
        Set<Map<String, Object>> all = new HashSet<>();
        for (Stated fact : other.facts()) {
            Map<String, Object> seen = new TreeMap<>(cone.seen(fact));
            seen.replaceAll((part, value) -> isClosed(part) ? cone.mentions(value.toString()) : value);
            all.add(seen);
        }
        return all;
    }

    private static boolean isClosed(String part) {
        return ScenarioSchema.shipped().statedWords().containsKey(part);
    }
}
