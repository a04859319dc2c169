package casus.scenario;

import casus.document.Fields;
import casus.document.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts an event into words, by the sentence that the plain name of its kind is; what is wrong with the file others say. */
final class EventText {
    /** What falls out where a value in it is missing. */
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z]+)\\}");

    private final Fields fields;
    private final Words words;
    private final Map<String, String> values = new LinkedHashMap<>();
    private Map<String, String> roles = Map.of();

    EventText(Fields fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    ActText of(String kind, String target, LocalDate date) {
        state(
                "target",
                text(fields.node("target")),
                Kinds.JOINS_GROUPING.equals(kind) ? ActText.THIRD : ActText.VICTIM);
        values.putIfAbsent("target", "a state"); // which one is left open
        by(fields.node("by"), target);
        state("citizensOf", text(fields.node("citizensOf")), ActText.THIRD);
        state("user", text(fields.node("user")), ActText.THIRD);
        value("grouping", text(fields.node("grouping")));
        values.putIfAbsent("grouping", "a grouping");
        directedAgainst(fields.node("directedAgainst"));
        String sentence = filled(words.called("kind/" + kind));
        String until = text(fields.node("until"));
        Node answers = fields.node("respondsTo");
        boolean found = answers instanceof Node.Mapping;
        String attack = text(found ? part(answers, "event") : answers);
        String finding = found ? words.finding(text(part(answers, "foundBy"))) : words.finding(words.alleged());
        return new ActText(
                ActText.EVENT,
                kind,
                severity(kind, sentence) + place(target),
                date,
                until,
                null,
                attack,
                attack == null ? null : finding,
                roles);
    }

    private void value(String name, String value) {
        if (value != null) values.put(name, value);
    }

    private void state(String name, String code, String role) {
        if (code == null || code.equals(OpenValue.UNKNOWN)) return;
        values.put(name, words.called(code));
        roles = ActText.roles(roles, code, role);
    }

    private void by(Node by, String target) {
        if (by instanceof Node.Mapping map) group(map, target);
        else state("by", text(by), ActText.ATTACKER);
    }

    private void group(Node.Mapping by, String target) {
        String type = text(by.entries().get("type"));
        String origin = text(by.entries().get("origin"));
        List<String> traits = new ArrayList<>();
        if ("non-state".equals(type)) traits.add("non-state");
        else if (!"state".equals(type)) traits.add("whether a state's is not known");
        if (origin == null || origin.equals(AuthorReader.UNKNOWN)) traits.add("origin unknown");
        else if (origin.equals(AuthorReader.INTERNAL) || origin.equals(target)) traits.add("from within");
        else {
            traits.add("from " + words.called(origin));
            roles = ActText.roles(roles, origin, "state".equals(type) ? ActText.ATTACKER : ActText.ORIGIN);
        }
        String name = text(by.entries().get("name"));
        String who = name == null ? "an armed group" : name.matches("[a-z].*[^s]") ? article(name) : name;
        values.put(
                "by",
                who + " (" + String.join(", ", traits) + ")"
                        + sponsor(by.entries().get("sponsoredBy")));
    }

    private String sponsor(Node sponsor) {
        if (sponsor == null) return "";
        boolean found = sponsor instanceof Node.Mapping;
        String state = text(found ? part(sponsor, "state") : sponsor);
        if (state == null) return "";
        roles = ActText.roles(roles, state, ActText.ATTACKER);
        String finding = found ? words.finding(text(part(sponsor, "foundBy"))) : "taken as given";
        return ", as the act of " + words.called(state) + " (" + finding + ")";
    }

    private static String article(String noun) {
        return (noun.matches("[aeiou].*") ? "an " : "a ") + noun;
    }

    private void directedAgainst(Node states) {
        List<String> names = new ArrayList<>();
        List<Node> items =
                states instanceof Node.Sequence list ? list.items() : states == null ? List.of() : List.of(states);
        for (Node item : items) {
            String code = text(item);
            if (code == null) continue;
            names.add(words.called(code));
            roles = ActText.roles(roles, code, ActText.THIRD);
        }
        if (!names.isEmpty()) values.put("directedAgainst", String.join(", ", names));
    }

    /** Only of an attack is it said whether it is grave; a border clash never engages what a grave attack does. */
    private String severity(String kind, String sentence) {
        if (!Kinds.ATTACKS.contains(kind)) return sentence;
        String severity = text(fields.node("severity"));
        if (OpenValue.UNKNOWN.equals(severity)) return sentence;
        return "incident".equals(severity) ? sentence + ", an incident" : "grave " + sentence;
    }

    private String place(String target) {
        String territory = text(fields.node("territory"));
        String status = text(fields.node("territoryStatus"));
        String where = "";
        if (territory != null && !territory.equals(target)) {
            where = ", on the territory of " + words.called(territory);
            roles = ActText.roles(roles, territory, ActText.THIRD);
        }
        if ("disputed".equals(status))
            return where + (where.isEmpty() ? ", on disputed territory" : ", which is disputed");
        return "outside".equals(status) && where.isEmpty() ? ", outside its own territory" : where;
    }

    private String filled(String sentence) {
        String kept = OPTIONAL.matcher(sentence).replaceAll(part -> {
            Matcher value = VALUE.matcher(part.group(1));
            return value.find() && values.containsKey(value.group(1)) ? Matcher.quoteReplacement(part.group(1)) : "";
        });
        return VALUE.matcher(kept)
                .replaceAll(value -> Matcher.quoteReplacement(values.getOrDefault(value.group(1), "")));
    }

    private static Node part(Node map, String key) {
        return ((Node.Mapping) map).entries().get(key);
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : null;
    }
}
