package casus.document;

import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import casus.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the fields of one map and notes every problem on the way. A field that is missing or wrong reads as null, so
 * that the rest of the file is still checked; call {@link #done()} last, to report the keys nobody asked for.
 */
public final class Fields {
    /** A number that may be whole, as 1000.0 and 1e3 are; JSON knows no other kind. */
    private static final Pattern WHOLE =
            Pattern.compile("-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?");

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,4})?");

    private final Document document;
    private final Node.Mapping map;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Document document, Node.Mapping map, Problems problems) {
        this.document = document;
        this.map = map;
        this.problems = problems;
    }

    /** The fields of a node that has to be a map; empty, with a problem noted, if it is none. */
    public static Optional<Fields> of(Document document, Node node, String what, Problems problems) {
        if (node instanceof Node.Mapping map) return Optional.of(new Fields(document, map, problems));
        wrongType(document, node, what + " is a map of keys and values, not " + node.kind(), problems);
        return Optional.empty();
    }

    private static void wrongType(Document document, Node node, String message, Problems problems) {
        problems.add(document.problem("wrong-type", node.at(), document.width(node), message, null));
    }

    public Document document() {
        return document;
    }

    /** What the map says, as one text. */
    public String content() {
        return Content.text(map);
    }

    public SourceLocation at() {
        return map.at();
    }

    /** Where a key stands, or the map if the key is missing. */
    public SourceLocation at(String key) {
        Node node = map.entries().get(key);
        return node == null ? map.at() : node.at();
    }

    public boolean has(String key) {
        asked.add(key);
        return map.entries().get(key) != null && !isNothing(map.entries().get(key));
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNothing();
    }

    /** The node under a key, or null. */
    public Node node(String key) {
        return has(key) ? map.entries().get(key) : null;
    }

    /** The keys of this map, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(map.entries().keySet());
    }

    /** Notes that a required key is missing or has no value. */
    public void require(String key) {
        require(key, null);
    }

    /** The same with what to do about it. */
    public void require(String key, String hint) {
        if (has(key)) return;
        String what = map.entries().containsKey(key) ? "` has no value" : "` is missing";
        report("missing-key", at(key), 1, "the key `" + key + what, hint);
    }

    /** A text, or null if it is not there. */
    public String text(String key) {
        return scalar(key, Node.Scalar.Type.TEXT, "text");
    }

    /** A text that has to be there. */
    public String requiredText(String key) {
        require(key);
        return text(key);
    }

    /** A whole number within the range of an int and not negative, or null. */
    public Integer number(String key) {
        String text = scalar(key, Node.Scalar.Type.NUMBER, "a whole number");
        return text == null ? null : number(text, key);
    }

    private Integer number(String text, String key) {
        if (WHOLE.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            if (whole && number.signum() >= 0 && number.compareTo(MOST) <= 0) return number.intValueExact();
        }
        reportAt(key, "wrong-number", "`" + text + "` is not a whole number from 0 to " + Integer.MAX_VALUE, null);
        return null;
    }

    /** Degrees of latitude or longitude, up to so many on either side, or null. */
    public Double degrees(String key, int most) {
        String text = scalar(key, Node.Scalar.Type.NUMBER, "a number of degrees");
        if (text == null) return null;
        if (DEGREES.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= most) return Double.valueOf(text);
        reportAt(key, "wrong-number", "`" + text + "` is not a number of degrees from -" + most + " to " + most, null);
        return null;
    }

    /** True or false; false if it is not there. */
    public boolean flag(String key) {
        return "true".equals(scalar(key, Node.Scalar.Type.BOOLEAN, "true or false"));
    }

    private String scalar(String key, Node.Scalar.Type type, String what) {
        Node node = node(key);
        if (node == null) return null;
        if (node instanceof Node.Scalar scalar && scalar.type() == type) return scalar.text();
        String hint = node instanceof Node.Scalar && type == Node.Scalar.Type.TEXT ? "put it in quotes" : null;
        reportAt(key, "wrong-type", "`" + key + "` is " + what + ", not " + node.kind(), hint);
        return null;
    }

    /** A single value by its text, whatever the syntax makes of it, or null. */
    private String single(String key, String what) {
        Node node = node(key);
        if (node == null) return null;
        if (node instanceof Node.Scalar scalar) return scalar.text();
        reportAt(key, "wrong-type", "`" + key + "` is " + what + ", not " + node.kind(), null);
        return null;
    }

    /** A word out of a fixed set, or null. */
    public String word(String key, Collection<String> known) {
        String text = single(key, "text");
        if (text == null || known.contains(text)) return text;
        reportAt(key, "unknown-word", "`" + key + "` cannot be `" + text + "`", Suggestions.hint(text, known));
        return null;
    }

    /** A whole day, or null. */
    public LocalDate day(String key) {
        String text = single(key, "a day");
        if (text == null) return null;
        Optional<LocalDate> day = When.day(text);
        if (day.isEmpty()) {
            reportAt(key, "impossible-date", "`" + text + "` is no day of the calendar", SheetDay.hint(text));
        }
        return day.orElse(null);
    }

    /** A day, month, year or window, or null. */
    public When when(String key) {
        String text = single(key, "a date");
        if (text == null) return null;
        Optional<When> when = When.parse(text);
        if (when.isEmpty() && When.isBackwards(text)) {
            reportAt(key, "impossible-date", "`" + text + "` ends before it begins", null);
        } else if (when.isEmpty()) {
            reportAt(
                    key,
                    "impossible-date",
                    "`" + text + "` is no date",
                    "write YYYY-MM-DD, YYYY-MM, YYYY, or two of them with a slash between; `..` for an end nobody"
                            + " knows");
        }
        return when.orElse(null);
    }

    /** A list of texts; empty if it is not there. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        each(key, item -> {
            if (item instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.TEXT) texts.add(scalar.text());
            else wrongType(document, item, "`" + key + "` lists texts, not " + item.kind(), problems);
        });
        return texts;
    }

    /** Every item of a list; nothing if it is not there. It ends early where more has gone wrong than will be told. */
    public void each(String key, Consumer<Node> action) {
        Node node = node(key);
        if (node == null) return;
        if (node instanceof Node.Sequence list) {
            for (Node item : list.items()) if (!problems.areTooMany()) action.accept(item);
        } else wrongType(document, node, "`" + key + "` is a list, not " + node.kind(), problems);
    }

    /** Every item of a list of maps. */
    public void eachMap(String key, String what, Consumer<Fields> action) {
        each(key, item -> of(document, item, what, problems).ifPresent(action));
    }

    /** The map under a key, or empty. */
    public Optional<Fields> map(String key) {
        Node node = node(key);
        return node == null ? Optional.empty() : of(document, node, "`" + key + "`", problems);
    }

    /** Where the key of an entry stands, rather than its value. */
    public SourceLocation keyAt(String key) {
        return map.keys().getOrDefault(key, map.at());
    }

    /** Notes a problem at a place of this document. */
    public void report(String id, SourceLocation at, int width, String message, String hint) {
        problems.add(document.problem(id, at, width, message, hint));
    }

    /** Notes a problem with the value of a key. */
    public void reportAt(String key, String id, String message, String hint) {
        Node node = map.entries().get(key);
        report(id, at(key), node == null ? 1 : document.width(node), message, hint);
    }

    /** Notes a problem with one text of the list under a key, or with the value of the key if that is no list. */
    public void reportValue(String key, String value, String id, String message, String hint) {
        List<Node> items = values(key, value);
        if (items.isEmpty()) reportAt(key, id, message, hint);
        items.forEach(item -> report(id, item.at(), document.width(item), message, hint));
    }

    /** A problem with one text of the list under a key, which is not noted. */
    public Problem problemWith(String key, String value, String id, String message) {
        Node item = values(key, value).get(0);
        return document.problem(id, item.at(), document.width(item), message, null);
    }

    private List<Node> values(String key, String value) {
        if (!(map.entries().get(key) instanceof Node.Sequence list)) return List.of();
        return list.items().stream()
                .filter(item ->
                        item instanceof Node.Scalar scalar && scalar.text().equals(value))
                .toList();
    }

    /** Notes a problem with a key itself. */
    public void reportKey(String key, String id, String message, String hint) {
        report(id, keyAt(key), Document.width(document.lines(), keyAt(key), key), message, hint);
    }

    /** Reports the keys nobody asked for. */
    public void done() {
        for (String key : map.entries().keySet()) {
            if (asked.contains(key)) continue;
            List<String> known =
                    asked.stream().filter(one -> !one.startsWith("$")).toList(); // what begins so is for editors
            reportKey(key, "unknown-key", "unknown key `" + key + "`", Suggestions.hint(key, known));
        }
    }
}
