package casus.brief;

import casus.brief.Shown.Gap;
import casus.page.Block;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What stands after the reasons: clauses that nearly answered, opinions, gaps. */
final class Closing {
    private static final String SET = "--set ";

    private final Material material;
    private final Answered answered;

    Closing(Material material) {
        this.material = material;
        this.answered = material.answered();
    }

    /** Clauses that would answer if one thing were otherwise; null for none. */
    Block.Table nearMisses() {
        Map<String, Set<String>> clauses = new LinkedHashMap<>();
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (JsonNode one : material.json().path("engagements")) {
            JsonNode nearest = one.path("nearest");
            if (!nearest.has("set") || !nearest.path("gives").asString("").equals("engaged")) continue;
            String set = nearest.path("set").asString();
            clauses.computeIfAbsent(set, any -> new LinkedHashSet<>())
                    .add(material.clause(one.path("provision").asString())
                            + material.letter(one.path("event").asString()));
            for (JsonNode failed : one.path("failed"))
                if (failed.has("wants"))
                    reasons.computeIfAbsent(set, any -> new LinkedHashSet<>())
                            .add("it answers " + failed.path("wants").asString() + "; the file has "
                                    + failed.path("has").asString("nothing"));
        }
        if (clauses.isEmpty()) return null;
        List<Block.Row> rows = new ArrayList<>();
        clauses.forEach((set, names) -> rows.add(new Block.Row(
                Tone.PLAIN,
                List.of(
                        Phrase.of(String.join("; ", names)),
                        Phrase.of(English.capital(String.join("; ", reasons.getOrDefault(set, Set.of("see below"))))
                                        + ".")
                                .line()
                                .code(SET + set)))));
        return new Block.Table(
                Phrase.of("Clauses that would answer if one thing were otherwise."),
                Block.Column.words(List.of("Clause", "What would be otherwise, and the option that tries it")),
                rows);
    }

    /** Opinions, each of its author; they change no status. */
    List<Block.Point> judgements() {
        List<Block.Point> points = new ArrayList<>();
        for (JsonNode one : material.json().path("observations")) {
            if (!answered.speaksOf(one)) continue;
            List<String> cites = new ArrayList<>();
            one.path("cites").forEach(cite -> cites.add(cite.asString()));
            Phrase said = Phrase.of(English.capital(one.path("text").asString()) + ".");
            points.add(new Block.Point(
                    null,
                    material.notes()
                            .on(said, cites)
                            .aside(" " + one.path("author").asString("") + ", "
                                    + one.path("year").asString("")),
                    List.of()));
        }
        return points;
    }

    /** Gaps that bear on a line, and which. */
    List<Block.Point> gaps() {
        List<Block.Point> points = new ArrayList<>();
        for (Gap gap : answered.gaps()) {
            String moves = material.numbers(gap.affects());
            if (moves.isEmpty()) continue;
            points.add(new Block.Point(
                    null,
                    Phrase.of(English.capital(material.readable(gap.text())) + ".")
                            .aside(" Bears on " + moves + "."),
                    List.of()));
        }
        return points;
    }
}
