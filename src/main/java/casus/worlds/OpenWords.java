package casus.worlds;

import casus.data.Registry;
import casus.model.When;
import casus.prose.Words;
import casus.scenario.OpenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Open values as a reader would say them: "the raid is grave", "Tajikistan consents as host". */
final class OpenWords {
    /** So many answers are listed. */
    private static final int MOST = 6;

    private final WorldTable table;
    private final Registry registry;

    OpenWords(WorldTable table, Registry registry) {
        this.table = table;
        this.registry = registry;
    }

    /** When a formula holds: "the raid is grave and Tajikistan consents as host; or ...". */
    String of(Formula formula) {
        return String.join(
                "; or ",
                formula.anyOf().stream()
                        .map(set -> and(set.stream().map(this::of).toList()))
                        .toList());
    }

    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** One of several values; of nearly all, none of the others. */
    private String of(Formula.Part part) {
        boolean most =
                part.values().size() > 1 && part.others().size() < part.values().size();
        List<String> told = (most ? part.others() : part.values())
                .stream()
                        .map(value -> of(new Formula.Value(part.path(), value)))
                        .toList();
        return most ? "it is not so that " + either(told) : either(told);
    }

    /** One of several sentences, what they begin with said once: "the raid is grave or an incident". */
    private static String either(List<String> sentences) {
        List<String> first = List.of(sentences.get(0).split(" ", -1));
        int same = first.size() - 1;
        for (String sentence : sentences) {
            List<String> words = List.of(sentence.split(" ", -1));
            int common = 0;
            while (common < same
                    && common < words.size() - 1
                    && words.get(common).equals(first.get(common))) common++;
            same = common;
        }
        int shared = same;
        List<String> ends = sentences.stream()
                .map(sentence -> sentence.split(" ", shared + 1)[shared])
                .toList();
        int last = ends.size() - 1;
        String begin = String.join(" ", first.subList(0, shared)) + (shared > 0 ? " " : "");
        return begin + (last == 0 ? "" : String.join(", ", ends.subList(0, last)) + " or ") + ends.get(last);
    }

    /** One value that is so. */
    String of(Formula.Value value) {
        String[] steps = value.path().split("\\.", -1);
        if (steps[0].equals("events") && steps.length > 2) return event(steps, value);
        if (value.value().equals(OpenValue.LEFT_OUT)) return silence(value);
        Optional<String> day = When.day(value.value()).map(Words::day);
        if (day.isEmpty()) return table.act(value).orElse(value.path() + " is " + value.value());
        if (steps.length == 1) return "the day asked about is " + day.get();
        String when = switch (steps[steps.length - 1]) {
            case "until" -> " until ";
            case "withdrawn" -> ", withdrawn on ";
            default -> " on ";
        };
        return table.act(value).orElse(value.path()) + when + day.get();
    }

    /** That an act is awaited still: told by what it would say. */
    private String silence(Formula.Value value) {
        return table.open().stream()
                .filter(open -> open.path().equals(value.path()))
                .flatMap(open -> open.values().stream())
                .filter(one -> !one.equals(OpenValue.LEFT_OUT))
                .flatMap(one -> table.act(new Formula.Value(value.path(), one)).stream())
                .findFirst()
                .map(act -> "it is awaited whether " + act)
                .orElse("nothing is said of " + value.path());
    }

    private String event(String[] steps, Formula.Value value) {
        String event = "the " + steps[1].replace('-', ' ');
        if (value.value().equals(OpenValue.LEFT_OUT)) return unsaid(event, steps, value);
        String said = word(value.value());
        return switch (String.join(".", List.of(steps).subList(2, steps.length))) {
            case "severity" -> event + " is " + (said.equals("incident") ? "an incident" : said);
            case "kind" -> event + " is of the kind " + said;
            case "by" -> said + " is behind " + event;
            case "by.origin" -> event + " comes from " + said;
            case "by.type" -> "who is behind " + event + " is " + (said.equals("state") ? "a state" : said);
            case "by.sponsoredBy" -> said + " stands behind who did it";
            case "target" -> event + " strikes " + said;
            case "territory" -> event + " happens on the soil of " + said;
            case "territoryStatus" -> "that soil is " + said;
            case "respondsTo" -> event + " answers " + said;
            case "date" -> event + " is of " + day(value.value());
            case "until" -> event + (said.equals("ongoing") ? " goes on" : " lasts until " + day(value.value()));
            default -> value.path() + " is " + value.value();
        };
    }

    private static String day(String value) {
        return When.day(value).map(Words::day).orElse(value);
    }

    /** What holds of an event where a value is left out. */
    private static String unsaid(String event, String[] steps, Formula.Value value) {
        return switch (String.join(".", List.of(steps).subList(2, steps.length))) {
            case "severity" -> event + " is grave, for nothing else is said";
            case "by" -> "nobody is named behind " + event;
            case "by.sponsoredBy" -> "nobody stands behind who did it";
            case "territory" -> event + " happens on the soil of the state that it strikes";
            case "territoryStatus" -> "that soil is recognised, for nothing else is said";
            case "respondsTo" -> event + " answers nothing";
            case "date" -> event + " is of the day asked about";
            case "until" -> event + " has no end that is said";
            default -> "nothing is said of " + value.path();
        };
    }

    private String word(String value) {
        if (registry.states().containsKey(value)) return registry.called(value).name();
        return value.replace('-', ' ');
    }

    /** What is open as a doubt: "not known whether the raid is grave or ...", "contested: ..." where somebody says it. */
    String question(OpenValue open) {
        if (open.values().size() > MOST) return "not known: " + field(open.path());
        if (open.saidBy().isEmpty()) return "not known whether " + answers(open);
        return "contested: " + claims(open);
    }

    /** What a value is of, where its values are too many to be told. */
    private static String field(String path) {
        List<String> steps = List.of(path.split("\\.", -1));
        if (!steps.get(0).equals("events") || steps.size() < 3) return "one value of " + path;
        String event = "the " + steps.get(1).replace('-', ' ');
        return switch (String.join(".", steps.subList(2, steps.size()))) {
            case "kind" -> "of which kind " + event + " is";
            case "by" -> "who is behind " + event;
            case "by.origin" -> "where " + event + " comes from";
            case "by.sponsoredBy" -> "which state stands behind " + event;
            case "target" -> "whom " + event + " strikes";
            case "territory" -> "on whose soil " + event + " happens";
            default -> "one value of " + path;
        };
    }

    /** What is open, as a question's answers: "the raid is grave or the raid is an incident". */
    String answers(OpenValue open) {
        if (open.values().size() > MOST) return "any of " + open.values().size() + " values of " + open.path();
        if (!open.saidBy().isEmpty()) return claims(open);
        List<String> answers = new ArrayList<>();
        String silence = "";
        for (String value : open.values()) {
            String said = of(new Formula.Value(open.path(), value));
            if (value.equals(OpenValue.LEFT_OUT)) silence = said;
            else answers.add(said);
        }
        return answers.isEmpty() ? silence : either(answers) + (silence.isEmpty() ? "" : ", or " + silence);
    }

    /** Who says what. */
    private String claims(OpenValue open) {
        List<String> claims = new ArrayList<>();
        for (String value : open.values()) {
            List<String> who = open.saidBy().get(value).stream().map(this::word).toList();
            claims.add(of(new Formula.Value(open.path(), value)) + " (" + and(who)
                    + (who.size() > 1 ? " say so)" : " says so)"));
        }
        return String.join(", or ", claims);
    }
}
