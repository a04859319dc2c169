package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.document.Document;
import casus.document.Node;
import casus.model.Act;
import casus.model.Instrument;
import casus.model.Participation;
import casus.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a sweep varies: paths with lists of values, groups such as {@code $states}, or days at a distance. */
final class VaryReader {
    static final String VARY = "vary";

    private static final Pattern MEMBERS = Pattern.compile("\\$members\\(([^)]*)\\)");
    private static final Pattern ENDS = Pattern.compile("([0-9-]{10}) ?(?:\\.{2,3}|/|:|to) ?([0-9-]{10})");
    private static final List<String> GROUPS = List.of("$states", "$kinds", "$members(ORGANISATION)");
    private static final List<String> RANGE = List.of("from", "to", "step");

    /** More days than any range needs; a slip of the step would make millions. */
    private static final int MOST_DAYS = 100_000;

    private final Document document;
    private final Registry registry;
    private final Problems problems;

    VaryReader(Document document, Registry registry, Problems problems) {
        this.document = document;
        this.registry = registry;
        this.problems = problems;
    }

    /**
     * What is varied, in the order of the file, and after it what the command line varies.
     *
     * @param asked texts of the form {@code path=values}
     */
    List<Axis> read(List<String> asked) {
        List<Axis> axes = new ArrayList<>();
        Node vary = Paths.child(document.root(), VARY).orElse(null);
        boolean none =
                vary == null || (vary instanceof Node.Scalar scalar && scalar.isNothing()) || Paths.isEmpty(vary);
        if (!none || asked.isEmpty()) ofFile(vary, axes);
        for (String text : asked) {
            SourceLocation at = SourceLocation.of("--vary " + text);
            ValueChange.of(text, at, problems)
                    .ifPresent(change -> axis(String.join(".", change.path()), at, change.value(), axes));
        }
        return axes;
    }

    private void ofFile(Node vary, List<Axis> axes) {
        if (!(vary instanceof Node.Mapping map) || map.entries().isEmpty()) {
            SourceLocation at = vary == null ? document.root().at() : vary.at();
            problems.add(document.problem(
                    "nothing-to-vary",
                    at,
                    1,
                    "the file varies nothing",
                    "write `vary: {asOf: [2008-01-01, 2009-01-01]}` or add --vary 'asOf=[2008-01-01, 2009-01-01]'"));
            return;
        }
        map.entries().forEach((path, node) -> axis(path, map.keys().get(path), node, axes));
    }

    private void axis(String path, SourceLocation at, Node node, List<Axis> axes) {
        List<String> steps = Paths.read(path);
        for (Axis other : axes) {
            if (!isBelow(steps, other.steps()) && !isBelow(other.steps(), steps)) continue;
            String message = "`" + path + "` and `" + other.path() + "` vary the same";
            problems.add(document.problem("overlapping-paths", at, path.length(), message, "vary it once"));
            return;
        }
        if (steps.get(0).equals(VARY) || path.isBlank()) {
            problems.add(document.problem(
                    "unknown-path", at, path.length(), "`" + path + "` is no path of a scenario", null));
            return;
        }
        String members = null;
        List<Node> nodes;
        if (node instanceof Node.Sequence list) nodes = listed(list);
        else if (node instanceof Node.Mapping map) nodes = days(map);
        else {
            Node.Scalar scalar = (Node.Scalar) node;
            Matcher matcher = MEMBERS.matcher(scalar.text());
            if (matcher.matches()) members = matcher.group(1);
            nodes = members == null ? group(scalar) : members(members, scalar);
        }
        if (!nodes.isEmpty()) axes.add(new Axis(path, steps, nodes, members));
    }

    private static boolean isBelow(List<String> path, List<String> above) {
        return path.size() >= above.size() && path.subList(0, above.size()).equals(above);
    }

    private List<Node> listed(Node.Sequence list) {
        if (list.items().isEmpty()) report(list, "empty-range", "the list has no values", "write those to try");
        Map<String, Node> values = new LinkedHashMap<>();
        for (Node item : list.items()) {
            Node before = values.putIfAbsent(OpenValue.text(item), item);
            if (before != null) report(item, "duplicate-value", "a value is listed twice", "write each once");
        }
        return List.copyOf(values.values());
    }

    private List<Node> group(Node.Scalar word) {
        return switch (word.text()) {
            case "$states" -> texts(new TreeSet<>(registry.states().keySet()), word.at());
            case "$kinds" -> texts(Kinds.EVENTS, word.at());
            default -> {
                boolean group = word.text().startsWith("$");
                report(
                        word,
                        group ? "unknown-group" : "wrong-value",
                        group ? "there is no group `" + word.text() + "`" : "values to try are a list",
                        group ? "groups: " + String.join(", ", GROUPS) : valuesHint(word.text()));
                yield List.of();
            }
        };
    }

    /** How to write values to try, for someone who wrote one, none, or the two ends of a range. */
    private static String valuesHint(String text) {
        Matcher ends = ENDS.matcher(text);
        if (ends.matches())
            return "write {from: " + ends.group(1) + ", to: " + ends.group(2)
                    + ", step: P1M}, in quotes on a command line";
        String values = text.isEmpty()
                ? "write values in brackets, such as [2008-01-01, 2009-01-01]"
                : "write [" + text + "] with others beside it";
        return values + ", or a group: " + String.join(", ", GROUPS);
    }

    /** Every state that some act on record makes a member, or did. */
    private List<Node> members(String organisation, Node.Scalar word) {
        Optional<Instrument> instrument = registry.find(Instrument.class, organisation);
        if (instrument.isEmpty()) {
            List<String> known =
                    registry.all(Instrument.class).stream().map(Instrument::id).toList();
            report(
                    word,
                    "unknown-group",
                    "there is no organisation or instrument `" + organisation + "`",
                    Suggestions.hint(organisation, known));
            return List.of();
        }
        Set<String> joined = joined(instrument.get());
        if (joined.isEmpty())
            report(word, "empty-range", "no act on record makes a state a member of `" + organisation + "`", null);
        return texts(joined, word.at());
    }

    private Set<String> joined(Instrument instrument) {
        if (instrument.follows() != null)
            return joined(registry.find(Instrument.class, instrument.follows()).orElseThrow());
        return registry.all(Participation.class).stream()
                .filter(act ->
                        act.instrument().equals(instrument.id()) && act.act().effect() == Act.Effect.JOINS)
                .flatMap(act -> act.states().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Node> days(Node.Mapping map) {
        map.keys().forEach((key, at) -> {
            if (RANGE.contains(key)) return;
            problems.add(document.problem(
                    "unknown-key", at, key.length(), "`" + key + "` is no key here", Suggestions.hint(key, RANGE)));
        });
        Optional<LocalDate> from = text(map, "from").flatMap(node -> day(node));
        Optional<LocalDate> to = text(map, "to").flatMap(node -> day(node));
        Optional<Period> step = text(map, "step").flatMap(this::step);
        if (from.isEmpty() || to.isEmpty() || step.isEmpty()) return List.of();
        List<String> days = new ArrayList<>();
        LocalDate day = from.get();
        for (int at = 0;
                !day.isAfter(to.get()) && days.size() <= MOST_DAYS;
                day = from.get().plus(step.get().multipliedBy(++at))) days.add(day.toString());
        if (days.isEmpty())
            report(map, "empty-range", "the range ends before it begins", "write the earlier day first");
        if (days.size() > MOST_DAYS) {
            report(map, "too-many-cells", "the range has more than " + MOST_DAYS + " days", "take a longer step");
            return List.of();
        }
        return texts(days, map.at());
    }

    private Optional<Node.Scalar> text(Node.Mapping map, String key) {
        if (map.entries().get(key) instanceof Node.Scalar scalar && !scalar.isNothing()) return Optional.of(scalar);
        report(
                map,
                "missing-key",
                "a range of days needs `" + key + "`",
                "write {from: 1992-01-01, to: 2012-12-01, step: P1M}");
        return Optional.empty();
    }

    private Optional<LocalDate> day(Node.Scalar node) {
        Optional<LocalDate> day = When.day(node.text());
        if (day.isEmpty()) report(node, "wrong-value", "`" + node.text() + "` is no day", "write it as 2009-07-01");
        return day;
    }

    private Optional<Period> step(Node.Scalar node) {
        try {
            Period step = Period.parse(node.text());
            if (!step.isNegative() && !step.isZero()) return Optional.of(step);
        } catch (DateTimeException e) {
            // told below
        }
        report(
                node,
                "wrong-value",
                "`" + node.text() + "` is no step forward",
                "write P1M for a month, P7D for a week");
        return Optional.empty();
    }

    private static List<Node> texts(Iterable<String> texts, SourceLocation at) {
        List<Node> nodes = new ArrayList<>();
        texts.forEach(text -> nodes.add(new Node.Scalar(text, Node.Scalar.Type.TEXT, at)));
        return nodes;
    }

    private void report(Node node, String id, String message, String hint) {
        int width = node instanceof Node.Scalar scalar ? scalar.text().length() : 1;
        problems.add(document.problem(id, node.at(), width, message, hint));
    }
}
