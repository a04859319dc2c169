package casus.brief;

import casus.page.Block;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.page.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a brief leaves out, part by part: for who reads everything, or asks for one section. */
final class Annex {
    private static final Map<String, String> GRADES = new LinkedHashMap<>();

    static {
        GRADES.put("seen", "the text was read");
        GRADES.put("secondary", "reported by others");
        GRADES.put("study", "stated in one of the studies");
        GRADES.put("unverified", "not checked");
        GRADES.put("judgement", "a legal view of Casus' makers");
    }

    private final JsonNode json;
    private final Answered answered;
    private final Telling telling;
    private final boolean ids;
    private final PageBuilder page;

    Annex(JsonNode json, Answered answered, boolean ids, PageBuilder page) {
        this.json = json;
        this.answered = answered;
        this.telling = new Telling(answered);
        this.ids = ids;
        this.page = page;
    }

    private String name(String id) {
        return answered.name(id).inFull();
    }

    private Phrase with(String text, JsonNode conclusion) {
        Phrase phrase = Phrase.of(text);
        return ids ? phrase.text(" (").code(conclusion.path("id").asString()).text(")") : phrase;
    }

    /** Readings by name where not all share a thing. */
    private String only(JsonNode node) {
        List<String> sources = new ArrayList<>();
        node.path("readings").forEach(reading -> sources.add(telling.source(reading.asString())));
        return sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")";
    }

    /** Which clauses answer, and why the others do not. */
    void clauses() {
        page.heading(2, "Clauses");
        Map<String, List<String>> not = new TreeMap<>();
        Set<String> told = new HashSet<>();
        for (JsonNode one : json.path("engagements")) {
            String status = one.path("status").asString();
            String event = answered.events().size() > 1
                    ? " (" + Letters.of(answered, one.path("event").asString()) + ")"
                    : "";
            if (!told.add(one.path("event").asString()
                    + status
                    + name(one.path("provision").asString()))) continue; // a force is one clause
            String clause = English.capital(name(one.path("provision").asString())) + event;
            Set<String> why = new LinkedHashSet<>();
            one.path("failed")
                    .forEach(failed -> why.add(telling.plain(
                            failed.isString()
                                    ? failed.asString()
                                    : failed.path("why").asString())));
            if (status.equals("not-engaged")) {
                not.computeIfAbsent(String.join(", ", why), any -> new ArrayList<>())
                        .add(clause);
            } else {
                page.point(
                        1,
                        with(
                                clause + ": " + engaged(status) + when(one) + byReading(one)
                                        + (why.isEmpty() ? "" : "; where not: " + String.join(", ", why)),
                                one));
            }
        }
        not.forEach((why, clauses) -> page.point(1, "Does not answer, " + why + ": " + String.join("; ", clauses)));
    }

    /** When what is open answers. */
    private static String when(JsonNode one) {
        String decidedBy = one.path("worlds").path("decidedBy").asString("");
        return decidedBy.isEmpty() ? "" : ": exactly when " + decidedBy;
    }

    private static String engaged(String status) {
        return switch (status) {
            case "engaged" -> "answers";
            case "undetermined" -> "may answer";
            case "open" -> "open";
            case "silent" -> "no selected source speaks of it";
            default -> "disputed";
        };
    }

    private String byReading(JsonNode node) {
        List<String> parts = new ArrayList<>();
        node.path("byReading")
                .forEachEntry((reading, status) -> parts.add(telling.source(reading) + " "
                        + switch (status.asString()) {
                            case "engaged" -> "yes";
                            case "not-engaged" -> "no";
                            case "undetermined" -> "unclear";
                            default -> status.asString().replace('-', ' ');
                        }));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** What each state has pledged, and what becomes of it. */
    void contributions() {
        for (JsonNode force : json.path("forces")) {
            if (force.path("contributions").isEmpty()) continue;
            List<Block.Row> rows = new ArrayList<>();
            for (JsonNode one : force.path("contributions")) {
                String size = one.has("personnel")
                        ? English.number(one.path("personnel").asLong())
                        : one.path("units").asString();
                rows.add(new Block.Row(
                        Tone.PLAIN,
                        List.of(
                                Phrase.of(English.capital(name(one.path("state").asString()))),
                                Phrase.of(size),
                                Phrase.of(standing(one)))));
            }
            page.add(new Block.Table(
                    Phrase.of(name(force.path("id").asString()) + ", state by state"),
                    List.of(
                            new Block.Column("state", false),
                            new Block.Column("pledged", true),
                            new Block.Column("stands", false)),
                    rows));
        }
    }

    private String standing(JsonNode one) {
        if (one.has("reason")) return telling.plain(one.path("reason").asString());
        if (one.has("byReading")) {
            List<String> parts = new ArrayList<>();
            one.path("byReading")
                    .forEachEntry((reading, status) ->
                            parts.add(word(status.asString()) + " (" + telling.source(reading) + ")"));
            return String.join("; ", parts);
        }
        return word(one.path("status").asString());
    }

    private static String word(String status) {
        return switch (status) {
            case "operative" -> "due now";
            case "conditional" -> "due once decided";
            case "undetermined" -> "unclear";
            case "source-dependent" -> "disputed";
            default -> status.replace('-', ' ');
        };
    }

    /** Who prepares, decides and executes. */
    void path() {
        if (json.path("path").isEmpty()) return;
        page.heading(2, "Who prepares, decides and executes");
        for (JsonNode step : json.path("path")) {
            List<String> seats = new ArrayList<>();
            step.path("sits")
                    .forEach(seat -> seats.add(name(seat.path("state").asString())
                            + (seat.path("doubtful").asBoolean(false) ? " (in doubt)" : "")
                            + only(seat)));
            page.point(
                    1,
                    with(
                            English.capital(name(step.path("provision").asString())) + ", "
                                    + step.path("step").asString() + ": "
                                    + name(step.path("body").asString()) + "; "
                                    + step.path("rule").asString() + only(step)
                                    + (seats.isEmpty() ? "" : "; on it sit " + English.all(seats)),
                            step));
        }
    }

    void contests() {
        if (json.path("contests").isEmpty()) return;
        page.heading(2, "Contests that conclusions rest on");
        for (JsonNode one : json.path("contests")) {
            int decides = one.path("decides").size();
            page.point(
                    1,
                    one.path("id").asString() + "  "
                            + (one.has("question") ? one.path("question") : one.path("topic")).asString()
                            + (decides > 0 ? " It decides " + English.count(decides) + " of the conclusions." : ""));
        }
    }

    /** Support, readiness and access, and what the authors judge; nothing of a day after their source's end. */
    void context() {
        for (String list : List.of("support", "readiness", "access")) {
            if (json.path(list).isEmpty()) continue;
            page.heading(2, English.capital(list));
            json.path(list)
                    .forEach(one -> page.point(
                            1,
                            with(
                                    name(one.path("mechanism").asString()) + ", "
                                            + one.path("status").asString().replace('-', ' ') + ": "
                                            + telling.plain(one.path("text").asString()) + only(one),
                                    one)));
        }
        List<JsonNode> judgements = new ArrayList<>();
        json.path("observations").forEach(one -> {
            if (answered.speaksOf(one)) judgements.add(one);
        });
        if (judgements.isEmpty()) return;
        page.heading(2, "What the authors judge");
        judgements.forEach(one -> page.point(
                1,
                with(
                        telling.source(one.path("source").asString()) + ": "
                                + one.path("text").asString(),
                        one)));
    }

    void gaps() {
        if (json.path("gaps").isEmpty()) return;
        page.heading(2, "Gaps: what the sources do not say");
        for (JsonNode gap : json.path("gaps"))
            page.point(1, with(telling.plain(gap.path("text").asString()) + only(gap), gap));
    }

    void bibliography() {
        if (json.path("bibliography").isEmpty()) return;
        page.heading(2, "Bibliography");
        json.path("bibliography")
                .forEach(work -> page.point(1, work.path("cited").asString()));
        page.paragraph("Grades: "
                + String.join(
                        "; ",
                        GRADES.entrySet().stream()
                                .map(grade -> grade.getKey() + ", " + grade.getValue())
                                .toList())
                + ".");
    }
}
