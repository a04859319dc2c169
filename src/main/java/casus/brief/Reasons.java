package casus.brief;

import casus.brief.Shown.Engagement;
import casus.brief.Shown.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Why no clause that would help answers an event, in a few words: what fails where most else is there. */
final class Reasons {
    private static final String ANOTHER = "target not covered";
    private static final String KIND = "kind not covered";

    /** What a clause that promises help obliges to. */
    private static final Pattern HELP = Pattern.compile("help|send|give|repel|join the|answer");

    private final Answered answered;
    private final Telling telling;

    Reasons(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    String why(String event) {
        Fact fact = answered.event(event);
        String victim = telling.state(answered.target(event));
        Map<String, Integer> failed = new TreeMap<>();
        for (Engagement engagement : answered.engagements()) {
            if (!engagement.event().equals(event) || !promisesHelp(engagement)) continue;
            Set<String> whys = whys(engagement);
            if (whys.contains(ANOTHER)) continue;
            whys.forEach(why -> failed.merge(why, 1, Integer::sum));
        }
        String attack = "answers an attack by its target";
        if (failed.containsKey(attack))
            return telling.event(event) + " answers one by " + victim
                    + " itself, and an answer in self-defence opens no duty of help";
        if (failed.isEmpty()) return "no clause modelled here that promises help protects " + victim;
        String most = failed.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("not in force") || failed.size() == 1)
                .filter(entry -> !entry.getKey().equals(KIND) || failed.size() == 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(KIND);
        if (most.equals(KIND)) return "no clause that protects " + victim + " answers " + kind(fact);
        return switch (most) {
            case "not on recognised territory" ->
                telling.event(event) + " is not on " + English.of(victim) + " own recognised territory";
            case "not grave" -> telling.event(event) + " is an incident, and no clause answers less than a grave one";
            case "not of external origin" -> telling.event(event) + " comes from within";
            default ->
                most.startsWith("not in force")
                        ? "what would protect it is not in force"
                        : "no clause answers " + kind(fact) + " (" + most + ")";
        };
    }

    private boolean promisesHelp(Engagement engagement) {
        String does = answered.name(engagement.provision()).does();
        return does != null && HELP.matcher(does).lookingAt();
    }

    private String kind(Fact fact) {
        String kind = fact.kind().replace('-', ' ');
        return kind.endsWith("s")
                        || List.of(
                                        "internal unrest",
                                        "drug trafficking",
                                        "organised crime",
                                        "border crime",
                                        "foreign basing")
                                .contains(kind)
                ? kind
                : (kind.matches("[aeiou].*") ? "an " : "a ") + kind;
    }

    /** What fails in some reading; a text, or {@code why} of a map. */
    private static Set<String> whys(Engagement engagement) {
        Set<String> whys = new TreeSet<>();
        if (engagement.failed() != null) {
            for (JsonNode one : engagement.failed())
                whys.add(one.isString() ? one.asString() : one.path("why").asString());
        }
        return whys;
    }
}
