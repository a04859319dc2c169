package casus.brief;

import casus.page.Block;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From what a document was made, and the command that makes it again. */
final class Provenance {
    /** The element of a page of HTML that holds the assessment. */
    static final String DATA = "assessment";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/:=@+,-]+");

    private Provenance() {}

    /** The command as it was given, without where its output went. */
    static String command(JsonNode json) {
        List<String> words = new ArrayList<>(List.of("casus", "assess"));
        words.addAll(arguments(json));
        return String.join(" ", words);
    }

    /** The file and the options that bear on the answer, as a command line takes them. */
    static List<String> arguments(JsonNode json) {
        List<String> words = new ArrayList<>();
        List<String> argv = new ArrayList<>();
        json.at("/run/argv").forEach(word -> argv.add(word.asString()));
        if (argv.size() < 2) words.add("FILE");
        else argv.subList(1, argv.size()).forEach(word -> words.add(quoted(word)));
        return words;
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    static Block.Points points(JsonNode json) {
        List<Block.Point> points = new ArrayList<>();
        points.add(point("Command", Phrase.EMPTY.code(command(json) + " -o brief.html")));
        points.add(point(
                "Scenario",
                Phrase.EMPTY
                        .code(json.at("/scenario/id").asString(""))
                        .text(", sha-256 ")
                        .code(json.at("/scenario/hash").asString(""))));
        points.add(
                point("Program", Phrase.of("Casus " + json.at("/engine/version").asString(""))));
        points.add(point(
                "Rules", Phrase.of("sha-256 ").code(json.at("/engine/rules").asString(""))));
        points.add(point(
                "Knowledge", Phrase.of("sha-256 ").code(json.at("/engine/data").asString(""))));
        List<String> changes = new ArrayList<>();
        json.at("/run/set").forEach(change -> changes.add(change.asString()));
        json.at("/run/assume").forEach(change -> changes.add("assumed: " + change.asString()));
        points.add(point(
                "Changes",
                Phrase.of(changes.isEmpty() ? "none: no option altered the file" : String.join("; ", changes))));
        points.add(point(
                "Data",
                Phrase.of("a page of HTML holds the assessment, without its derivations, as JSON in the element ")
                        .code("#" + DATA)));
        return new Block.Points(false, points);
    }

    private static Block.Point point(String name, Phrase text) {
        return new Block.Point(null, Phrase.EMPTY.strong(name).text(": ").then(text), List.of());
    }

    /** The assessment; its derivations are most of it, and a command gives them. */
    static Block.Data data(JsonNode json) {
        ObjectNode kept = ((ObjectNode) json).deepCopy();
        kept.remove("derivations");
        return new Block.Data(DATA, kept.toString());
    }
}
