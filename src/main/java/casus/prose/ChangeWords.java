package casus.prose;

import casus.data.Registry;
import casus.model.Entry;
import casus.model.Provision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change of a file or of the law in words: "Afghanistan is behind the attack". */
public final class ChangeWords {
    private static final Pattern OF_EVENT = Pattern.compile("events\\.([^.]+)\\.([A-Za-z.]+)=(.*)");
    private static final Pattern ADDED = Pattern.compile("([a-zA-Z]+)\\.\\+=\\{(.*)\\}");
    private static final Pattern ANSWER = Pattern.compile("([a-zA-Z]+)\\.([^=]+)=(.*)");
    private static final Map<String, String> BLOCKS =
            Map.of("nationalDecisions", "national-decision", "hostConsents", "host-consent", "agreements", "agreement");

    private final Registry registry;
    private final Words words;
    private final Map<String, String> kinds;

    /** @param kinds of the events, by id */
    public ChangeWords(Registry registry, Map<String, String> kinds) {
        this.registry = registry;
        this.words = new Words(registry);
        this.kinds = kinds;
    }

    /** All of them in one clause; empty where one has no words. */
    public Optional<String> of(List<String> changes) {
        List<Optional<String>> all = changes.stream().map(this::of).toList();
        if (all.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(Words.list(all.stream().map(Optional::get).toList()));
    }

    private Optional<String> of(String change) {
        Matcher event = OF_EVENT.matcher(change);
        if (event.matches()) return event(event.group(1), event.group(2), event.group(3));
        Matcher added = ADDED.matcher(change);
        if (added.matches()) return added(added.group(1), map(added.group(2)));
        Matcher answer = ANSWER.matcher(change);
        if (!answer.matches() || !BLOCKS.containsKey(answer.group(1))) return Optional.empty();
        String said = "answer/" + BLOCKS.get(answer.group(1)) + "/" + answer.group(3);
        boolean known = registry.plainNames().containsKey(said);
        boolean named = registry.states().containsKey(answer.group(2))
                || registry.find(Provision.class, answer.group(2)).isPresent();
        if (!named) return Optional.empty();
        String who = registry.states().containsKey(answer.group(2))
                ? words.name(answer.group(2))
                : "the agreement that " + words.clause(answer.group(2)) + " asks for";
        return known ? Optional.of(who + " " + words.name(said)) : Optional.empty();
    }

    private Optional<String> event(String id, String field, String value) {
        String what = kinds.containsKey(id) ? words.then("kind/" + kinds.get(id)) : "the event";
        boolean state = value.matches("[A-Z]{3}");
        String said = switch (field) {
            case "kind" -> what + " is " + words.name("a/" + value);
            case "by" -> state ? what + " is " + Words.possessive(words.name(value)) + " own" : null;
            case "by.sponsoredBy" -> state ? words.name(value) + " is behind the group" : null;
            case "by.type" -> value.equals("state") ? "a state is the attacker" : null;
            case "by.origin" -> origin(value, state);
            case "severity" -> what + (value.equals("grave") ? " is grave" : " is an incident only");
            case "territoryStatus" ->
                value.equals("recognised")
                        ? what + " is on recognised territory"
                        : value.equals("disputed") ? what + " is on disputed territory" : null;
            case "territory" -> state ? what + " is on the territory of " + words.name(value) : null;
            default -> null;
        };
        return Optional.ofNullable(said);
    }

    private String origin(String value, boolean state) {
        if (state) return "the group comes from " + words.name(value);
        return value.equals("internal") ? "the group comes from within" : null;
    }

    private Optional<String> added(String list, Map<String, String> item) {
        if (list.equals("requests") && item.containsKey("by") && item.containsKey("to") && item.containsKey("for"))
            return Optional.of(words.name(item.get("by")) + " asks " + words.name(item.get("to")) + " for "
                    + words.name("help/" + item.get("for")));
        if (list.equals("decisions") && item.containsKey("outcome"))
            return Optional.of(
                    words.name(item.get("body")) + (item.get("outcome").equals("adopted") ? " decides" : " refuses"));
        if (!list.equals("assume")) return Optional.empty();
        for (String act : List.of("join", "leave")) {
            if (item.containsKey(act))
                return Optional.of(words.party(item.get(act), act.equals("join"), item.get("instrument")));
        }
        if (!item.containsKey("lift")) return Optional.empty();
        return Optional.ofNullable(registry.entries().get(item.get("lift")))
                .map(Entry::label)
                .map(label -> "it no longer stands that " + words.plain(label).replaceAll(";.*", ""));
    }

    private static Map<String, String> map(String flow) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String part : flow.split(", ", -1)) {
            int colon = part.indexOf(": ");
            if (colon > 0) map.put(part.substring(0, colon), part.substring(colon + 2));
        }
        return map;
    }
}
