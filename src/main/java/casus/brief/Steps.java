package casus.brief;

import casus.page.Block;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Who sits on the body whose decision is next, who prepares and executes it, and the command that tries it. */
final class Steps {
    private final Material material;
    private final Answered answered;

    Steps(Material material) {
        this.material = material;
        this.answered = material.answered();
    }

    List<Block.Point> points() {
        List<Block.Point> points = new ArrayList<>();
        Map<String, Set<String>> matters = new LinkedHashMap<>();
        Map<String, JsonNode> first = new LinkedHashMap<>();
        for (JsonNode step : material.json().path("path")) {
            if (!isNext(step)) continue;
            String body = step.path("body").asString();
            matters.computeIfAbsent(body, any -> new LinkedHashSet<>())
                    .add(step.path("provision").asString());
            first.putIfAbsent(body, step);
        }
        matters.forEach((body, provisions) -> {
            points.add(new Block.Point(null, sits(body, first.get(body)), List.of()));
            Phrase helpers = helpers(provisions);
            if (!helpers.parts().isEmpty()) points.add(new Block.Point(null, helpers, List.of()));
        });
        return points;
    }

    private static boolean isNext(JsonNode step) {
        return step.path("next").asBoolean(false)
                && step.path("step").asString().equals("decides");
    }

    private Phrase sits(String body, JsonNode step) {
        List<String> seats = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        step.path("sits")
                .forEach(seat -> (seat.path("doubtful").asBoolean(false) ? doubtful : seats)
                        .add(seat.path("state").asString()));
        String name = English.capital(answered.name(body).inFull());
        if (seats.isEmpty() && doubtful.isEmpty())
            return Phrase.EMPTY.strong(name).text(" decides.");
        return Phrase.EMPTY
                .strong(name)
                .text(": on it sit " + English.all(material.telling().states(seats))
                        + (doubtful.isEmpty()
                                ? ""
                                : ", and in doubt "
                                        + English.all(material.telling().states(doubtful)))
                        + ".");
    }

    private Phrase helpers(Set<String> provisions) {
        Map<String, Set<String>> bodies = new LinkedHashMap<>();
        for (JsonNode step : material.json().path("path")) {
            String what = step.path("step").asString();
            if (what.equals("decides")
                    || !provisions.contains(step.path("provision").asString())) continue;
            bodies.computeIfAbsent(what, any -> new LinkedHashSet<>())
                    .add(answered.name(step.path("body").asString()).inFull());
        }
        List<String> parts = new ArrayList<>();
        bodies.forEach((what, who) -> parts.add(what + ": " + English.all(List.copyOf(who))));
        return parts.isEmpty()
                ? Phrase.EMPTY
                : Phrase.of(English.capital(String.join("; ", parts)) + ". None of them decides.");
    }

    /** A decision that is awaited, as an option that takes it for given; null where none is. */
    Phrase trial() {
        for (JsonNode step : material.json().path("path")) {
            if (!isNext(step)) continue;
            String provision = step.path("provision").asString();
            for (Shown.Decision decision : answered.decisions())
                if (decision.body().equals(step.path("body").asString())
                        && decision.matter().equals(provision)
                        && decision.outcome().equals("pending"))
                    return Phrase.of("To try it: ")
                            .code(material.command("--set 'decisions.+={body: " + decision.body() + ", matter: "
                                    + decision.matter() + ", outcome: adopted}'"));
        }
        return null;
    }
}
